"""Resolve a plan into one edition."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from plancc.edition.edition import (
    Edition,
    EditionDiscontinued,
    EditionFocusPoint,
    EditionGoal,
    EditionStrategy,
    EditionTarget,
)
from plancc.plan.annual import Goal, Strategy
from plancc.plan.cover import Adoption, Area
from plancc.plan.plan import Plan
from plancc.plan.target import Target
from plancc.pointer import Pointer
from plancc.spelling import nearest

Kind = TypeVar("Kind")


def years(plan: Plan) -> tuple[int, ...]:
    """The years that the plan has an annual section for, oldest first."""
    return tuple(sorted(int(year) for year in plan.annual))


def resolve(name: str, plan: Plan, year: int) -> Edition:
    """Settle every reference of one year's edition.

    A name that the plan does not have is a finding of its own (rule unknown-reference). So that one
    mistake stays one finding, the edition takes it for the name it resembles, or leaves it out.
    A year without an annual section is a KeyError.
    """
    annual = plan.annual[str(year)]
    here = Pointer(("annual", str(year)))
    areas = {area.id: area for area in plan.authority.areas}
    bodies = {body.id: body for body in plan.bodies}
    goals = tuple(
        EditionGoal(at, goal, _targets(at, goal.targets, areas))
        for goal, at in _placed(annual.goals, here.child("goals"))
    )
    by_goal = {goal.part.id: goal for goal in goals}
    strategies = tuple(
        EditionStrategy(
            at, number, strategy, _meant(strategy.goals, by_goal), _targets(at, strategy.targets, areas)
        )
        for number, (strategy, at) in enumerate(_placed(annual.strategies, here.child("strategies")), 1)
    )
    by_strategy = {strategy.part.id: strategy for strategy in strategies}
    own_points = plan.multi_year.focus_points if plan.multi_year else ()
    carried = {point.id: point for point in own_points}
    carriers: dict[str, tuple[EditionStrategy, ...]] = {}
    for carrying in annual.focus_points:
        for point in _meant((carrying.focus_point,), carried):
            carriers[point.id] = carriers.get(point.id, ()) + _meant(carrying.strategies, by_strategy)
    focus_points = tuple(
        EditionFocusPoint(at, number, point, carriers.get(point.id, ()), _targets(at, point.targets, areas))
        for number, (point, at) in enumerate(_placed(own_points, Pointer(("multi_year", "focus_points"))), 1)
    )
    adopted = _meant((annual.adoption.body,), bodies) if isinstance(annual.adoption, Adoption) else ()
    return Edition(
        name=name,
        plan=plan,
        year=year,
        pointer=here,
        annual=annual,
        adopted_by=adopted[0] if adopted else None,
        goals=goals,
        strategies=strategies,
        focus_points=focus_points,
        discontinued=tuple(_discontinued(plan, year, here)),
    )


def _discontinued(plan: Plan, year: int, here: Pointer) -> Iterator[EditionDiscontinued]:
    """What is said to be followed no longer, of the targets that the year before had."""
    earlier = [each for each in years(plan) if each < year]
    if not earlier:
        return
    before = plan.annual[str(earlier[-1])]
    holders: tuple[Goal | Strategy, ...] = (*before.goals, *before.strategies)
    known = {target.id: target for holder in holders for target in holder.targets}
    for part, at in _placed(plan.annual[str(year)].discontinued, here.child("discontinued")):
        for target in _meant((part.target,), known):
            yield EditionDiscontinued(at, part, target)


def _placed(parts: Sequence[Kind], pointer: Pointer) -> Iterable[tuple[Kind, Pointer]]:
    return ((part, pointer.child(index)) for index, part in enumerate(parts))


def _targets(
    holder: Pointer, targets: Sequence[Target], areas: Mapping[str, Area]
) -> tuple[EditionTarget, ...]:
    return tuple(
        EditionTarget(at, target, _meant(target.areas, areas))
        for target, at in _placed(targets, holder.child("targets"))
    )


def _meant(names: Iterable[str], known: Mapping[str, Kind]) -> tuple[Kind, ...]:
    """What the names stand for; each thing once, in the order named."""
    meant = (name if name in known else nearest(name, known) for name in names)
    return tuple(known[name] for name in dict.fromkeys(meant) if name is not None)
