"""Tell the rows apart that stand side by side: by their names at their feet, or by their signs."""

from plancc.drawing.box import Spot
from plancc.drawing.chart import Chart
from plancc.drawing.drawing import Label, Marker
from plancc.drawing.frame import Frame
from plancc.drawing.lettering import breaks, measure, place, wrap
from plancc.drawing.markers import REACH, marker
from plancc.drawing.palette import Palette

Names = dict[int, tuple[str, ...]]

_BESIDE = 130.0
_LINES = 3
_GAP = 6.0


def names(chart: Chart, *, upright: bool, pitch: float) -> Names:
    """The lines of the rows' names, if all rows stand side by side and every name fits under its own."""
    if len(chart.rows) == 1 or len(chart.standing) < len(chart.rows):
        return {}
    room = pitch - _GAP if upright else _BESIDE
    named = {series: wrap(row.name, room) for series, row in enumerate(chart.rows, 1)}
    if any(breaks(row.name, room) for row in chart.rows):
        return {}
    return {} if any(len(lines) > (_LINES if upright else 1) for lines in named.values()) else named


def signed(chart: Chart) -> bool:
    """Whether bars that are not named at their feet need a sign there: where several stand side by side."""
    return len(chart.standing) > 1 and any(True for _ in chart.series("bar"))


def depth(chart: Chart, named: Names, *, upright: bool) -> float:
    """How much room there must be between the plot and the words of the points."""
    if named:
        return _GAP + max(measure(lines)[1 if upright else 0] for lines in named.values())
    return 2 * REACH + _GAP if signed(chart) else 0.0


def labels(named: Names, chart: Chart, frame: Frame, palette: Palette, start: float) -> tuple[Label, ...]:
    """The names at the feet of every point's rows, from `start` on: downwards, or to the left."""
    return tuple(
        place(
            "row",
            lines,
            frame.place(series, point),
            start + _GAP,
            palette.ink,
            anchor="middle",
            series=series,
        )
        if frame.upright
        else place(
            "row",
            lines,
            start - _GAP,
            frame.place(series, point) - measure(lines)[1] / 2,
            palette.ink,
            anchor="end",
            series=series,
        )
        for point in range(len(chart.points))
        for series, lines in named.items()
    )


def signs(chart: Chart, frame: Frame, palette: Palette, start: float) -> tuple[Marker, ...]:
    """The rows' signs at the feet of their bars."""
    return tuple(
        marker(
            series,
            Spot(frame.place(series, point), start + _GAP + REACH)
            if frame.upright
            else Spot(start - _GAP - REACH, frame.place(series, point)),
            palette,
        )
        for series, row in chart.series("bar")
        for point, value in enumerate(row.values)
        if value is not None
    )
