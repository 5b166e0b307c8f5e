"""A number in a table that is a year or a name to a reader would be printed as an amount."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.language.headings import heads_years
from plancc.language.written_times import written_time
from plancc.message import Message
from plancc.plan.columns import holds_names, holds_years, numbers
from plancc.rules.columns import Column, columns
from plancc.rules.rule import Rule, Subject

# Two amounts that both fall into these are rare.
_OUR_YEARS = range(2001, 2050)
_NAME = Message("this number would be printed as an amount")
_YEAR = Message("this year would be printed as an amount")
_QUOTES = Message("put numbers that things go by in quotation marks; amounts get a unit: of their column")
_HEADING = Message(
    "call the column Year, or put years in quotation marks; amounts get a unit: of their column"
)


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for column in columns(subject, first=True):
        table, at = column.table, column.at
        named = holds_names(table, at)
        if holds_years(table, at) or not (named or _may_hold_years(column)):
            continue
        for row, cell in enumerate(column.cells):
            if isinstance(cell, int) and abs(cell) >= 1000:
                yield rule.fault(
                    column.cell(row),
                    _NAME if named else _YEAR,
                    hint=Message("write {line}", line=f'"{cell}"'),
                    remedy=_QUOTES if named else _HEADING,
                )
            elif isinstance(cell, float) and named:
                yield rule.fault(column.cell(row), _NAME, remedy=_QUOTES)


def _may_hold_years(column: Column) -> bool:
    """Whether its heading says so, or all its numbers are years of our time: two, or one and other times."""
    found = numbers(column.table, column.at)
    times = any(isinstance(cell, str) and written_time(cell) for cell in column.cells)
    title = column.table.columns[column.at].title
    return not column.table.columns[column.at].unit and (
        heads_years(title)
        or (len(found) + times > 1 and all(isinstance(each, int) and each in _OUR_YEARS for each in found))
    )


NUMBER_AS_AMOUNT = Rule(
    name="number-as-amount",
    severity=Severity.WARNING,
    finds=Message("A year, or a number that a thing goes by, stands in a table like an amount."),
    why=Message(
        "The telephone number 75161616 is printed as 75.161.616, the account 5.6 beside 5.57 as 5,60, and "
        "the year 2027 as 2.027."
    ),
    bad="columns: [Hvem, Telefon]\nrows: [[Jobcentret, 75161616]]",
    good='columns: [Hvem, Telefon]\nrows: [[Jobcentret, "75161616"]]',
    check=_check,
)
