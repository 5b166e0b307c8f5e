"""An aim has no deadline."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.rule import Rule, Subject
from plancc.rules.targets import aims


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, aim, _ in aims(subject):
        if aim.operator != "followed" and aim.deadline is None:
            yield rule.fault(
                pointer.child("operator"),
                Message("nothing says when this aim shall be reached"),
                remedy=Message("add deadline: with a month or a year, such as 2024-12"),
            )


TARGET_WITHOUT_DEADLINE = Rule(
    name="target-without-deadline",
    severity=Severity.NOTE,
    finds=Message("An aim has no deadline."),
    why=Message(
        "The year of its section is only a guess: the last number of the year, or that of its last month? "
        "Whoever follows up will have to decide it, and each may decide otherwise."
    ),
    bad="aims:\n  - {operator: at-least, value: 90}",
    good="aims:\n  - {operator: at-least, value: 90, deadline: 2024-12}",
    check=_check,
)
