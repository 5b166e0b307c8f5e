"""Every id that an edition gives away, with its place and what bears it."""

from collections.abc import Iterator
from dataclasses import dataclass

from plancc.plan.part import Part
from plancc.plan.parts import parts
from plancc.plan.plan import Plan
from plancc.pointer import Pointer


@dataclass(frozen=True)
class Named:
    """An id, the class of the part that bears it, and where it is written."""

    id: str
    bearer: type[Part]
    pointer: Pointer


def ids(plan: Plan, year: int) -> Iterator[Named]:
    """The ids of what holds for the whole period and of one year's annual section."""
    for pointer, part in parts(plan, year):
        own = getattr(part, "id", None)
        if own is not None:
            yield Named(own, type(part), pointer.child("id"))
