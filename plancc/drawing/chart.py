"""What goes into a drawing: points along an axis, and rows of numbers over them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

Kind = Literal["bar", "line", "stacked", "index", "range"]
Form = Literal["bar", "line", "interval"]

LIMIT = 1e300
"""Beyond this, sums of numbers are no numbers any more."""


@dataclass(frozen=True)
class Row:
    """Numbers that belong together, one for each point; None where there is no number.

    `upper` holds the other ends of the intervals of a chart of the kind "range". `shape` is for the row
    that is drawn otherwise than its chart's kind would have it.
    """

    name: str
    values: tuple[float | None, ...]
    upper: tuple[float | None, ...] = ()
    shape: Literal["bar", "line"] | None = None


@dataclass(frozen=True)
class Chart:
    """Rows of numbers, the words of the points they are for, and the printed words of their unit.

    A chart without points or rows, a row that does not have one number for each point, and a number that
    is infinite, not a number or beyond LIMIT are refused with a ValueError.

    `whole` is the chart that this is a part of: all its parts have one axis, and one room for names.
    """

    kind: Kind
    points: tuple[str, ...]
    rows: tuple[Row, ...]
    unit: str
    whole: "Chart | None" = None

    def __post_init__(self) -> None:
        if not self.points or not self.rows:
            raise ValueError("a chart needs a point and a row")
        for row in self.rows:
            if len(row.values) != len(self.points) or len(row.upper) not in (0, len(self.points)):
                raise ValueError(f"the row {row.name!r} has not one number for each point")
            if not all(value is None or -LIMIT <= value <= LIMIT for value in row.values + row.upper):
                raise ValueError(f"the row {row.name!r} has a number that cannot be drawn")

    def parts(self, number: int) -> "tuple[Chart, ...]":
        """The chart in so many parts of much the same length, one after the other along its axis."""
        marks = [round(part * len(self.points) / number) for part in range(number + 1)]
        return tuple(
            replace(
                self,
                points=self.points[start:stop],
                rows=tuple(
                    replace(row, values=row.values[start:stop], upper=row.upper[start:stop])
                    for row in self.rows
                ),
                whole=self,
            )
            for start, stop in pairwise(marks)
        )

    def form(self, row: Row) -> Form:
        """How a row is drawn: its own shape if it has one, else the way of the chart's kind."""
        if self.kind == "range" and row.upper:
            return "interval"
        return row.shape or ("bar" if self.kind in ("bar", "stacked") else "line")

    def series(self, *forms: Form) -> Iterator[tuple[int, Row]]:
        """The rows of these forms, each with its number among all rows, counted from 1."""
        return ((number, row) for number, row in enumerate(self.rows, 1) if self.form(row) in forms)

    @property
    def standing(self) -> tuple[int, ...]:
        """The numbers of the rows that stand side by side at each point; stacked ones share one place."""
        numbers = tuple(number for number, _ in self.series("bar", "interval"))
        return numbers[:1] if self.kind == "stacked" else numbers

    @property
    def numbers(self) -> tuple[float, ...]:
        """Every place on the axis that the chart has something at; what the ticks must cover."""
        ends = [end for *_, start, stop in self.spans() for end in (start, stop)]
        lines = [value for _, row in self.series("line") for value in row.values if value is not None]
        return (*ends, *lines)

    def spans(self) -> Iterator[tuple[int, int, float, float]]:
        """What stands at the points: series, point, and from where to where it reaches.

        Bars begin at zero; stacked ones begin where the one below ends, negative ones on their own side.
        """
        piles: dict[tuple[int, bool], float] = {}
        for number, row in self.series("bar"):
            for point, value in enumerate(row.values):
                if value is None:
                    continue
                pile = point, value < 0
                start = piles.get(pile, 0.0) if self.kind == "stacked" else 0.0
                piles[pile] = start + value
                yield number, point, start, piles[pile]
        for number, row in self.series("interval"):
            for point, (value, upper) in enumerate(zip(row.values, row.upper, strict=True)):
                ends = [end for end in (value, upper) if end is not None]
                if ends:
                    yield number, point, ends[0], ends[-1]
