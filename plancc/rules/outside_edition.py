"""What belongs to one year's edition stands above all years."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.pointer import Pointer
from plancc.rules.rule import Rule, Subject

_OF_AN_EDITION = ("adoption", "date", "errata")


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    plan = subject.plan
    years = sorted(plan.annual)
    for key in _OF_AN_EDITION if years else ():
        if getattr(plan, key):
            yield rule.fault(
                Pointer((key,)).key,
                Message("this plan has an edition for each year, so {key} stands there", key=key),
                remedy=Message("move it to annual.{year}", year=years[-1]),
                related=((Pointer(("annual", years[-1])).key, Message("the newest year")),),
            )


OUTSIDE_EDITION = Rule(
    name="outside-edition",
    severity=Severity.ERROR,
    finds=Message("A plan with annual sections has an adoption, a date or errata outside them."),
    why=Message(
        "Each year's edition is adopted for itself. What stands above them all would be printed nowhere, and "
        "an edition that was adopted would say that it is a draft."
    ),
    bad="adoption: {body: byraadet, date: 2023-12-11}\nannual:\n  2024:\n    title: Mål for 2024",
    good="annual:\n  2024:\n    title: Mål for 2024\n    adoption: {body: byraadet, date: 2023-12-11}",
    check=_check,
)
