"""A goal that the minister set for the year is not among the edition's goals."""

from collections.abc import Iterator

from plancc.edition.edition import Edition
from plancc.finding import Fault, Severity
from plancc.law.duty import Duty, Matter
from plancc.message import Message, counted
from plancc.rules.duties import duty_of
from plancc.rules.goal_titles import alike, unlike
from plancc.rules.periods import editions_within
from plancc.rules.rule import Rule, Subject
from plancc.rules.skeleton import is_skeleton


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    if subject.plan.language != "da":
        return
    for edition in editions_within(subject):
        duty = duty_of(edition, Matter.MINISTERS_GOALS)
        # An edition without any goals is of another kind, such as a vision with a strategy of two years.
        if duty and edition.goals:
            left_out = _left_out(edition, duty)
            if left_out and not is_skeleton(subject, edition):
                yield _fault(rule, edition, duty, left_out)


def _left_out(edition: Edition, duty: Duty) -> tuple[str, ...]:
    """The minister's goals that the edition has not, unless it has as many others in their place.

    Of those the rule minister-goal-of-another-year speaks already.
    """
    national = tuple(goal.part.title for goal in edition.goals if goal.part.level == "national")
    left_out = unlike(duty.titles, national)
    return left_out if len(left_out) > len(unlike(national, duty.titles)) else ()


def _fault(rule: Rule, edition: Edition, duty: Duty, left_out: tuple[str, ...]) -> Fault:
    titles = tuple(Message('"{title}"', title=title) for title in left_out)
    return rule.fault(
        edition.pointer.child("goals").key,
        counted(
            "of the minister's goals of {year}, {titles} is missing",
            "of the minister's goals of {year}, {n} are missing: {titles}",
            len(left_out),
            year=edition.year,
            titles=titles,
        ),
        remedy=Message("add what is missing, with level: national (source: {source})", source=duty.written),
        related=tuple(
            (goal.pointer.child("level"), Message("this goal reads like one of them, but is not national"))
            for goal in edition.goals
            if goal.part.level != "national" and any(alike(goal.part.title, title) for title in left_out)
        ),
    )


MINISTER_GOAL_MISSING = Rule(
    name="minister-goal-missing",
    severity=Severity.WARNING,
    finds=Message("A goal that the minister set for the year is not among the edition's goals."),
    why=Message(
        "Until 2024 the employment minister set goals for every year, and a plan took them in; without them "
        "the council would adopt a plan that the law asks more of."
    ),
    bad="annual:\n  2024:\n    goals:\n"
    "      - {id: ledige, title: Flere ledige skal opkvalificeres, level: national}",
    good="annual:\n  2024:\n    goals:\n"
    "      - {id: ledige, title: Flere ledige skal opkvalificeres, level: national}\n"
    "      - {id: handicap, title: Flere personer med handicap skal i beskæftigelse, level: national}\n"
    "      - …  # og de tre andre",
    check=_check,
    source=Message(
        "LOB § 19, until 30 December 2024. The titles of 2023 and 2024 were confirmed, those of 2020 to "
        "2022 were not; of earlier years nothing is known."
    ),
)
