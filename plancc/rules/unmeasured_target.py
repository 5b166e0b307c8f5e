"""Nothing says how a target is measured."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.target import Target
from plancc.rules.rule import Rule, Subject
from plancc.rules.targets import measured


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for edition in subject.editions:
        # Where no target says it, a text may say it for all of them.
        if not any(_told(each.part) for each in edition.targets):
            continue
        # A base was measured, too.
        for target in (each for each in edition.targets if not (_told(each.part) or each.part.base)):
            yield rule.fault(
                target.pointer.child("id"),
                Message('nothing says how the target "{id}" is measured', id=target.part.id),
                remedy=Message("add measuring: with where it is measured and how often"),
            )


def _told(target: Target) -> bool:
    return bool(target.measuring or target.status or measured(target))


UNMEASURED_TARGET = Rule(
    name="unmeasured-target",
    severity=Severity.NOTE,
    finds=Message(
        "A target has no measuring, no measurements and no status, while others of its edition have."
    ),
    why=Message("A year later somebody must find out what was meant, or nobody measures it."),
    bad="targets:\n  - id: unge-i-job\n    indicator: Antal unge i job\n"
    "  - id: ledige\n    indicator: Antal ledige\n    measuring: {where: jobindsats.dk}",
    good="targets:\n  - id: unge-i-job\n    indicator: Antal unge i job\n"
    "    measuring: {where: jobindsats.dk, per: month}",
    check=_check,
)
