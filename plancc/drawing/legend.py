"""Name the rows above the plot, each beside a piece of what it looks like."""

from dataclasses import replace

from plancc.drawing.bars import SEAM
from plancc.drawing.box import Spot
from plancc.drawing.chart import Chart
from plancc.drawing.drawing import Bar, Curve, Key, Stroke
from plancc.drawing.lettering import LEADING, measure, place, wrap
from plancc.drawing.markers import REACH, marker
from plancc.drawing.palette import Palette

PIECE = 26.0
"""The breadth of the piece of a bar or line."""

_BESIDE = 8.0
_BETWEEN = 22.0
_BELOW = 4.0


def legend(chart: Chart, palette: Palette, width: float, *, signs: bool) -> tuple[tuple[Key, ...], float]:
    """An entry for each row in their order, from left to right in as many lines as it takes, and the height.

    With `signs` each bar's piece has the row's sign beside it, as it stands under the bars.
    """
    keys: list[Key] = []
    x, top, deepest = 0.0, 0.0, 0.0
    for series, row in enumerate(chart.rows, 1):
        bar = chart.form(row) == "bar"
        piece = PIECE + (10.0 if bar and signs else 0.0)
        lines = wrap(row.name, width - piece - _BESIDE)
        wide, high = measure(lines)
        if x > 0 and x + piece + _BESIDE + wide > width:
            x, top = 0.0, top + deepest + _BELOW
            deepest = 0.0
        deepest = max(deepest, high)
        middle = top + LEADING / 2
        key = Key(
            bars=(),
            curves=(),
            strokes=(),
            markers=(),
            label=place("legend", lines, x + piece + _BESIDE, top, palette.ink, series=series),
        )
        start, stop, colour = Spot(x, middle), Spot(x + PIECE, middle), palette.of(series)
        if bar:
            key = replace(key, bars=(Bar(x, middle - 6, PIECE - SEAM, 12.0, colour, series),))
            if signs:
                key = replace(key, markers=(marker(series, Spot(x + PIECE + 6, middle), palette),))
        elif chart.form(row) == "line":
            key = replace(
                key,
                curves=(Curve((start, stop), False, colour, series),),
                markers=(marker(series, Spot(x + PIECE / 2, middle), palette),),
            )
        else:
            start, stop = Spot(x + REACH, middle), Spot(x + PIECE - REACH, middle)
            key = replace(
                key,
                strokes=(Stroke(start, stop, colour, series),),
                markers=(marker(series, start, palette), marker(series, stop, palette)),
            )
        keys.append(key)
        x += piece + _BESIDE + wide + _BETWEEN
    return tuple(keys), top + deepest
