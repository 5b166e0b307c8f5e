"""What a plan holds, in a line."""

from plancc.edition.edition import Edition
from plancc.edition.resolve import resolve, years
from plancc.plan.plan import Plan


def contents(name: str, plan: Plan) -> str:
    """The editions of a plan and how much there is in each: "edition 2024 (3 focus points, …)"."""
    editions = [resolve(name, plan, year) for year in years(plan)]
    if not editions:
        return "no annual section yet"
    return "; ".join(f"edition {edition.year} ({', '.join(_counted(edition))})" for edition in editions)


def _counted(edition: Edition) -> list[str]:
    counts = (
        (len(edition.focus_points), "focus point"),
        (len(edition.goals), "goal"),
        (len(edition.strategies), "strategy"),
        (sum(len(strategy.part.initiatives) for strategy in edition.strategies), "initiative"),
        (len(edition.targets), "target"),
    )
    return [f"{count} {_plural(noun, count)}" for count, noun in counts if count] or ["nothing in it yet"]


def _plural(noun: str, count: int) -> str:
    if count == 1:
        return noun
    return f"{noun.removesuffix('y')}ies" if noun.endswith("gy") else f"{noun}s"
