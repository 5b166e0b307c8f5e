"""What a plan holds, in a line."""

from functools import reduce

from plancc.edition.edition import Edition
from plancc.edition.resolve import resolve, years
from plancc.message import Message, counted
from plancc.plan.plan import Plan
from plancc.plan.terms import Noun


def contents(name: str, plan: Plan, language: str) -> Message:
    """The editions of a plan and how much there is in each: "edition 2024 (3 focus points, …)".

    To who reads the plan's language, things have the plan's own names.
    """
    editions = [resolve(name, plan, year) for year in years(plan)]
    told = (
        Message(
            "edition {year} ({held})",
            year=_years(edition),
            held=_counted(edition, own_words=language == plan.language),
        )
        for edition in editions
    )
    return reduce(lambda one, other: Message("{one}; {other}", one=one, other=other), told)


def _years(edition: Edition) -> str:
    return str(edition.year) if edition.annual else edition.called


def _counted(edition: Edition, *, own_words: bool) -> tuple[Message, ...]:
    initiatives = sum(len(point.part.initiatives) for point in edition.focus_points)
    initiatives += sum(len(strategy.part.initiatives) for strategy in edition.strategies)
    goals = len(edition.period_goals) + len(edition.goals)
    terms, chapters = edition.plan.terms, _chapters(edition)
    held = (
        (terms.focus_point, counted("{n} focus point", "{n} focus points", n=len(edition.focus_points))),
        (None, counted("{n} goal", "{n} goals", n=goals)),
        (terms.strategy, counted("{n} strategy", "{n} strategies", n=len(edition.strategies))),
        (terms.initiative, counted("{n} initiative", "{n} initiatives", n=initiatives)),
        (terms.target, counted("{n} target", "{n} targets", n=len(edition.targets))),
    )
    told = tuple(_named(noun if own_words else None, each) for noun, each in held if dict(each.values)["n"])
    # What an agreement holds are its chapters.
    whole = counted("{n} chapter", "{n} chapters", n=chapters) if chapters else Message("nothing in it yet")
    return told or (whole,)


def _chapters(edition: Edition) -> int:
    plan, sections = edition.plan, (edition.plan.multi_year, edition.annual)
    within = sum(len(each.chapters) + len(each.closing) for each in sections if each)
    return within + len(plan.before) + len(plan.between) + len(plan.after)


def _named(noun: Noun | None, usual: Message) -> Message:
    """A number of things by the plan's own word for them, if it has one."""
    number = dict(usual.values)["n"]
    if noun is None:
        return usual
    return Message("{n} {noun}", n=number, noun=noun.one if number == 1 else noun.many)
