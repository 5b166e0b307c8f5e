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
from plancc.plan.annual import AnnualSection, Strategy
from plancc.plan.cover import Adoption, Area
from plancc.plan.goal import Goal
from plancc.plan.plan import Plan
from plancc.plan.target import Target
from plancc.pointer import Pointer
from plancc.spelling import nearest

Kind = TypeVar("Kind")


def years(plan: Plan) -> tuple[int, ...]:
    """The years of the plan's editions, oldest first: of its annual sections, or else the period's first."""
    return annual_years(plan) or (plan.period.first,)


def annual_years(plan: Plan) -> tuple[int, ...]:
    """The years that the plan has an annual section for, oldest first."""
    return tuple(sorted(int(year) for year in plan.annual))


def resolve(name: str, plan: Plan, year: int) -> Edition:
    """Settle every reference of one year's edition.

    A name that the plan does not have is a finding of its own (rule unknown-reference). So that one
    mistake stays one finding, the edition takes it for the name it resembles, or leaves it out.
    A year that the plan has no edition of is a KeyError.
    """
    annual, period = plan.annual[str(year)] if plan.annual else None, plan.multi_year
    here = Pointer(("annual", str(year))) if annual else Pointer()
    whole = Pointer(("multi_year",))
    areas = {area.id: area for area in plan.authority.areas}
    bodies = {body.id: body for body in plan.bodies}
    period_goals = _goals(whole, period.goals if period else (), areas)
    goals = _goals(here, annual.goals if annual else (), areas)
    by_goal = {goal.part.id: goal for goal in (*period_goals, *goals)}
    strategies = tuple(
        EditionStrategy(
            at, number, strategy, _meant(strategy.goals, by_goal), _targets(at, strategy.targets, areas)
        )
        for number, (strategy, at) in enumerate(
            _placed(annual.strategies if annual else (), here.child("strategies")), 1
        )
    )
    by_strategy = {strategy.part.id: strategy for strategy in strategies}
    own_points = period.focus_points if period else ()
    by_point = {point.id: point for point in own_points}
    carriers: dict[str, tuple[EditionStrategy, ...]] = {}
    served = {point.id: _meant(point.goals, by_goal) for point in own_points}
    for carrying in annual.focus_points if annual else ():
        for point in _meant((carrying.focus_point,), by_point):
            carriers[point.id] = carriers.get(point.id, ()) + _meant(carrying.strategies, by_strategy)
            served[point.id] += _meant(carrying.goals, by_goal)
    focus_points = tuple(
        EditionFocusPoint(
            at,
            number,
            point,
            served[point.id],
            carriers.get(point.id, ()),
            _targets(at, point.targets, areas),
        )
        for number, (point, at) in enumerate(_placed(own_points, whole.child("focus_points")), 1)
    )
    adoption = (annual or plan).adoption
    adopted = _meant((adoption.body,), bodies) if isinstance(adoption, Adoption) else ()
    return Edition(
        name=name,
        plan=plan,
        year=year,
        pointer=here,
        annual=annual,
        adopted_by=adopted[0] if adopted else None,
        period_goals=period_goals,
        period_targets=_targets(whole, period.targets if period else (), areas),
        goals=goals,
        strategies=strategies,
        focus_points=focus_points,
        discontinued=tuple(_discontinued(plan, annual, year, here)) if annual else (),
    )


def _discontinued(
    plan: Plan, annual: AnnualSection, year: int, here: Pointer
) -> Iterator[EditionDiscontinued]:
    """What is said to be followed no longer, of the targets that the year before had."""
    earlier = [each for each in annual_years(plan) if each < year]
    if not earlier:
        return
    before = plan.annual[str(earlier[-1])]
    holders: tuple[Goal | Strategy, ...] = (*before.goals, *before.strategies)
    known = {target.id: target for holder in holders for target in holder.targets}
    for part, at in _placed(annual.discontinued, here.child("discontinued")):
        for target in _meant((part.target,), known):
            yield EditionDiscontinued(at, part, target)


def _goals(section: Pointer, goals: Sequence[Goal], areas: Mapping[str, Area]) -> tuple[EditionGoal, ...]:
    return tuple(
        EditionGoal(at, goal, _targets(at, goal.targets, areas))
        for goal, at in _placed(goals, section.child("goals"))
    )


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
