"""Fit tables to paper: the largest type in which its words have room, upright if that goes, else across."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal, NamedTuple

from plancc.document.columns import with_columns
from plancc.document.inlines import written
from plancc.document.nodes.blocks import Block, Box, Cell, Figure, Table
from plancc.drawing.lettering import unbroken, width

_MILLIMETRE = 72 / 25.4
_UPRIGHT, _ACROSS = 163 * _MILLIMETRE, 250 * _MILLIMETRE
"""What the margins leave of a sheet."""
_INDENT = 42 * _MILLIMETRE
"""From the left margin to the text, where boxes begin unless they need more."""
_FRAME = 13.2 * _MILLIMETRE
"""What a box's edge and padding take."""

_AROUND = 3.6
"""The same on a screen, in sizes of its letters."""

_HYPHENATED = 8
"""Letters of a word that may be hyphenated; so much of it stands together at most, nearly always."""


class _Size(NamedTuple):
    """A size of type, and what stands between two columns, in points."""

    name: Literal["", "small", "smaller"]
    type: float
    beside_words: float
    beside_number: float


_SIZES = (
    _Size("", 9.5, 4 * _MILLIMETRE, 2 * _MILLIMETRE),
    _Size("small", 8.5, 2 * _MILLIMETRE, 1.5 * _MILLIMETRE),
    _Size("smaller", 8.0, 1.2 * _MILLIMETRE, 1 * _MILLIMETRE),
)
_OF_FIGURES = (
    _Size("", 8.5, 6 * _MILLIMETRE, 6 * _MILLIMETRE),
    _Size("smaller", 8.0, 1.2 * _MILLIMETRE, 1 * _MILLIMETRE),
)


def fitted(block: Block, room: float = _UPRIGHT, across: float = _ACROSS) -> Block:
    """A block whose tables have room; without any that is enough they get the most there is.

    A box that is too narrow for a table of its own becomes as wide as the page, or has a page across.
    """
    match block:
        case Table():
            return _table(block, room, across)
        case Figure():
            return replace(block, table=_sized(block.table, _OF_FIGURES, room))
        case Box():
            return _box(block, room, across)
    return block


def _table(table: Table, room: float, across: float) -> Table:
    if _need(table, _SIZES[-1]) <= room or across <= room:
        return _sized(table, _SIZES, room)
    return replace(_sized(table, _SIZES[1:], across), across=True)


def _sized(table: Table, sizes: Sequence[_Size], room: float) -> Table:
    """A table in the largest of these sizes that the room is enough for, or in the smallest."""
    size = next((size for size in sizes if _need(table, size) <= room), sizes[-1])
    return replace(table, size=size.name)


def _box(box: Box, room: float, across: float) -> Box:
    need = max(map(_least, box.blocks), default=0.0)
    rooms: dict[Literal["", "wide", "broad"], float] = {"": room - _FRAME}
    if room == _UPRIGHT:
        rooms = {"": room - _INDENT - _FRAME, "wide": room - _FRAME, "broad": across - _FRAME}
    spread = next((spread for spread, inner in rooms.items() if need <= inner), [*rooms][-1])
    inner = rooms[spread]
    blocks = (with_columns(each, _AROUND) if isinstance(each, Table) else each for each in box.blocks)
    return replace(box, blocks=tuple(fitted(each, inner, inner) for each in blocks), spread=spread)


def _least(block: Block) -> float:
    """The least width that a block's tables can do with."""
    match block:
        case Table():
            return _need(block, _SIZES[-1])
        case Figure(table=table):
            return _need(table, _OF_FIGURES[-1])
        case Box(blocks=blocks):
            return _FRAME + max(map(_least, blocks), default=0.0)
    return 0.0


def _need(table: Table, size: _Size) -> float:
    """The width of a table in which no word is broken that may not be, and no number."""
    behind_numbers = (False, *(cell.numeric for cell in table.head))
    return sum(
        max(map(_widest, cells)) * size.type
        + (size.beside_number if all(cell.numeric for cell in cells) else size.beside_words)
        + (size.beside_words if behind and not cells[0].numeric else 0.0)
        for behind, *cells in zip(behind_numbers, table.head, *table.rows, strict=False)
    )


def _widest(cell: Cell) -> float:
    """The widest piece of a cell that stays on one line, if its letters are 1 high."""
    return max((width(piece, 1.0) for words in written(cell) for piece in _pieces(words)), default=0.0)


def _pieces(words: str) -> Iterator[str]:
    for piece in unbroken(words):
        yield f"{piece[:_HYPHENATED]}-" if re.fullmatch(rf"[^\W\d]{{{_HYPHENATED},}}-?", piece) else piece
