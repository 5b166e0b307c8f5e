"""The columns of a plan's tables, and which of their cells are numbers to a reader and text to the plan."""

from collections.abc import Iterator
from typing import NamedTuple

from plancc.language.written_numbers import WrittenNumber, written_number
from plancc.plan.blocks import Table
from plancc.plan.columns import counts
from plancc.pointer import Pointer
from plancc.rules.rule import Subject


class Column(NamedTuple):
    """A column of a table; a row that is too short has no cell in it."""

    pointer: Pointer
    table: Table
    at: int
    cells: tuple[object, ...]

    def cell(self, row: int) -> Pointer:
        return self.pointer.child("rows", row, self.at)

    @property
    def numbers(self) -> int:
        """How many amounts it has."""
        if not counts(self.table, self.at):
            return 0
        return sum(isinstance(cell, int | float) for cell in self.cells)

    @property
    def texts(self) -> Iterator[tuple[int, str, WrittenNumber | None]]:
        """Row, text, and the number that the text may be."""
        for row, cell in enumerate(self.cells):
            if isinstance(cell, str):
                yield row, cell, written_number(cell)


def columns(subject: Subject, *, first: bool = False) -> Iterator[Column]:
    """Every column of every table; the `first` one names the rows, and is left out unless asked for."""
    for pointer, table in subject.parts:
        if isinstance(table, Table):
            for at in range(0 if first else 1, len(table.columns)):
                yield Column(
                    pointer, table, at, tuple(row[at] if at < len(row) else None for row in table.rows)
                )
