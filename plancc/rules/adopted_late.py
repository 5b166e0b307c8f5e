"""An edition was adopted after the day by which the law wants it adopted."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.law.duty import Matter
from plancc.message import Message
from plancc.rules.duties import duty_of
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for edition in subject.editions:
        duty, adoption = duty_of(edition, Matter.ADOPTION), edition.adoption
        deadline = duty.deadline(edition.year) if duty else None
        if not (duty and deadline and adoption):
            continue
        # What lies beyond the year itself is found by the rule adoption-far-from-year.
        if deadline < adoption.date.first_day and adoption.date.year <= edition.year:
            yield rule.fault(
                edition.pointer.child("adoption", "date"),
                Message(
                    "the edition of {year} was adopted after {deadline}",
                    year=edition.year,
                    deadline=str(deadline),
                ),
                remedy=Message("mend the date, unless it was so (source: {source})", source=duty.written),
            )


ADOPTED_LATE = Rule(
    name="adopted-late",
    severity=Severity.WARNING,
    finds=Message("An edition was adopted after 31 December of the year before its own."),
    why=Message(
        "A plan is adopted by the end of the year for the year that follows; most often the year of the date "
        "is a slip."
    ),
    bad="annual:\n  2024:\n    adoption: {body: byraadet, date: 2024-12-11}",
    good="annual:\n  2024:\n    adoption: {body: byraadet, date: 2023-12-11}",
    check=_check,
    source=Message("LOB § 4, as secondary pages tell it; the wording in force was not confirmed."),
)
