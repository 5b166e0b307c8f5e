"""Between two annual sections a year is left out."""

from collections.abc import Iterator
from itertools import pairwise

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.periods import editions_within
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for earlier, later in pairwise(editions_within(subject)):
        missing = tuple(range(earlier.year + 1, later.year))
        if missing:
            yield rule.fault(
                later.key,
                Message(
                    "there is no annual section between {earlier} and {later}",
                    earlier=earlier.year,
                    later=later.year,
                ),
                remedy=Message("add the annual section of {years}, or mend the year", years=missing),
                related=((earlier.key, Message("the year before it")),),
            )


YEAR_WITHOUT_ANNUAL_SECTION = Rule(
    name="year-without-annual-section",
    severity=Severity.NOTE,
    finds=Message("A year between the first annual section and the last has none of its own."),
    why=Message(
        "No edition can be made of that year, and a comparison leaps over it. Years after the last are still "
        "to come and are no fault."
    ),
    bad='annual:\n  "2023":\n    title: Mål i 2023\n  "2025":\n    title: Mål i 2025',
    good='annual:\n  "2023":\n    title: Mål i 2023\n  "2024":\n    title: Mål i 2024',
    check=_check,
)
