"""The plan's period, as rules hold years against it."""

from plancc.edition.edition import Edition
from plancc.plan.cover import Period
from plancc.pointer import Pointer
from plancc.rules.rule import Subject

PERIOD = Pointer(("period",)).key


def outside(period: Period, first: int, last: int) -> bool:
    """Whether all years from first to last lie before or after the period.

    Nothing lies outside a period that ends before it begins: that is a finding of its own.
    """
    return period.first <= period.last and (last < period.first or first > period.last)


def editions_within(subject: Subject) -> tuple[Edition, ...]:
    """The editions of the years that the plan holds for; another is a finding of its own."""
    period = subject.plan.period
    return tuple(each for each in subject.editions if not outside(period, each.year, each.year))


def told(period: Period) -> str:
    """The period in figures: 2023-2024, or the one year."""
    return str(period.first) if period.first == period.last else f"{period.first}-{period.last}"
