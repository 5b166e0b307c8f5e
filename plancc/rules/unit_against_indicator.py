"""A target's indicator and its unit don't go together."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.indicators import counts, relative, shares
from plancc.rules.rule import Rule, Subject
from plancc.rules.targets import targets


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, target in targets(subject):
        if target.unit is None:
            continue
        if relative(target.unit) and counts(target.indicator):
            message = Message("the indicator is a number of something, but the unit is a share")
            remedy = Message("write unit: with what is counted, or an indicator that is a share (Andel …)")
        elif not relative(target.unit) and shares(target.indicator):
            message = Message("the indicator is a share, but the unit is not")
            remedy = Message("write unit: percent, or an indicator that is a number (Antal …)")
        else:
            continue
        yield rule.fault(
            pointer.child("unit"),
            message,
            remedy=remedy,
            related=((pointer.child("indicator"), Message("the indicator")),),
        )


UNIT_AGAINST_INDICATOR = Rule(
    name="unit-against-indicator",
    severity=Severity.WARNING,
    finds=Message("An indicator begins as a number of something and has a share for a unit, or the reverse."),
    why=Message("One of the two is left over from another target, and readers believe the wrong one."),
    bad="indicator: Antal unge på kontanthjælp\nunit: percent",
    good="indicator: Antal unge på kontanthjælp\nunit: {one: ung, many: unge}",
    check=_check,
)
