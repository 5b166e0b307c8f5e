"""A cell of a table holds a number as text."""

import re
from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.language.written_numbers import WrittenNumber
from plancc.message import Message
from plancc.plan.columns import counts
from plancc.rules.columns import Column, columns
from plancc.rules.rule import Rule, Subject
from plancc.spelling import write_one_of
from plancc.tree.scalar import plain

_UNIT = re.compile(r"%|pct\.?|procent|per cent|percent|kr\.?|kroner|dkk", re.IGNORECASE)
# Years and the numbers of chapters are written like this, too, and may stand as text among text.
_AS_IN_PLANS = re.compile(r"-?\d+(\.\d{1,2})?")
_FIGURES = Message("write figures without quotation marks or thousands point; the decimal sign is a point")
_UNIT_ONCE = Message("write the unit once, under unit: of the column")


def numbers_as_text(column: Column) -> Iterator[tuple[int, str, WrittenNumber]]:
    """The cells of a column of amounts that are numbers to a reader and text to the plan."""
    if not counts(column.table, column.at):
        return
    for row, cell, number in column.texts:
        if number and not number.span:
            meant = _UNIT.fullmatch(number.words) if number.words else True
            if meant and (column.numbers or not (number.words or _AS_IN_PLANS.fullmatch(cell))):
                yield row, cell, number


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for column in columns(subject):
        for row, text, number in numbers_as_text(column):
            sure = len(number.readings) == 1 and not number.words
            yield rule.fault(
                column.cell(row),
                Message('the number "{text}" stands here as text', text=text),
                hint=write_one_of(number.readings),
                remedy=_UNIT_ONCE if number.words else _FIGURES,
                mend=plain(number.readings[0]) if sure else None,
            )


NUMBER_IN_TEXT_CELL = Rule(
    name="number-in-text-cell",
    severity=Severity.ERROR,
    finds=Message("A cell of a table holds a number that is written as text."),
    why=Message(
        "It does not line up with the numbers above it, is no number in the data, and is missing from the "
        "sum; whether `1.200` is a thousand and two hundred, nobody can tell."
    ),
    bad='columns: [Konto, "2026", "2027"]\nrows:\n  - [Drift, "88,0", 112.5]\n  - [Kurser, 12 000, 1.200]',
    good='columns: [Konto, "2026", "2027"]\nrows:\n  - [Drift, 88.0, 112.5]\n  - [Kurser, 12000, 1200]',
    check=_check,
)
