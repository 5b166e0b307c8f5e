"""A number was measured later than the edition that prints it."""

from collections.abc import Iterator
from datetime import date

from plancc.edition.edition import Edition, EditionTarget
from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.newest import shown_last
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for edition, target in shown_last(subject):
        yield from _late_base(rule, edition, target)
        yield from _late_measurements(rule, edition, target)


def _late_base(rule: Rule, edition: Edition, target: EditionTarget) -> Iterator[Fault]:
    """A base is what was known when the aims were set; what an edition not yet adopted may know, is open."""
    base, adoption = target.part.base, edition.adoption
    known = adoption.date.last_day if adoption else date(edition.last_year, 12, 31)
    if base and base.period and base.period.first_day > known:
        yield rule.fault(
            target.pointer.child("base", "period"),
            Message("the base was measured after the edition of {year} was adopted", year=edition.year)
            if adoption
            else Message("the base was measured after {year}", year=edition.year),
            remedy=Message(
                "mend the period, or move the value to measurements and give the base an earlier one"
            ),
            related=((edition.pointer.child("adoption", "date"), Message("adopted")),) if adoption else (),
        )


def _late_measurements(rule: Rule, edition: Edition, target: EditionTarget) -> Iterator[Fault]:
    """Through its year, and until its targets shall be reached, an edition takes in measurements."""
    deadlines = (aim.deadline.last_day for aim in target.part.aims if aim.deadline)
    end = max((date(edition.last_year, 12, 31), *deadlines))
    for index, measurement in enumerate(target.part.measurements):
        period = measurement.period
        if period and period.first_day > end:
            yield rule.fault(
                target.pointer.child("measurements", index, "period"),
                Message(
                    "the measurement is later than the edition of {year} and its deadlines", year=edition.year
                ),
                remedy=Message("mend the period, or write the measurement in the edition of a later year"),
                related=((edition.key, Message("the edition's year")),),
            )


MEASUREMENT_AFTER_EDITION = Rule(
    name="measurement-after-edition",
    severity=Severity.WARNING,
    finds=Message(
        "A base was measured after the edition was adopted, or a measurement after its year and the target's "
        "last deadline."
    ),
    why=Message(
        "The edition would print a number that nobody could know; most often the year is a slip. "
        "Measurements of the year before and of the year itself are as they should be."
    ),
    bad='annual:\n  "2024":\n    …\n    measurements:\n      - {value: 86, period: 2032-Q3}',
    good='annual:\n  "2024":\n    …\n    measurements:\n      - {value: 86, period: 2023-Q3}',
    check=_check,
)
