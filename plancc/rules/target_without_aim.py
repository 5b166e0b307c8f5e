"""A target has no aim, and no reason for that."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.rule import Rule, Subject
from plancc.rules.targets import targets


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, target in targets(subject):
        if not target.aims and not target.without_aim:
            yield rule.fault(
                pointer.child("id"),
                Message('the target "{id}" has no aim', id=target.id),
                remedy=Message("add aims:, or without_aim: with the reason why it is followed without one"),
            )


TARGET_WITHOUT_AIM = Rule(
    name="target-without-aim",
    severity=Severity.WARNING,
    finds=Message("A target has no aim, and does not say why."),
    why=Message("What is measured without an aim can't be reached or missed; a reader takes it for a slip."),
    bad="targets:\n  - id: unge-i-job\n    indicator: Antal unge i job",
    good="targets:\n  - id: unge-i-job\n    indicator: Antal unge i job\n    without_aim: Tallet er nyt.",
    check=_check,
)
