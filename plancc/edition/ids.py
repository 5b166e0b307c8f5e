"""Every id that is given away, with its place and what bears it."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from plancc.plan.part import Part
from plancc.plan.parts import Placed
from plancc.pointer import Pointer


class Named(NamedTuple):
    """An id, the class of the part that bears it, and where it is written."""

    id: str
    bearer: type[Part]
    pointer: Pointer


def ids(placed: Iterable[Placed]) -> Iterator[Named]:
    """The ids of the parts."""
    for pointer, part in placed:
        own = getattr(part, "id", None)
        if own is not None:
            yield Named(own, type(part), pointer.child("id"))
