"""An edition was adopted neither in its year nor in the year before."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.periods import editions_within
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for edition in editions_within(subject):
        adoption = edition.adoption
        if adoption and not edition.year - 1 <= adoption.date.year <= edition.last_year:
            yield rule.fault(
                edition.pointer.child("adoption", "date"),
                Message(
                    "the edition of {year} was adopted neither in {year} nor in {before}",
                    year=edition.year,
                    before=edition.year - 1,
                ),
                remedy=Message("write the day on which this very edition was adopted"),
                related=((edition.key, Message("the edition's year")),),
            )


ADOPTION_FAR_FROM_YEAR = Rule(
    name="adoption-far-from-year",
    severity=Severity.WARNING,
    finds=Message("An edition was adopted neither in its own year nor in the year before."),
    why=Message(
        "The date is printed on the cover and in the document's properties; most often it is left over from "
        "another edition."
    ),
    bad='annual:\n  "2024":\n    adoption: {body: byraadet, date: 2021-12-13}',
    good='annual:\n  "2024":\n    adoption: {body: byraadet, date: 2023-12-11}',
    check=_check,
)
