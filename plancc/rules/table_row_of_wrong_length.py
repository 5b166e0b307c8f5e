"""A row of a table doesn't have one cell for each column."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.language.lost_commas import rejoined
from plancc.message import Message, counted
from plancc.plan.blocks import Table
from plancc.rules.rule import Rule, Subject
from plancc.spelling import write_all


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    tables = ((pointer, part) for pointer, part in subject.parts if isinstance(part, Table))
    for pointer, table in tables:
        for index, row in enumerate(table.rows):
            if len(row) != len(table.columns):
                yield rule.fault(
                    pointer.child("rows", index),
                    counted(
                        "{n} cell stands here, but the table's columns are {columns}",
                        "{n} cells stand here, but the table's columns are {columns}",
                        n=len(row),
                        columns=len(table.columns),
                    ),
                    hint=write_all(rejoined(row, len(table.columns))),
                    remedy=Message("write one cell for each column, and null where there is nothing"),
                    related=((pointer.child("columns").key, Message("the columns")),),
                )


TABLE_ROW_OF_WRONG_LENGTH = Rule(
    name="table-row-of-wrong-length",
    severity=Severity.ERROR,
    finds=Message("A row of a table has more or fewer cells than the table has columns."),
    why=Message(
        "A cell without a column has no heading, and after a gap each number stands below the wrong one; a "
        "budget that is read wrongly is worse than none."
    ),
    bad='columns: [Konto, "2023", "2024"]\nrows:\n  - [Drift, 101]',
    good='columns: [Konto, "2023", "2024"]\nrows:\n  - [Drift, null, 101]',
    check=_check,
)
