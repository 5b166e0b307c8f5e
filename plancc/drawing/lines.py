"""Draw the rows that run through their points."""

from itertools import pairwise

from plancc.drawing.chart import Chart, Row
from plancc.drawing.drawing import Curve, Marker
from plancc.drawing.frame import Frame
from plancc.drawing.markers import marker
from plancc.drawing.palette import Palette

_CLOSE = 20.0


def lines(chart: Chart, frame: Frame, palette: Palette) -> tuple[tuple[Curve, ...], tuple[Marker, ...]]:
    """Each row's line, and the signs on its points; of those that are close, only where it ends or is dashed.

    Where points without numbers lie between two that have one, the line between them is dashed: it was
    not measured. Before the first and after the last number there is none.
    """
    curves: list[Curve] = []
    markers: list[Marker] = []
    for series, row in chart.series("line"):
        for dashed, points in _runs(row):
            spots = tuple(frame.spot(frame.centres[point], value) for point, value in points)
            curves.append(Curve(spots, dashed, palette.of(series), series))
        for point, value in enumerate(row.values):
            near = [*frame.centres[max(point - 1, 0) : point], *frame.centres[point + 1 : point + 2]]
            alone = all(abs(centre - frame.centres[point]) >= _CLOSE for centre in near)
            ending = None in (None, *row.values, None)[point : point + 3 : 2]
            if value is not None and (alone or ending):
                markers.append(marker(series, frame.spot(frame.centres[point], value), palette))
    return tuple(curves), tuple(markers)


def _runs(row: Row) -> list[tuple[bool, list[tuple[int, float]]]]:
    """The stretches of a line, whole and dashed, in their order."""
    known = [(point, value) for point, value in enumerate(row.values) if value is not None]
    runs: list[tuple[bool, list[tuple[int, float]]]] = []
    for start, stop in pairwise(known):
        dashed = stop[0] - start[0] > 1
        if not runs or dashed or runs[-1][0]:
            runs.append((dashed, [start]))
        runs[-1][1].append(stop)
    return runs
