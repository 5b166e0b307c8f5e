"""Every part of a plan with its place, in the order that the models give them."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from plancc.plan.part import Part
from plancc.plan.plan import Plan
from plancc.pointer import Pointer

Placed = tuple[Pointer, Part]


def parts(plan: Plan) -> Iterator[Placed]:
    """The parts of a plan, outer before inner."""
    return _within(plan, Pointer())


def of_year(placed: Iterable[Placed], year: int) -> Iterator[Placed]:
    """Those that belong to one year's edition: all but the annual sections of other years."""
    return ((pointer, part) for pointer, part in placed if in_year(pointer, year))


def in_year(pointer: Pointer, year: int) -> bool:
    """Whether what stands at a place belongs to one year's edition."""
    steps = pointer.steps
    return steps[:1] != ("annual",) or steps[1:2] == (str(year),)


def fields(part: Part) -> Iterator[tuple[str, str, Any]]:
    """A part's fields: the name, the key that authors write, the value."""
    for name, key in _keys(type(part)):
        yield name, key, getattr(part, name)


@cache
def _keys(kind: type[Part]) -> tuple[tuple[str, str], ...]:
    return tuple((name, field.alias or name) for name, field in kind.model_fields.items())


def _within(value: Any, pointer: Pointer) -> Iterator[Placed]:
    if isinstance(value, Part):
        yield pointer, value
        for name, key in _keys(type(value)):
            inner = getattr(value, name)
            if isinstance(inner, Part | tuple | dict):
                yield from _within(inner, pointer.child(key))
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            if isinstance(inner, Part | tuple):
                yield from _within(inner, pointer.child(index))
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _within(inner, pointer.child(key))
