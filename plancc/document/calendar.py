"""Numbers by the month become a table as short as a year: its months below, its years beside each other."""

import re
from collections.abc import Sequence

from plancc.document.decimals import decimals
from plancc.document.nodes.blocks import Cell, Paragraph, Table
from plancc.document.nodes.words import Words
from plancc.document.vocabulary import Vocabulary
from plancc.moment import Moment
from plancc.plan.figure import Series

_MONTH = re.compile(r"\d{4}-\d{2}")
_MOST_COLUMNS = 8


def by_month(
    caption: str, times: Sequence[Moment], rows: Sequence[Series], unit: str, vocabulary: Vocabulary
) -> Table | None:
    """The table; None where a time is no month, or there would be too few years for it, or too many."""
    years = sorted({time.year for time in times})
    if (
        not all(_MONTH.fullmatch(time.form) for time in times)
        or not 1 < len(years) * len(rows) <= _MOST_COLUMNS
    ):
        return None
    language, phrase = vocabulary.language, vocabulary.phrase
    columns = [(row, year) for row in rows for year in years]
    numbers = {
        (row.name, time.form): value
        for row in rows
        for time, value in zip(times, row.values, strict=True)
        if value is not None
    }
    places = {row.name: decimals(row.values) for row in rows}

    def head(row: Series, year: int) -> str:
        name = f"{row.name} {year}" if len(rows) > 1 else str(year)
        return f"{name} ({unit})" if unit else name

    def cell(row: Series, year: int, month: int) -> Cell:
        value = numbers.get((row.name, f"{year}-{month:02}"))
        told = phrase("no_number") if value is None else language.number(value, places[row.name])
        return Cell((Paragraph((Words(told),)),), numeric=True)

    months = sorted({int(time.form[5:]) for time in times})
    return Table(
        caption=(Words(caption),),
        head=(
            _words(phrase("month")),
            *(Cell(_words(head(row, year)).blocks, numeric=True) for row, year in columns),
        ),
        rows=tuple(
            (
                _words(language.capital(_name(language.period(Moment.read(f"2000-{month:02}"))))),
                *(cell(row, year, month) for row, year in columns),
            )
            for month in months
        ),
    )


def _name(period: str) -> str:
    return period.replace("2000", "").strip()


def _words(words: str) -> Cell:
    return Cell((Paragraph((Words(words),)),))
