"""Columns of tables whose numbers count nothing: years, and the numbers that things go by."""

from plancc.language.headings import heads_names, heads_years
from plancc.plan.blocks import Table

FIRST_YEAR, LAST_YEAR = 1900, 2100


def numbers(table: Table, at: int) -> list[int | float]:
    """The numbers of a column, from above; a row that is too short has none in it."""
    cells = (row[at] for row in table.rows if at < len(row))
    return [cell for cell in cells if isinstance(cell, int | float)]


def holds_years(table: Table, at: int) -> bool:
    """Whether the numbers of a column are years: all can be, and it is the first or its heading says so."""
    column = table.columns[at]
    return (
        (at == 0 or heads_years(column.title))
        and not column.unit
        and all(isinstance(each, int) and FIRST_YEAR <= each <= LAST_YEAR for each in numbers(table, at))
    )


def holds_names(table: Table, at: int) -> bool:
    """Whether the numbers of a column say which one: which row, as in the first, or which telephone."""
    column = table.columns[at]
    return not column.unit and (at == 0 or heads_names(column.title))


def counts(table: Table, at: int) -> bool:
    """Whether the numbers of a column are amounts, as far as anybody can know."""
    return not (holds_years(table, at) or holds_names(table, at))
