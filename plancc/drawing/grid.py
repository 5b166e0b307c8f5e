"""Draw the lines that values are read against."""

from collections.abc import Iterable, Iterator

from plancc.drawing.box import Box, Spot
from plancc.drawing.chart import Chart
from plancc.drawing.drawing import Stroke
from plancc.drawing.frame import Frame
from plancc.drawing.palette import Palette


def axes(chart: Chart, frame: Frame, palette: Palette) -> tuple[Stroke, ...]:
    """The line that all values are read against, and zero where there are bars."""
    values = {0.0} if any(True for _ in chart.series("bar")) else set()
    if frame.scale.base is not None:
        values.add(frame.scale.base)
    return tuple(stroke for value in sorted(values) for stroke in _across(frame, value, palette.ink, ()))


def grid(frame: Frame, palette: Palette, written: Iterable[Box]) -> tuple[Stroke, ...]:
    """A line at each tick, interrupted where something is written."""
    rooms = tuple(written)
    return tuple(stroke for tick in frame.scale.ticks for stroke in _across(frame, tick, palette.grid, rooms))


def _across(frame: Frame, value: float, colour: str, written: Iterable[Box]) -> Iterator[Stroke]:
    """The line of a value through the whole plot, in as many pieces as the rooms on its way leave of it."""
    at, area = frame.at(value), frame.area
    if frame.upright:
        start, stop = area.left, area.right
        rooms = sorted((room.left, room.right) for room in written if room.top < at < room.bottom)
    else:
        start, stop = area.top, area.bottom
        rooms = sorted((room.top, room.bottom) for room in written if room.left < at < room.right)
    for near, far in (*((near - 2, far + 2) for near, far in rooms), (stop, stop)):
        end = min(near, stop)
        if start < end:
            ends = ((start, at), (end, at)) if frame.upright else ((at, start), (at, end))
            yield Stroke(Spot(*ends[0]), Spot(*ends[1]), colour)
        start = max(start, far)
