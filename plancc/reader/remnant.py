"""What can be read of a plan whose shape is wrong, so that what else is wrong comes to light in the same run.

What doesn't fit is taken out, or gets something in its place that fits and says nothing. No document is made
of it: it is there for the rules.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from pydantic import ValidationError

from plancc.finding import Fault
from plancc.plan.plan import Plan
from plancc.pointer import Pointer, Step
from plancc.reader.keys import annotations, may_be_missing
from plancc.reader.refusals import MISSING, UNKNOWN
from plancc.reader.stand_in import id_of, stand_in
from plancc.tree.locate import known
from plancc.tree.tree import Tree

_MOST_ROUNDS = 12


class Remnant(NamedTuple):
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
        if any(_on_one_road(_meant(place), gap) for place in places for gap in self.gaps):
            return False
        word = _value(self.data, fault.pointer.steps)
        named = (word, *(value for _, value in fault.message.values))
        return not any(isinstance(each, str) and each in self.lost for each in named)


def remnant(tree: Tree, empty: Iterable[Pointer]) -> Remnant | None:
    """What is left of a plan that has the wrong shape, or `empty` places; None where nothing can be left."""
    gaps = {pointer.steps for pointer in empty}
    lost: set[str] = set()
    for _ in range(_MOST_ROUNDS):
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
                lost |= set(_own_words(_value(tree.data, steps[:-1])))
                tree = replace(tree, data=_mended(tree.data, steps, unknown))
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


def _mended(data: Any, steps: tuple[Step, ...], unknown: bool) -> Any:
    """The data with a gap at the place: without its key if that may be missing, else with a stand-in."""

    def within(value: Any, taken: int) -> Any:
        if taken == len(steps):
            named = steps[-1:] == ("id",) and isinstance(value, str)
            return id_of(value) if named else stand_in(annotations(steps))
        step = steps[taken]
        if isinstance(value, dict):
            if taken == len(steps) - 1 and (unknown or may_be_missing(steps)):
                return {key: inner for key, inner in value.items() if key != step}
            return {**value, step: within(value.get(step), taken + 1)}
        if isinstance(value, list) and isinstance(step, int):
            return [within(inner, taken + 1) if at == step else inner for at, inner in enumerate(value)]
        return value

    return within(data, 0)


def _on_one_road(one: tuple[Step, ...], other: tuple[Step, ...]) -> bool:
    shorter = min(len(one), len(other))
    return one[:shorter] == other[:shorter]


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
