"""A target has numbers, but no unit."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.target import Target
from plancc.rules.indicators import counts
from plancc.rules.rule import Rule, Subject
from plancc.rules.targets import measured, targets

_WORDS = "{one: ung, many: unge}"


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, target in targets(subject):
        if target.unit is None and _numbered(target) and not counts(target.indicator):
            yield rule.fault(
                pointer.child("id"),
                Message('nothing says what the numbers of the target "{id}" count', id=target.id),
                remedy=Message("add unit: percent, or a word in singular and plural: {words}", words=_WORDS),
            )


def _numbered(target: Target) -> bool:
    """Whether it has numbers that count something; ranks don't."""
    aims = any(aim.value is not None and aim.operator != "top" for aim in target.aims)
    values = (*measured(target), *([target.base] if target.base and target.base.value is not None else []))
    return not target.ranked and (aims or bool(values))


TARGET_WITHOUT_UNIT = Rule(
    name="target-without-unit",
    severity=Severity.WARNING,
    finds=Message("A target has numbers but no unit, and its indicator is not a number of something."),
    why=Message(
        "Whether 90 are persons or parts of a hundred makes the aim another one; without a unit the "
        "documents draw no picture of the target and don't say whether it was met."
    ),
    bad="indicator: Tilfredse borgere\naims:\n  - {operator: at-least, value: 90, deadline: 2024-12}",
    good="indicator: Tilfredse borgere\nunit: percent\naims:\n"
    "  - {operator: at-least, value: 90, deadline: 2024-12}",
    check=_check,
)
