"""The last row of a table calls itself a total, and is not the sum of the rows above it."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.blocks import Column, Table
from plancc.plan.columns import counts
from plancc.rules.rule import Rule, Subject

_TOTAL = re.compile(r"\W*(?:i alt|sum|total|in all)\b", re.IGNORECASE)
_PART = re.compile(r"\W*(?:heraf|deraf|of which|of these)\b", re.IGNORECASE)
# Shares, averages and differences don't add up.
_NO_SUM = re.compile(
    r"%|\b(?:pct|procent|per ?cent|percent|andel|share|gns|snit|gennemsnit|average|indeks|index)",
    re.IGNORECASE,
)

# Money in thousands and millions was rounded; persons and courses are counted.
_ROUNDED = re.compile(
    r"\b(?:1[. ]?000|tusinde?|t\.?kr|mio|mill|million(?:er)?|mia|thousands?|millions)\b", re.IGNORECASE
)


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, table in subject.parts:
        if (
            not isinstance(table, Table)
            or len(table.rows) < 2
            or not (table.total or _is_total(table.rows[-1]))
        ):
            continue
        last = len(table.rows) - 1
        for at, column in enumerate(table.columns[1:], 1):
            found = _off(table, at, column) if _is_summed(table, at, column) else None
            if found is not None:
                yield rule.fault(
                    pointer.child("rows", last, at),
                    Message("the numbers above add up to {sum}", sum=found),
                    remedy=Message("mend the sum or the numbers; where rows are left out, say so in note:"),
                    related=((pointer.child("rows", 0, at), Message("the first of them")),),
                )


def _off(table: Table, at: int, column: Column) -> Decimal | None:
    """The sum of a column, where its last number is another; what was rounded may be off by as much."""
    *rows, last = table.rows
    said = _number(last, at)
    cells = [(row, _number(row, at)) for row in rows if len(row) > at and row[at] is not None]
    if said is None or not cells or any(number is None for _, number in cells):
        return None
    numbers = [number for _, number in cells if number is not None]
    # What is summed up or taken out on the way would count twice.
    single = [number for row, number in cells if number is not None and not _is_part(row)]
    step = min(_step(each) for each in (*numbers, said))
    exact = step == 1 and not _ROUNDED.search(column.unit or table.caption)
    for each in (numbers, single):
        off = abs(sum(each) - said)
        if off == 0 or (not exact and off < step * (len(each) + 1) / 2):
            return None
    return Decimal(sum(single))


def _step(number: Decimal) -> Decimal:
    """One in the last figure of a number."""
    return Decimal(1).scaleb(int(number.as_tuple().exponent))


def _number(row: Sequence[object], at: int) -> Decimal | None:
    cell = row[at] if at < len(row) else None
    return Decimal(repr(cell)) if isinstance(cell, int | float) else None


def _is_total(row: Sequence[object]) -> bool:
    return bool(row) and isinstance(row[0], str) and bool(_TOTAL.match(row[0]))


def _is_part(row: Sequence[object]) -> bool:
    return _is_total(row) or (isinstance(row[0], str) and bool(_PART.match(row[0])))


def _is_summed(table: Table, at: int, column: Column) -> bool:
    words = (table.caption, column.title, column.unit or "")
    return counts(table, at) and not any(_NO_SUM.search(each) for each in words)


WRONG_TOTAL = Rule(
    name="wrong-total",
    severity=Severity.WARNING,
    finds=Message("The last row of a table is a total, and a number in it is not the sum of those above."),
    why=Message(
        "Readers add up a budget; where its sum does not fit, they can't tell which of the numbers is right. "
        "Whole numbers add up exactly; decimals, thousands and millions were rounded, and each may be off by "
        "half of its last figure."
    ),
    bad='columns: [Konto, "2027"]\nrows: [[Drift, 120], [Kurser, 45], [I alt, 156]]\ntotal: true',
    good='columns: [Konto, "2027"]\nrows: [[Drift, 120], [Kurser, 45], [I alt, 165]]\ntotal: true',
    check=_check,
)
