"""A target shall be reached outside the plan's period."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.periods import PERIOD, editions_within, outside, told
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    period = subject.plan.period
    for edition in editions_within(subject):
        for target in edition.targets:
            for index, aim in enumerate(target.part.aims):
                deadline = aim.deadline
                if deadline and outside(period, deadline.year, deadline.last_day.year):
                    yield rule.fault(
                        target.pointer.child("aims", index, "deadline"),
                        Message("the deadline lies outside the plan's period, {period}", period=told(period)),
                        remedy=Message("mend the deadline or the period"),
                        related=((PERIOD, Message("the period")),),
                    )


DEADLINE_OUTSIDE_PERIOD = Rule(
    name="deadline-outside-period",
    severity=Severity.WARNING,
    finds=Message("A target's deadline lies before or after the years that the plan holds for."),
    why=Message(
        "Nobody follows up on a plan that has ended; most often the year is left over from another edition."
    ),
    bad="period: {from: 2023, to: 2024}\n…\naims:\n  - {operator: at-least, value: 90, deadline: 2025-12}",
    good="aims:\n  - {operator: at-least, value: 90, deadline: 2024-12}",
    check=_check,
)
