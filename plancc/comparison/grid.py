"""Numbers in columns and rows become elements: those of a table, and those that a figure is drawn from."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from plancc.comparison.element import Element, Fact, Step
from plancc.plan.blocks import Table
from plancc.plan.figure import Figure
from plancc.pointer import Pointer


def grid(part: Table | Figure, at: Pointer, within: tuple[Step, ...]) -> Iterator[Element]:
    """Columns, then rows. A cell is a fact of its row; a column only echoes it, to be told when it is new."""
    if isinstance(part, Table):
        heads = _told_apart([column.title for column in part.columns])
        names = _told_apart([_words(row[0]) if row else "" for row in part.rows])
        for place, (column, head) in enumerate(zip(part.columns, heads, strict=True)):
            facts = [Fact("title", column.title, prose=True)]
            facts += [Fact("unit", column.unit, prose=True)] if column.unit else []
            if place:
                facts += _echoes(names, [row[place] if place < len(row) else None for row in part.rows])
            where = at.child("columns", place)
            yield Element("column", where, "columns", "", head, within, facts=tuple(facts))
        for place, (row, name) in enumerate(zip(part.rows, names, strict=True)):
            facts = [
                Fact("head", _words(row[0]) if row else "", prose=True),
                *_cells("cell", heads[1:], row[1:]),
            ]
            yield Element("row", at.child("rows", place), "rows", "", name, within, facts=tuple(facts))
    else:
        yield from _drawn(part, at, within)


def _drawn(part: Figure, at: Pointer, within: tuple[Step, ...]) -> Iterator[Element]:
    heads = _told_apart([_words(point) for point in part.points])
    names = _told_apart([series.name for series in part.series])
    for place, head in enumerate(heads):
        told = [series.values[place] if place < len(series.values) else None for series in part.series]
        facts = (Fact("title", _words(part.points[place]), prose=True), *_echoes(names, told))
        yield Element("axis-point", at.child("points", place), "points", "", head, within, facts=facts)
    for place, (series, name) in enumerate(zip(part.series, names, strict=True)):
        facts = (
            Fact("name", series.name, prose=True),
            *((Fact("shape", series.shape),) if series.shape else ()),
            *_cells("cell", heads, series.values),
            *_cells("upper", heads, series.upper),
        )
        yield Element("series", at.child("series", place), "series", "", name, within, facts=facts)


def _cells(key: str, heads: Sequence[str], values: Sequence[Any]) -> list[Fact]:
    return [
        Fact(key, value, about=head, prose=isinstance(value, str))
        for head, value in zip(heads, values, strict=False)
        if value is not None
    ]


def _echoes(names: Sequence[str], values: Sequence[Any]) -> list[Fact]:
    return [
        Fact("cell", value, about=name, echo=True)
        for name, value in zip(names, values, strict=True)
        if value is not None
    ]


def _words(value: object) -> str:
    return "" if value is None else str(value)


def _told_apart(names: Sequence[str]) -> list[str]:
    """The names, those that came before with a number."""
    seen: Counter[str] = Counter()
    told = []
    for name in names:
        seen[name] += 1
        told.append(f"{name} ({seen[name]})" if seen[name] > 1 else name)
    return told
