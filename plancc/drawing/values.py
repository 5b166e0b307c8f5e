"""Write the numbers beside what they are the numbers of, where they have room."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Literal

from plancc.drawing.box import Box, Spot
from plancc.drawing.chart import Chart
from plancc.drawing.drawing import Bar, Label, Marker
from plancc.drawing.frame import Frame
from plancc.drawing.lettering import LEADING, place, width
from plancc.drawing.markers import REACH
from plancc.drawing.palette import Palette

_NEAR = 5.0


_CELL = 16.0
"""How wide and high the squares are in which obstacles are looked for, about as large as a number."""


class Obstacles:
    """What nothing may be written on: rectangles, and straight lines from one spot to another.

    Each is kept by the squares of the picture that it reaches into, so that only what is near is looked at.
    """

    def __init__(self, boxes: Iterable[Box], ways: Iterable[tuple[Spot, Spot]]) -> None:
        self._boxes: dict[tuple[int, int], list[Box]] = {}
        self._ways: dict[tuple[int, int], list[tuple[Spot, Spot]]] = {}
        for box in boxes:
            self.add(box)
        for start, end in ways:
            around = Box(*map(min, start, end), *map(max, start, end))
            for cell in _cells(around):
                self._ways.setdefault(cell, []).append((start, end))

    def add(self, box: Box) -> None:
        """Write on this no more either."""
        for cell in _cells(box):
            self._boxes.setdefault(cell, []).append(box)

    def hit(self, room: Box) -> bool:
        return any(
            any(room.meets(box) for box in self._boxes.get(cell, ()))
            or any(room.crossed(*way) for way in self._ways.get(cell, ()))
            for cell in _cells(room)
        )


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    for column in range(int(box.left // _CELL), int(box.right // _CELL) + 1):
        for row in range(int(box.top // _CELL), int(box.bottom // _CELL) + 1):
            yield column, row


def standing(
    chart: Chart, frame: Frame, palette: Palette, number: Callable[[float], str], obstacles: Obstacles
) -> tuple[Label, ...]:
    """The numbers at the ends of bars and intervals, if they are not too close for that.

    A number that would stand on something stands on the other side of its end, or nowhere. Where lines
    run over the bars, the bars' numbers keep out of their way at zero.
    """
    if chart.kind == "stacked":
        return _inside(chart, frame, palette, number)
    ends = list(_ends(chart))
    room = frame.pitch if len(frame.standing) > 1 else frame.slot - _NEAR
    if frame.upright and any(width(number(value)) > room for *_, value, _ in ends):
        return ()
    intervals = {series for series, _ in chart.series("interval")}
    mixed = any(True for _ in chart.series("line"))
    labels: list[Label] = []
    taken = Obstacles((), ())
    for series, point, value, beyond in ends:
        along, words = frame.place(series, point), number(value)
        spot, colour = frame.spot(along, value), palette.ink
        if series in intervals:
            places = [_beside(frame, spot, words, REACH, colour, series, beyond=beyond)]
            places.append(
                place(
                    "value", (words,), spot.x + REACH + 3, spot.y - LEADING / 2, colour, bold=1, series=series
                )
            )
        else:
            foot = frame.spot(along, 0)
            places = [_beside(frame, spot, words, 0, colour, series, beyond=beyond)]
            within = [
                _beside(frame, foot, words, 0, palette.on(series), series, beyond=beyond),
                _beside(frame, spot, words, 0, palette.on(series), series, beyond=not beyond),
            ]
            bar = frame.box(along, frame.thickness, 0, value)
            within = [replace(label, role="inside") for label in within if label.room.within(bar)]
            places = [*within, *places] if mixed else [*places, *within[1:]]
        free = [label for label in places if not obstacles.hit(label.room) and not taken.hit(label.room)]
        for label in free[:1]:
            labels.append(label)
            taken.add(label.room)
    return tuple(labels)


def _ends(chart: Chart) -> Iterator[tuple[int, int, float, bool]]:
    """The numbers of bars and intervals: series, point, value, and whether it stands beyond it or before."""
    intervals = {series for series, _ in chart.series("interval")}
    for series, point, start, stop in chart.spans():
        if series not in intervals:
            yield series, point, stop, stop >= 0
            continue
        yield series, point, max(start, stop), True
        if start != stop:
            yield series, point, min(start, stop), False


def _beside(
    frame: Frame, spot: Spot, words: str, near: float, colour: str, series: int, *, beyond: bool
) -> Label:
    """Words above or below a spot; where values run to the right, to its right or left."""
    if frame.upright:
        top = spot.y - near - 2 - LEADING if beyond else spot.y + near + 2
        return place("value", (words,), spot.x, top, colour, anchor="middle", bold=1, series=series)
    x, top = spot.x + (near + _NEAR if beyond else -near - _NEAR), spot.y - LEADING / 2
    anchor: Literal["start", "end"] = "start" if beyond else "end"
    return place("value", (words,), x, top, colour, anchor=anchor, bold=1, series=series)


def _inside(
    chart: Chart, frame: Frame, palette: Palette, number: Callable[[float], str]
) -> tuple[Label, ...]:
    """The numbers in the pieces of the stacks that are large enough."""
    labels = []
    for series, point, start, stop in chart.spans():
        box = frame.box(frame.place(series, point), frame.thickness, start, stop)
        value = chart.rows[series - 1].values[point]
        if value is None or box.height < LEADING or box.width < width(number(value)) + _NEAR:
            continue
        top = (box.top + box.bottom - LEADING) / 2
        middle, colour = (box.left + box.right) / 2, palette.on(series)
        labels.append(
            place("inside", (number(value),), middle, top, colour, anchor="middle", bold=1, series=series)
        )
    return tuple(labels)


def running(
    chart: Chart,
    frame: Frame,
    palette: Palette,
    number: Callable[[float], str],
    obstacles: Obstacles,
    bars: Sequence[Bar],
    *,
    region: Box,
    told: bool,
) -> tuple[Label, ...]:
    """The numbers of lines: of all points if each finds a place, else of the ends that find one.

    A place is inside the `region`, meets no obstacle, and is not half on a bar; the best are beside all
    bars. `told` says that the last numbers are written elsewhere. The 100 of an index is on the axis.
    """
    every: list[tuple[int, int, float]] = []
    outer: list[tuple[int, int, float]] = []
    for series, row in chart.series("line"):
        own = [(series, point, value) for point, value in enumerate(row.values) if value is not None]
        every += own[:-1] if told else own
        outer += own[:1] if told else [*own[:1], *own[1:][-1:]]
    written: list[Label] = []
    for places in (every, outer):
        written, taken = [], Obstacles((), ())
        wanted = [place for place in places if not (chart.kind == "index" and place[2] == 100)]
        for series, point, value in wanted:
            around = list(_around(chart, frame, palette, number, series, point, value))
            free = [
                label
                for label in around
                if label.room.within(region) and not obstacles.hit(label.room) and not taken.hit(label.room)
            ]
            beside = [label for label in free if not any(label.room.meets(bar.room) for bar in bars)]
            upon = [
                replace(label, role="inside", colour=palette.on(bar.series), series=bar.series)
                for label in free
                for bar in bars
                if label.room.within(bar.room)
            ]
            if not (beside or upon) and places is every:
                break
            for label in [*beside, *upon][:1]:
                written.append(label)
                taken.add(label.room)
        if len(written) == len(wanted):
            break
    return tuple(written)


def _around(
    chart: Chart,
    frame: Frame,
    palette: Palette,
    number: Callable[[float], str],
    series: int,
    point: int,
    value: float,
) -> Iterable[Label]:
    """A number in all places that it may have beside its point, the best first."""
    words, (x, y) = (number(value),), frame.spot(frame.centres[point], value)
    row = chart.rows[series - 1].values
    beside = [
        other for other in (*row[max(point - 1, 0) : point], *row[point + 1 : point + 2]) if other is not None
    ]
    tops = [y - REACH - 1 - LEADING, y + REACH + 1]
    if beside and sum(beside) / len(beside) > value:
        tops.reverse()
    for top in tops:
        yield place("value", words, x, top, palette.ink, anchor="middle", bold=1, series=series)
    for away in (REACH + 3, frame.thickness / 2 + 4):
        yield place("value", words, x + away, y - LEADING / 2, palette.ink, bold=1, series=series)
        yield place(
            "value", words, x - away, y - LEADING / 2, palette.ink, anchor="end", bold=1, series=series
        )


def boxes(markers: Iterable[Marker]) -> list[Box]:
    """The room that signs take."""
    return [Box(*sign.centre, *sign.centre).grown(REACH - 1) for sign in markers]
