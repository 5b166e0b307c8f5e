"""A strategy carries no focus point."""

from collections.abc import Iterator

from plancc.edition.edition import Edition
from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for edition in subject.editions:
        if not edition.focus_points or not _settled(edition):
            continue
        for strategy in edition.strategies:
            if not edition.carried_by(strategy):
                yield rule.fault(
                    strategy.pointer.child("id"),
                    Message('no focus point is carried by the strategy "{id}"', id=strategy.part.id),
                    remedy=Message(
                        "name it under annual.{year}.focus_points, at the focus point it serves",
                        year=edition.year,
                    ),
                )


def _settled(edition: Edition) -> bool:
    """Whether all that is said to be carried is there: a wrong name may have been meant for any of them."""
    points = {point.part.id for point in edition.focus_points}
    strategies = {strategy.part.id for strategy in edition.strategies}
    return all(
        each.focus_point in points and strategies.issuperset(each.strategies) for each in edition.carrying
    )


UNCARRIED_STRATEGY = Rule(
    name="uncarried-strategy",
    severity=Severity.WARNING,
    finds=Message("A strategy carries no focus point, in a plan that has focus points."),
    why=Message(
        "The council's priorities decide what the year's work is for; outside them it has no mandate."
    ),
    bad="focus_points:\n  - focus_point: unge\n    strategies: [unge-i-job]\nstrategies:\n"
    "  - id: unge-i-job\n  - id: sygedagpenge",
    good="focus_points:\n  - focus_point: unge\n    strategies: [unge-i-job, sygedagpenge]",
    check=_check,
)
