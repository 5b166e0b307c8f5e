"""Every id that is given away, with its place and what bears it."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from plancc.plan.blocks import Party
from plancc.plan.cover import Area, Body
from plancc.plan.part import Part
from plancc.plan.parts import Placed
from plancc.plan.plan import Footnote
from plancc.pointer import Pointer

_NOT_SHOWN = (Area, Body, Footnote, Party)
"""Their ids are for the plan's own references: nothing in a document bears them."""


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


def shown_ids(placed: Iterable[Placed]) -> frozenset[str]:
    """The ids that are places in a document, where links may lead."""
    return frozenset(named.id for named in ids(placed) if not issubclass(named.bearer, _NOT_SHOWN))
