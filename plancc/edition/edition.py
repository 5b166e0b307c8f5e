"""One edition: a plan with one year's annual section, or as a whole, with every reference settled."""

from itertools import chain
from typing import NamedTuple

from plancc.moment import Moment
from plancc.plan.annual import AnnualSection, Carrying, Discontinued, Erratum, Strategy
from plancc.plan.cover import Adoption, Area, Body, UndatedAdoption
from plancc.plan.goal import Goal
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
    """A focus point with its printed number, its goals, and the strategies that carry it in printed order."""

    pointer: Pointer
    number: int
    part: FocusPoint
    goals: tuple[EditionGoal, ...]
    strategies: tuple[EditionStrategy, ...]
    targets: tuple[EditionTarget, ...]


class EditionDiscontinued(NamedTuple):
    """A target of the year before that is followed no longer, and why."""

    pointer: Pointer
    part: Discontinued
    target: Target


class Edition(NamedTuple):
    """A plan as it is published for one year. Nothing in it names a thing that is not there.

    A plan without annual sections has one edition, for its whole period; it is filed under the first year.
    `pointer` is where what belongs to the edition alone is written.
    """

    name: str
    plan: Plan
    year: int
    pointer: Pointer
    annual: AnnualSection | None
    adopted_by: Body | None
    period_goals: tuple[EditionGoal, ...]
    period_targets: tuple[EditionTarget, ...]
    goals: tuple[EditionGoal, ...]
    strategies: tuple[EditionStrategy, ...]
    focus_points: tuple[EditionFocusPoint, ...]
    discontinued: tuple[EditionDiscontinued, ...]

    @property
    def draft(self) -> bool:
        """Whether it is still to be adopted."""
        return self._own.adoption is None

    @property
    def adoption(self) -> Adoption | None:
        """Its adoption; None for a draft, and for one that was published without a word about it."""
        known = self._own.adoption
        return None if isinstance(known, UndatedAdoption) else known

    @property
    def undated(self) -> UndatedAdoption | None:
        """Why nothing is known of its adoption, though it is no draft."""
        told = self._own.adoption
        return told if isinstance(told, UndatedAdoption) else None

    @property
    def date(self) -> Moment | None:
        """The day that the plan puts on it."""
        return self._own.date

    @property
    def errata(self) -> tuple[Erratum, ...]:
        """What was corrected after its adoption."""
        return self._own.errata

    @property
    def carrying(self) -> tuple[Carrying, ...]:
        """Which strategies are said to carry which focus points."""
        return self.annual.focus_points if self.annual else ()

    @property
    def called(self) -> str:
        """What it is called: by a name of its own, or by the years that it holds for."""
        first, last = self.plan.period.first, self.plan.period.last
        if self.annual:
            return self.annual.name or str(self.year)
        return str(first) if first == last else f"{first}-{last}"

    @property
    def last_year(self) -> int:
        """The last year that it holds for: its own, or the period's."""
        return self.year if self.annual else max(self.plan.period.last, self.year)

    @property
    def key(self) -> Pointer:
        """What in the plan's file says for when it holds: the year, or else the period."""
        return (self.pointer if self.annual else Pointer(("period",))).key

    @property
    def _own(self) -> AnnualSection | Plan:
        return self.annual or self.plan

    @property
    def targets(self) -> tuple[EditionTarget, ...]:
        """All targets: those of the period, its goals and focus points, then those of the year."""
        held = [holder.targets for holder in self.period_goals]
        held += [holder.targets for holder in self.focus_points]
        held.append(self.period_targets)
        held += [holder.targets for holder in self.goals]
        held += [holder.targets for holder in self.strategies]
        return tuple(chain.from_iterable(held))

    def area(self, name: str) -> Area | None:
        """The area of this id, or None where the plan has none such."""
        return next((area for area in self.plan.authority.areas if area.id == name), None)

    def carried_by(self, strategy: EditionStrategy) -> tuple[EditionFocusPoint, ...]:
        """The focus points that a strategy carries."""
        return tuple(point for point in self.focus_points if strategy in point.strategies)

    def serving(self, goal: EditionGoal) -> tuple[EditionFocusPoint, ...]:
        """The focus points that name a goal."""
        return tuple(point for point in self.focus_points if goal in point.goals)

    def pursuing(self, goal: EditionGoal) -> tuple[EditionStrategy, ...]:
        """The strategies that pursue a goal."""
        return tuple(strategy for strategy in self.strategies if goal in strategy.goals)
