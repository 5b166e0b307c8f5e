"""What a plan holds, in a line."""

from functools import reduce

from plancc.edition.edition import Edition
from plancc.edition.resolve import resolve, years
from plancc.message import Message, counted
from plancc.plan.plan import Plan


def contents(name: str, plan: Plan) -> Message:
    """The editions of a plan and how much there is in each: "edition 2024 (3 focus points, …)"."""
    editions = [resolve(name, plan, year) for year in years(plan)]
    if not editions:
        return Message("no annual section yet")
    told = (
        Message("edition {year} ({held})", year=edition.year, held=_counted(edition)) for edition in editions
    )
    return reduce(lambda one, other: Message("{one}; {other}", one=one, other=other), told)


def _counted(edition: Edition) -> tuple[Message, ...]:
    initiatives = sum(len(strategy.part.initiatives) for strategy in edition.strategies)
    held = (
        counted("{n} focus point", "{n} focus points", n=len(edition.focus_points)),
        counted("{n} goal", "{n} goals", n=len(edition.goals)),
        counted("{n} strategy", "{n} strategies", n=len(edition.strategies)),
        counted("{n} initiative", "{n} initiatives", n=initiatives),
        counted("{n} target", "{n} targets", n=len(edition.targets)),
    )
    return tuple(each for each in held if dict(each.values)["n"]) or (Message("nothing in it yet"),)
