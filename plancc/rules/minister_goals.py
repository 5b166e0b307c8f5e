"""Whether a goal that passes for one of the minister's is one of the year's, in a few words if it is not."""

from plancc.law.duty import Matter
from plancc.law.profile import profile
from plancc.message import NOTHING, Message
from plancc.plan.goal import Goal
from plancc.rules.goal_titles import unlike


def foreign(goal: Goal, year: int) -> Message:
    """What is wrong with a goal in a year; nothing where it is a goal of another level, or nobody knows."""
    duty = profile(year).duty(Matter.MINISTERS_GOALS)
    if goal.level != "national" or duty is None:
        return NOTHING
    if not duty.titles:
        return Message("the minister set no goals for {year}", year=year)
    if unlike((goal.title,), duty.titles):
        return Message("the minister set no such goal for {year}", year=year)
    return NOTHING
