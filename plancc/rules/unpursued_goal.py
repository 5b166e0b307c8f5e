"""Nothing pursues a goal."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for edition in subject.editions:
        goals = (*edition.period_goals, *edition.goals)
        named = {name for strategy in edition.strategies for name in strategy.part.goals}
        named |= {name for point in edition.focus_points for name in point.part.goals}
        named |= {name for carrying in edition.carrying for name in carrying.goals}
        # A name that is not there may have been meant for any of them; it is a finding of its own.
        if not named <= {goal.part.id for goal in goals}:
            continue
        for goal in goals:
            if not (goal.targets or edition.pursuing(goal) or edition.serving(goal)):
                yield rule.fault(
                    goal.pointer.child("id"),
                    Message('nothing pursues the goal "{id}"', id=goal.part.id),
                    remedy=Message(
                        "name it under goals in a strategy or a focus point, or give it a target of its own"
                    ),
                )


UNPURSUED_GOAL = Rule(
    name="unpursued-goal",
    severity=Severity.WARNING,
    finds=Message("A goal is pursued by no strategy or focus point, and has no target."),
    why=Message("The plan promises something that nobody works for and nobody measures."),
    bad="goals:\n  - id: handicap\n    title: Flere personer med handicap i job\n    level: national",
    good="strategies:\n  - id: handicap-i-job\n    goals: [handicap]",
    check=_check,
)
