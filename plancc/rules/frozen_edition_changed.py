"""A plan says something else of a year than the edition that was frozen."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.pointer import Pointer
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    editions = {edition.year: edition for edition in subject.editions}
    for frozen in subject.frozen:
        if frozen.year not in editions:
            yield rule.fault(
                Pointer(("annual",)).key,
                Message("the edition of {year} is frozen, and the plan no longer has it", year=frozen.year),
                remedy=Message("bring back the annual section of {year}", year=frozen.year),
            )
        elif frozen.edition:
            # Few plans have a frozen edition; the others need not wait for what compares two.
            from plancc.rules.departures import departures  # noqa: PLC0415 - see above

            yield from departures(rule, frozen, frozen.edition, editions[frozen.year])


FROZEN_EDITION_CHANGED = Rule(
    name="frozen-edition-changed",
    severity=Severity.ERROR,
    finds=Message("The plan says something else of a year than the edition of that year that was frozen."),
    why=Message(
        "What was adopted and published stays; a correction is told, with its date and reason, as an erratum."
    ),
    bad="annual:\n  2024:\n    goals:\n      - id: unge\n"
    "        title: Unge i job  # frosset som: Unge i jobb",
    good="annual:\n  2024:\n    errata:\n      - date: 2024-03-01\n        text: Målets titel er rettet.\n"
    "        reason: Slåfejl\n    goals:\n      - id: unge\n"
    "        title: Unge i job  # frosset som: Unge i jobb",
    check=_check,
)
