"""A goal passes for one of the minister's, who set no such goal for the year."""

from collections.abc import Iterator

from plancc.edition.edition import EditionGoal
from plancc.finding import Fault, Severity
from plancc.law.duty import Duty, Matter
from plancc.message import Message
from plancc.rules.duties import duty_of
from plancc.rules.goal_titles import unlike
from plancc.rules.minister_goals import foreign
from plancc.rules.periods import editions_within
from plancc.rules.rule import Rule, Subject
from plancc.spelling import did_you_mean


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    if subject.plan.language != "da":
        return
    for edition in editions_within(subject):
        duty = duty_of(edition, Matter.MINISTERS_GOALS)
        national = (goal.part.title for goal in edition.goals if goal.part.level == "national")
        open_still = unlike(duty.titles, national) if duty else ()
        for goal in edition.goals:
            message = foreign(goal.part, edition.year)
            if duty and message:
                yield _fault(rule, goal, duty, message, open_still)


def _fault(rule: Rule, goal: EditionGoal, duty: Duty, message: Message, open_still: tuple[str, ...]) -> Fault:
    if not duty.titles:
        remedy = Message(
            "give the goal the level local or regional, or take it out (source: {source})",
            source=duty.written,
        )
        return rule.fault(goal.pointer.child("level"), message, remedy=remedy)
    return rule.fault(
        goal.pointer.child("title"),
        message,
        hint=did_you_mean(goal.part.title, open_still),
        remedy=Message(
            "take the title that the minister gave it, or another level (source: {source})",
            source=duty.written,
        ),
    )


MINISTER_GOAL_OF_ANOTHER_YEAR = Rule(
    name="minister-goal-of-another-year",
    severity=Severity.WARNING,
    finds=Message(
        "A goal of level national is none of those that the minister set for the year; from 2025 on there "
        "are none."
    ),
    why=Message(
        "Readers take a national goal for the state's own words. Most often it is left over from the plan "
        "before."
    ),
    bad="annual:\n  2025:\n    goals:\n      - id: handicap\n"
    "        title: Flere personer med handicap skal i beskæftigelse\n        level: national",
    good="annual:\n  2025:\n    goals:\n      - id: handicap\n"
    "        title: Flere personer med handicap skal i beskæftigelse\n        level: local",
    check=_check,
    source=Message(
        "Lov nr. 1656 of 30 December 2024 repeals LOB § 19, which was confirmed; so were the goals of 2023 "
        "and 2024, but not those of 2020 to 2022."
    ),
)
