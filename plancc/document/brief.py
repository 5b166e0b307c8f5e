"""Focus points, strategies and chapters of a few words, which need no page of their own."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any

from plancc.document.nodes.blocks import Figure, Table
from plancc.document.nodes.document import Division
from plancc.document.nodes.words import NoteCall, Unbroken, Words

_OPENING = ("focus-point", "strategy", "chapter")
_FEW = 80
"""Words that fill less than a third of a page."""


def with_brief(divisions: Iterable[Division]) -> tuple[Division, ...]:
    """The divisions of a section, with those marked that are brief."""
    return tuple(
        replace(each, brief=_is_brief(each), divisions=with_brief(each.divisions)) for each in divisions
    )


def _is_brief(division: Division) -> bool:
    # WeasyPrint leaves a heading alone at a page's foot where the note that it calls takes the room below it.
    noted = any(isinstance(each, NoteCall) for each in division.title)
    return division.kind in _OPENING and not noted and _words(division) <= _FEW


def _words(node: Any) -> int:
    """How many words a node holds; what is more than words counts for many."""
    if isinstance(node, Words | Unbroken):
        return len(node.text.split())
    if isinstance(node, Table | Figure):
        return _FEW + 1
    if isinstance(node, tuple):
        return sum(map(_words, node))
    return sum(_words(getattr(node, each.name)) for each in fields(node)) if is_dataclass(node) else 0
