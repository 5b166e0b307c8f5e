"""One edition: the multi-year section and one year's annual section, with every reference settled."""

from itertools import chain
from typing import NamedTuple

from plancc.plan.annual import AnnualSection, Discontinued, Goal, Strategy
from plancc.plan.cover import Adoption, Area, Body, UndatedAdoption
from plancc.plan.multi_year import FocusPoint
from plancc.plan.plan import Plan
from plancc.plan.target import Target
from plancc.pointer import Pointer


class EditionTarget(NamedTuple):
    """A target and where it stands; no areas means the whole of the plan's."""

    pointer: Pointer
    part: Target
    areas: tuple[Area, ...]


class EditionGoal(NamedTuple):
    """A goal of the year with the targets that hang on it directly."""

    pointer: Pointer
    part: Goal
    targets: tuple[EditionTarget, ...]


class EditionStrategy(NamedTuple):
    """A strategy with its printed number and the goals it pursues."""

    pointer: Pointer
    number: int
    part: Strategy
    goals: tuple[EditionGoal, ...]
    targets: tuple[EditionTarget, ...]


class EditionFocusPoint(NamedTuple):
    """A focus point with its printed number and the strategies that carry it, in printed order."""

    pointer: Pointer
    number: int
    part: FocusPoint
    strategies: tuple[EditionStrategy, ...]
    targets: tuple[EditionTarget, ...]


class EditionDiscontinued(NamedTuple):
    """A target of the year before that is followed no longer, and why."""

    pointer: Pointer
    part: Discontinued
    target: Target


class Edition(NamedTuple):
    """A plan as it is published for one year. Nothing in it names a thing that is not there."""

    name: str
    plan: Plan
    year: int
    pointer: Pointer
    annual: AnnualSection
    adopted_by: Body | None
    goals: tuple[EditionGoal, ...]
    strategies: tuple[EditionStrategy, ...]
    focus_points: tuple[EditionFocusPoint, ...]
    discontinued: tuple[EditionDiscontinued, ...]

    @property
    def draft(self) -> bool:
        """Whether it is still to be adopted."""
        return self.annual.adoption is None

    @property
    def adoption(self) -> Adoption | None:
        """Its adoption; None for a draft, and for one that was published without a word about it."""
        known = self.annual.adoption
        return None if isinstance(known, UndatedAdoption) else known

    @property
    def undated(self) -> UndatedAdoption | None:
        """Why nothing is known of its adoption, though it is no draft."""
        told = self.annual.adoption
        return told if isinstance(told, UndatedAdoption) else None

    @property
    def targets(self) -> tuple[EditionTarget, ...]:
        """All targets, in the order of print: those of focus points, goals, strategies."""
        held = [holder.targets for holder in self.focus_points]
        held += [holder.targets for holder in self.goals]
        held += [holder.targets for holder in self.strategies]
        return tuple(chain.from_iterable(held))

    def area(self, name: str) -> Area | None:
        """The area of this id, or None where the plan has none such."""
        return next((area for area in self.plan.authority.areas if area.id == name), None)

    def carried_by(self, strategy: EditionStrategy) -> tuple[EditionFocusPoint, ...]:
        """The focus points that a strategy carries."""
        return tuple(point for point in self.focus_points if strategy in point.strategies)

    def pursuing(self, goal: EditionGoal) -> tuple[EditionStrategy, ...]:
        """The strategies that pursue a goal."""
        return tuple(strategy for strategy in self.strategies if goal in strategy.goals)
