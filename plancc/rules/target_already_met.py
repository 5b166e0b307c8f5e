"""An aim was met before the edition's year began."""

from collections.abc import Iterator
from datetime import date

from plancc.edition.edition import Edition, EditionTarget
from plancc.edition.progress import Progress, by_numbers
from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.pointer import Pointer
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for edition in subject.editions:
        for target in edition.targets:
            known = _known(edition, target)
            # An aim that its author gives reasons for is meant as it is: to keep what was reached.
            met = [] if target.part.rationale else [each for each in by_numbers(target.part) if each.met]
            for each in met:
                if each.when.last_day <= known:
                    yield _fault(rule, target, each)


def _known(edition: Edition, target: EditionTarget) -> date:
    """The last day from which a number could be known when the aim was set."""
    of_the_period = target.pointer.steps[0] == "multi_year"
    eve = date((edition.plan.period.first if of_the_period else edition.year) - 1, 12, 31)
    adoption = None if of_the_period else edition.adoption
    return max(eve, adoption.date.last_day) if adoption else eve


def _fault(rule: Rule, target: EditionTarget, found: Progress) -> Fault:
    at, aim = target.pointer.child("aims", target.part.aims.index(found.aim)), found.aim
    what = "value" if aim.value is not None else "reference" if aim.reference else "operator"
    return rule.fault(
        at.child(what),
        Message("this aim was met already by what was measured in {when}", when=str(found.when)),
        remedy=Message("ask for more, or say in rationale: why it is enough to keep what was reached"),
        related=tuple((place, Message("measured")) for place in _values(target, found)),
    )


def _values(target: EditionTarget, found: Progress) -> Iterator[Pointer]:
    for index, each in enumerate(target.part.measurements):
        own = each.reference is None and each.value is not None and found.aim.area in (None, each.area)
        if own and each.period == found.when:
            yield target.pointer.child("measurements", index, "value")


TARGET_ALREADY_MET = Rule(
    name="target-already-met",
    severity=Severity.WARNING,
    finds=Message("An aim was met by the latest number before its year began, and has no rationale."),
    why=Message(
        "An aim that is reached from the start asks for nothing; if it is to keep what was won in hard "
        "times, readers should be told."
    ),
    bad="aims:\n  - {operator: at-most, value: 750, deadline: 2024-12}\n"
    "measurements:\n  - {value: 745, period: 2023-11}",
    good="aims:\n  - {operator: at-most, value: 700, deadline: 2024-12}\n"
    "measurements:\n  - {value: 745, period: 2023-11}",
    check=_check,
)
