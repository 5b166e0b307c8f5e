"""What can be read of a plan whose shape is wrong, so that what else is wrong comes to light in the same run.

What doesn't fit is taken out, or gets something in its place that fits and says nothing. No document is made
of it: it is there for the rules.
"""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from pydantic import ValidationError

from plancc.finding import Fault
from plancc.plan.plan import Plan
from plancc.pointer import Pointer, Step
from plancc.reader.ids import Ids, is_id
from plancc.reader.keys import annotations, may_be_missing
from plancc.reader.refusals import MISSING, UNKNOWN
from plancc.reader.stand_in import UNKNOWN_ID, stand_in
from plancc.tree.locate import known
from plancc.tree.tree import Tree

_MOST_ROUNDS = 12


@dataclass(frozen=True)
class Remnant:
    """A plan that stands for one with a wrong shape. `gaps` are the places that are not as they were written.

    `lost` are all the words that were written there.
    """

    plan: Plan
    data: Any
    gaps: frozenset[tuple[Step, ...]]
    lost: frozenset[str]

    def believes(self, fault: Fault) -> bool:
        """Whether a fault is the author's, as far as can be told, and not owed to a gap.

        It is owed to one if it speaks of something that has a gap or stands in one, or of a word that was
        lost in one: a goal that nothing pursues may be pursued where the shape is wrong.
        """
        places = (fault.pointer, *(pointer for pointer, _ in fault.related))
        if any(self._has_gap(_meant(place)) for place in places):
            return False
        word = _value(self.data, fault.pointer.steps)
        if any(isinstance(each, tuple) and UNKNOWN_ID in each for _, each in fault.help.values):
            # What is referred to may be what has no id that can be read.
            return False
        named = (word, *(value for _, value in fault.message.values))
        return not any(isinstance(each, str) and each in self.lost for each in named)

    def _has_gap(self, steps: tuple[Step, ...]) -> bool:
        """Whether something has a gap, or stands in one."""
        return steps in self._above or any(steps[:taken] in self.gaps for taken in range(len(steps) + 1))

    @cached_property
    def _above(self) -> frozenset[tuple[Step, ...]]:
        """All that has a gap in it."""
        return frozenset(gap[:taken] for gap in self.gaps for taken in range(len(gap)))


def remnant(tree: Tree, empty: Iterable[Pointer]) -> Remnant | None:
    """What is left of a plan that has the wrong shape, or `empty` places; None where nothing can be left."""
    gaps = {pointer.steps for pointer in empty}
    lost: set[str] = set()
    ids = Ids(tree.data)
    tree = replace(tree, data=deepcopy(tree.data))
    for _ in range(_MOST_ROUNDS):
        asked: set[tuple[Step, ...]] = set()
        try:
            plan = Plan.model_validate(tree.data)
        except ValidationError as error:
            for refused, unknown in _refused(tree, error).items():
                steps = refused
                # What was mended in vain goes with all that it stands in.
                while steps in gaps and steps:
                    steps = steps[:-1]
                if not steps:
                    return None
                lost |= set(_words(_value(tree.data, steps)))
                # What stands beside it may have meant something only together with it.
                if steps[:-1] not in asked:
                    asked.add(steps[:-1])
                    lost |= set(_own_words(_value(tree.data, steps[:-1])))
                _mend(tree.data, steps, unknown, ids)
                gaps.add(steps)
        else:
            return Remnant(plan, tree.data, frozenset(gaps), frozenset(lost))
    return None


def _refused(tree: Tree, error: ValidationError) -> dict[tuple[Step, ...], bool]:
    """Each place that was refused, by one branch of a union or by all of them: whether its key is unknown."""
    return {
        _place(tree, refused["loc"], refused["type"]): refused["type"] == UNKNOWN
        for refused in error.errors(include_url=False, include_input=False)
    }


def _place(tree: Tree, loc: tuple[Step, ...], kind: str) -> tuple[Step, ...]:
    return (*known(tree, loc[:-1]).steps, loc[-1]) if kind == MISSING else known(tree, loc).steps


def _mend(data: Any, steps: tuple[Step, ...], unknown: bool, ids: Ids) -> None:
    """Make a gap in the data: take a key out if it may be missing, else put a stand-in at its place."""
    outer, step = _value(data, steps[:-1]), steps[-1]
    if isinstance(outer, dict) and (unknown or may_be_missing(steps)):
        outer.pop(step, None)
    elif isinstance(outer, dict):
        outer[step] = _in_place_of(outer.get(step), steps, ids)
    elif isinstance(outer, list) and isinstance(step, int) and step < len(outer):
        outer[step] = _in_place_of(outer[step], steps, ids)


def _in_place_of(value: Any, steps: tuple[Step, ...], ids: Ids) -> Any:
    """What fits at a place: the id that was meant, or something that says nothing."""
    if isinstance(value, str | int | float) and is_id(steps):
        return ids.meant(steps, str(value))
    return stand_in(annotations(steps))


def _meant(pointer: Pointer) -> tuple[Step, ...]:
    """The road to what a fault speaks of: its id stands for the whole of an element."""
    return pointer.steps[:-1] if pointer.steps[-1:] == ("id",) else pointer.steps


def _own_words(value: Any) -> Iterator[str]:
    """The words of a mapping and its lists of words, without those of what it holds."""
    for inner in value.values() if isinstance(value, dict) else ():
        yield from (each for each in (inner if isinstance(inner, list) else [inner]) if isinstance(each, str))


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _words(inner)


def _value(data: Any, steps: tuple[Step, ...]) -> Any:
    for step in steps:
        if isinstance(data, dict):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return None
    return data
