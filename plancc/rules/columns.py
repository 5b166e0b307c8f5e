"""The columns of a plan's tables, and which of their cells are numbers to a reader and text to the plan."""

from collections.abc import Iterator
from typing import NamedTuple

from plancc.language.written_numbers import WrittenNumber, written_number
from plancc.plan.blocks import Table
from plancc.pointer import Pointer
from plancc.rules.rule import Subject


class Column(NamedTuple):
    """A column beside the first, which names the rows; a row that is too short has no cell in it."""

    table: Pointer
    at: int
    cells: tuple[object, ...]

    def cell(self, row: int) -> Pointer:
        return self.table.child("rows", row, self.at)

    @property
    def numbers(self) -> int:
        return sum(isinstance(cell, int | float) for cell in self.cells)

    @property
    def texts(self) -> Iterator[tuple[int, str, WrittenNumber | None]]:
        """Row, text, and the number that the text may be."""
        for row, cell in enumerate(self.cells):
            if isinstance(cell, str):
                yield row, cell, written_number(cell)


def columns(subject: Subject) -> Iterator[Column]:
    """Every column of every table."""
    for pointer, table in subject.parts:
        if isinstance(table, Table):
            for at in range(1, len(table.columns)):
                yield Column(pointer, at, tuple(row[at] if at < len(row) else None for row in table.rows))
