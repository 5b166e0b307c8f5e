"""The columns of a table on a screen: how wide each has to be where not all of them have room."""

from collections.abc import Sequence
from dataclasses import replace

from plancc.document.inlines import written
from plancc.document.nodes.blocks import Cell, Columns, Table
from plancc.drawing.lettering import unbroken, width

_STEPS = (20, 24, 28, 34, 40, 46, 60)
"""Widths of the text on a screen, in its letters, at which tables change; the style has the same."""
_LEADING = 0.6 * _STEPS[0]
"""What the first column may take of the narrowest screen; the style has the same."""
_BETWEEN = 1.35
"""From the words of a column to the next ones."""
_BEHIND_NUMBERS = 1.0
"""From a column of numbers to one of words, beside that."""
_BROADEST = 17.0
"""Of a column; where a word is longer, so much of it is on a line."""


def with_columns(table: Table, spare: float = 0.0) -> Table:
    """A table that knows what its columns need on a screen; `spare` is what is around it beside the text.

    Where that is more than there is, the first column of a table with numbers stays, and of the others, all
    of one width, as many are shown at a time as have room: no number is cut off at the edge, where it would
    be read as another one. Each row of a table of words alone becomes a list.
    """
    behind_numbers = (False, *(cell.numeric for cell in table.head))
    first, *others = [
        _need(cells) + (_BEHIND_NUMBERS if behind and not cells[0].numeric else 0.0)
        for behind, *cells in zip(behind_numbers, table.head, *table.rows, strict=False)
    ]
    together = first + sum(others)
    above = next((step for step in _STEPS if together + spare <= step), _STEPS[-1])
    other = max(others, default=0.0)
    beside = first <= _LEADING and first + other <= _STEPS[0]
    counted = beside and any(cell.numeric for cell in table.head)
    columns = Columns(round(first, 2), round(other, 2), len(others), above, counted)
    return replace(table, columns=columns)


def _need(cells: Sequence[Cell]) -> float:
    pieces = (piece for cell in cells for words in written(cell) for piece in unbroken(words))
    return min(max((width(piece, 1.0) for piece in pieces), default=0.0), _BROADEST) + _BETWEEN
