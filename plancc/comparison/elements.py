"""An edition becomes a tree of elements."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, get_args, get_origin

from plancc.comparison.element import Element, Fact, Step, Value
from plancc.comparison.grid import grid
from plancc.comparison.kinds import KINDS, REFERENCES
from plancc.edition.edition import Edition, EditionTarget
from plancc.plan import blocks
from plancc.plan.annual import AnnualSection
from plancc.plan.figure import Figure
from plancc.plan.multi_year import FocusPoint
from plancc.plan.part import COLOUR_PATTERN, ID_PATTERN, Part
from plancc.plan.parts import fields
from plancc.plan.plan import Plan
from plancc.plan.target import Target
from plancc.plan.terms import Noun
from plancc.pointer import Pointer

LEFT_OUT = {
    (Plan, "plancc"),
    (Plan, "kind"),
    (Plan, "wording"),
    (Plan, "ignore"),
    (Plan, "order"),
    (AnnualSection, "focus_points"),
    (FocusPoint, "goals"),
    (Target, "aims"),
    (Target, "base"),
    (Target, "measurements"),
    (blocks.Table, "columns"),
    (blocks.Table, "rows"),
    (Figure, "points"),
    (Figure, "series"),
}
"""Fields that are told in another way, as numbers or as columns and rows, and those that no reader meets."""

_BETWEEN = re.compile(r"\n[ \t]*\n\s*")


def elements(edition: Edition) -> Element:
    """The plan as an element, with all that its edition prints within."""
    targets = {held.pointer: held for held in edition.targets}
    carriers = {
        point.pointer: (
            tuple(goal.part.id for goal in point.goals),
            tuple(strategy.part.id for strategy in point.strategies),
        )
        for point in edition.focus_points
    }
    return _Surveyor(edition, targets, carriers).element(edition.plan, Pointer(), "", ())


@dataclass
class _Gathered:
    facts: list[Fact] = field(default_factory=list)
    parts: list[Element] = field(default_factory=list)


@dataclass(frozen=True)
class _Surveyor:
    edition: Edition
    targets: dict[Pointer, EditionTarget]
    carriers: dict[Pointer, tuple[tuple[str, ...], tuple[str, ...]]]

    def element(
        self, part: Part, at: Pointer, slot: str, within: tuple[Step, ...], *, single: bool = False
    ) -> Element:
        kind = KINDS[type(part)]
        own = getattr(part, "id", None) or ""
        name = getattr(part, kind.title, None) or "" if kind.title else ""
        found, inside = _Gathered(), (*within, Step(kind.name, own, name))
        self._gather(part, at, "", inside, found)
        if isinstance(part, FocusPoint):
            goals, strategies = self.carriers.get(at, ((), ()))
            found.facts += [Fact("goals", goals, refers=True), Fact("strategies", strategies, refers=True)]
        if isinstance(part, blocks.Table | Figure):
            found.parts += grid(part, at, inside)
        return Element(
            kind.name, at, slot, own, name, within, single, tuple(found.facts), tuple(found.parts),
            self.targets.get(at),
        )  # fmt: skip

    def _gather(self, part: Part, at: Pointer, road: str, inside: tuple[Step, ...], found: _Gathered) -> None:
        """A part's facts and elements; those of a part that is no element of its own count as its owner's."""
        for name, key, value in fields(part):
            if name == "id" or (type(part), name) in LEFT_OUT:
                continue
            here, slot = at.child(key), f"{road}{key}"
            if isinstance(value, Noun):
                found.facts.append(Fact(slot, (value.one, value.many)))
            elif isinstance(value, Part) and type(value) in KINDS:
                found.parts.append(self.element(value, here, slot, inside, single=True))
            elif isinstance(value, Part):
                self._gather(value, here, f"{slot}.", inside, found)
            elif isinstance(value, dict):
                year = str(self.edition.year)
                if year in value:
                    found.parts.append(self.element(value[year], here.child(year), slot, inside, single=True))
            elif isinstance(value, tuple) and any(isinstance(each, Part) for each in value):
                for index, each in enumerate(value):
                    found.parts += self._listed(each, here.child(index), slot, inside)
            elif value not in (None, ()):
                found.facts.append(_fact(type(part), name, slot, value))

    def _listed(self, part: Part, at: Pointer, slot: str, inside: tuple[Step, ...]) -> Iterator[Element]:
        if isinstance(part, blocks.TextBlock):
            # Text is printed paragraph by paragraph, however many of them its author put into one block.
            for words in _BETWEEN.split(part.text.strip()):
                facts = (Fact("text", words, prose=True),)
                yield Element("paragraph", at.child("text"), slot, within=inside, facts=facts)
        elif type(part) in KINDS:
            yield self.element(part, at, slot, inside)
        else:
            ((_, key, inner),) = fields(part)
            yield self.element(inner, at.child(key), slot, inside)


def _fact(owner: type[Part], name: str, key: str, value: Value) -> Fact:
    refers = (owner, name) in REFERENCES
    if refers and not isinstance(value, tuple):
        value = (value,)
    return Fact(key, value, prose=isinstance(value, str) and _prose(owner, name), refers=refers)


@cache
def _prose(owner: type[Part], name: str) -> bool:
    """Whether a field holds words of the author's, not one of a few given words, a name or a colour."""
    field = owner.model_fields[name]
    return not any(
        get_origin(each) is Literal or getattr(each, "pattern", None) in (ID_PATTERN, COLOUR_PATTERN)
        for each in (*_inner(field.annotation), *field.metadata)
    )


def _inner(annotation: Any) -> Iterator[Any]:
    """An annotation and everything that it is put together of."""
    yield annotation
    for each in (*get_args(annotation), *getattr(annotation, "__metadata__", ())):
        if get_origin(annotation) is not Literal:
            yield from _inner(each)
