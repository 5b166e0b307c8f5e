"""An edition has no adoption, though that of a later year has.

That an edition is a draft is nothing to find: its documents say so, and plans are checked while they are
drafts, most of all. Only who adopts a later year has surely adopted the earlier one.
"""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    adopted = tuple(edition for edition in subject.editions if not edition.draft)
    for edition in subject.editions:
        later = next((each for each in adopted if each.year > edition.year), None)
        if edition.draft and later:
            yield rule.fault(
                edition.key,
                Message(
                    "the edition of {year} is a draft, though a later one was adopted", year=edition.year
                ),
                remedy=Message(
                    "add adoption: with the body and the date to annual.{year}", year=edition.year
                ),
                related=(
                    (
                        later.pointer.child("adoption").key,
                        Message("the edition of {year} was", year=later.year),
                    ),
                ),
            )


ADOPTION_MISSING = Rule(
    name="adoption-missing",
    severity=Severity.WARNING,
    finds=Message("An edition has no adoption, though the edition of a later year has."),
    why=Message("Its documents call it a draft for ever, although it has been in force for a year."),
    bad="annual:\n  2023:\n    title: Mål for 2023\n  2024:\n    title: Mål for 2024\n"
    "    adoption: {body: byraadet, date: 2023-12-11}",
    good="annual:\n  2023:\n    title: Mål for 2023\n    adoption: {body: byraadet, date: 2022-12-12}\n"
    "  2024:\n    title: Mål for 2024\n    adoption: {body: byraadet, date: 2023-12-11}",
    check=_check,
)
