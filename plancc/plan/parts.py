"""Every part of a plan with its place, in the order that the models give them."""

from collections.abc import Iterator
from typing import Any

from plancc.plan.part import Part
from plancc.plan.plan import Plan
from plancc.pointer import Pointer


def parts(plan: Plan, year: int | None = None) -> Iterator[tuple[Pointer, Part]]:
    """The parts of a plan, outer before inner; with a year, of that year's edition only."""
    others = {key for key in plan.annual if year is not None and key != str(year)}
    for pointer, part in _within(plan, Pointer()):
        if pointer.steps[:1] != ("annual",) or pointer.steps[1] not in others:
            yield pointer, part


def fields(part: Part) -> Iterator[tuple[str, str, Any]]:
    """A part's fields: the name, the key that authors write, the value."""
    for name, field in type(part).model_fields.items():
        yield name, field.alias or name, getattr(part, name)


def _within(value: Any, pointer: Pointer) -> Iterator[tuple[Pointer, Part]]:
    if isinstance(value, Part):
        yield pointer, value
        for _, key, inner in fields(value):
            yield from _within(inner, pointer.child(key))
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from _within(inner, pointer.child(index))
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _within(inner, pointer.child(key))
