"""A year has an annual section, but lies outside the plan's period."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.periods import PERIOD, outside, told
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    period = subject.plan.period
    for edition in subject.editions:
        if outside(period, edition.year, edition.year):
            yield rule.fault(
                edition.key,
                Message(
                    "the year {year} lies outside the plan's period, {period}",
                    year=edition.year,
                    period=told(period),
                ),
                remedy=Message("mend the year or the period, or begin a new plan"),
                related=((PERIOD, Message("the period")),),
            )


EDITION_OUTSIDE_PERIOD = Rule(
    name="edition-outside-period",
    severity=Severity.WARNING,
    finds=Message("The plan has an annual section for a year that lies outside its period."),
    why=Message("The cover would say one period and the edition another year, for which nobody adopted it."),
    bad='period: {from: 2023, to: 2024}\nannual:\n  "2025":\n    title: Indsatser og mål i 2025',
    good='period: {from: 2023, to: 2026}\nannual:\n  "2025":\n    title: Indsatser og mål i 2025',
    check=_check,
)
