"""No strategy carries a focus point."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for edition in subject.editions:
        carried = {carrying.focus_point for carrying in edition.carrying if carrying.strategies}
        known = {point.part.id for point in edition.focus_points}
        # A name that is not there may have been meant for any of them; it is a finding of its own.
        if not edition.strategies or not carried <= known:
            continue
        for point in edition.focus_points:
            if point.part.id not in carried:
                yield rule.fault(
                    point.pointer.child("id"),
                    Message(
                        'in {year} no strategy carries the focus point "{id}"',
                        year=edition.year,
                        id=point.part.id,
                    ),
                    remedy=Message(
                        "name its strategies under annual.{year}.focus_points, or take the focus point out",
                        year=edition.year,
                    ),
                )


FOCUS_POINT_WITHOUT_STRATEGY = Rule(
    name="focus-point-without-strategy",
    severity=Severity.WARNING,
    finds=Message("A focus point is carried by no strategy, in an edition that has strategies."),
    why=Message("The council has set a priority, and the year's section doesn't say what is done about it."),
    bad="multi_year:\n  focus_points:\n    - id: unge\n    - id: seniorer\n…\nfocus_points:\n"
    "  - focus_point: unge\n    strategies: [unge-i-job]",
    good="focus_points:\n  - focus_point: unge\n    strategies: [unge-i-job]\n  - focus_point: seniorer\n"
    "    strategies: [virksomhederne]",
    check=_check,
)
