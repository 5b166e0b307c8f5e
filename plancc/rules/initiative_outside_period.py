"""An initiative runs wholly outside the plan's period."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.cover import Period
from plancc.plan.initiative import Initiative, Span
from plancc.rules.periods import PERIOD, outside, told
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    period = subject.plan.period
    for pointer, part in subject.parts:
        if isinstance(part, Initiative) and part.period and _outside(period, part.period):
            yield rule.fault(
                pointer.child("period").key,
                Message("the initiative runs outside the plan's period, {period}", period=told(period)),
                remedy=Message("mend the initiative's period or the plan's, or take the initiative out"),
                related=((PERIOD, Message("the plan's period")),),
            )


def _outside(period: Period, span: Span) -> bool:
    """An end that is open reaches into the plan's period; a span that is reversed says nothing."""
    first = span.first.year if span.first else period.first
    last = span.last.last_day.year if span.last else period.last
    is_reversed = span.first and span.last and last < first
    return not is_reversed and outside(period, first, last)


INITIATIVE_OUTSIDE_PERIOD = Rule(
    name="initiative-outside-period",
    severity=Severity.WARNING,
    finds=Message("An initiative begins after the plan's last year, or ends before its first."),
    why=Message(
        "The plan promises work that it does not hold for; most often the years are left over from another "
        "plan."
    ),
    bad="period: {from: 2023, to: 2024}\n…\ninitiatives:\n  - text: Vi holder jobdating hver måned.\n"
    "    period: {from: 2021-01, to: 2022-06}",
    good="initiatives:\n  - text: Vi holder jobdating hver måned.\n    period: {from: 2022-06, to: 2023-12}",
    check=_check,
)
