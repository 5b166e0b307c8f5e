"""A period ends before it begins."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.cover import Period
from plancc.plan.initiative import Span
from plancc.plan.part import Part
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, part in subject.parts:
        if _reversed(part):
            yield rule.fault(
                pointer.child("to"),
                Message("the period ends before it begins"),
                remedy=Message("mend one of the two, or exchange them"),
                related=((pointer.child("from"), Message("it begins here")),),
            )


def _reversed(part: Part) -> bool:
    if isinstance(part, Period):
        return part.last < part.first
    if isinstance(part, Span) and part.first and part.last:
        return part.last.last_day < part.first.first_day
    return False


PERIOD_REVERSED = Rule(
    name="period-reversed",
    severity=Severity.ERROR,
    finds=Message("The period of the plan or of an initiative ends before it begins."),
    why=Message("The documents would print a time that does not exist."),
    bad="period: {from: 2024, to: 2023}",
    good="period: {from: 2023, to: 2024}",
    check=_check,
)
