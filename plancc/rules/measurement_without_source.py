"""A number of a target doesn't say where it comes from."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message, counted
from plancc.plan.target import Target
from plancc.pointer import Pointer
from plancc.rules.rule import Rule, Subject
from plancc.rules.targets import targets


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, target in targets(subject):
        unknown = list(_unknown(pointer, target))
        # Where it is measured is where the numbers are from.
        if unknown and not (target.measuring and target.measuring.where):
            yield rule.fault(
                unknown[0],
                counted(
                    "this measurement has no source",
                    "{n} measurements of this target have no source; this is the first",
                    n=len(unknown),
                ),
                remedy=Message("add source:, or for all of them measuring: with where:"),
                related=tuple((place, Message("this one neither")) for place in unknown[1:]),
            )


def _unknown(pointer: Pointer, target: Target) -> Iterator[Pointer]:
    if target.base and target.base.value is not None and not target.base.source:
        yield pointer.child("base", "value")
    for index, each in enumerate(target.measurements):
        if each.value is not None and not each.source:
            yield pointer.child("measurements", index, "value")


MEASUREMENT_WITHOUT_SOURCE = Rule(
    name="measurement-without-source",
    severity=Severity.WARNING,
    finds=Message("A measured value has no source, and its target does not say where it is measured."),
    why=Message(
        "Who is to measure again in a year must look in the same place, and readers can't check a number of "
        "unknown origin."
    ),
    bad="measurements:\n  - {value: 57, period: 2023-09}",
    good="measurements:\n  - value: 57\n    period: 2023-09\n    source: jobindsats.dk",
    check=_check,
)
