"""Draw the rows that stand at their points: bars, stacked bars and intervals."""

from plancc.drawing.chart import Chart
from plancc.drawing.drawing import Bar, Marker, Stroke
from plancc.drawing.frame import Frame
from plancc.drawing.markers import marker
from plancc.drawing.palette import Palette

SEAM = 1.5
"""Between two pieces of a stack, so that neighbours of like colours are still two."""


def bars(chart: Chart, frame: Frame, palette: Palette) -> tuple[Bar, ...]:
    """Every bar from zero to its value; in a stack each but the first leaves a seam to the one before."""
    rows = {number for number, _ in chart.series("bar")}
    drawn = []
    for series, point, start, stop in chart.spans():
        if series not in rows:
            continue
        box = frame.box(frame.place(series, point), frame.thickness, start, stop)
        x, y, width, height = box.left, box.top, box.width, box.height
        seam = SEAM if start != 0 else 0.0
        if frame.upright:
            seam = min(seam, height / 2)
            height -= seam
            y += seam if stop < start else 0
        else:
            seam = min(seam, width / 2)
            width -= seam
            x += seam if stop > start else 0
        drawn.append(Bar(x, y, width, height, palette.of(series), series))
    return tuple(drawn)


def intervals(chart: Chart, frame: Frame, palette: Palette) -> tuple[tuple[Stroke, ...], tuple[Marker, ...]]:
    """A stroke from the one end to the other, and the row's sign at both ends; one end alone is a sign."""
    rows = {number for number, _ in chart.series("interval")}
    strokes, markers = [], []
    for series, point, start, stop in chart.spans():
        if series not in rows:
            continue
        along, colour = frame.place(series, point), palette.of(series)
        ends = [frame.spot(along, value) for value in dict.fromkeys((start, stop))]
        if len(ends) == 2:
            strokes.append(Stroke(ends[0], ends[1], colour, series))
        markers += [marker(series, end, palette) for end in ends]
    return tuple(strokes), tuple(markers)
