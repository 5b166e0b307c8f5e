"""Share out the picture: legend, unit, the axis' words, the plot, the points' words."""

from collections.abc import Callable
from dataclasses import dataclass

from plancc.drawing import ends, feet, keys, points
from plancc.drawing.box import Box
from plancc.drawing.chart import Chart
from plancc.drawing.drawing import Key, Label, Marker, Stroke
from plancc.drawing.frame import Frame
from plancc.drawing.legend import legend
from plancc.drawing.lettering import LEADING, measure, place, unbroken, width, wrap
from plancc.drawing.palette import Palette
from plancc.drawing.scale import Scale, scale

WIDTH, NARROW = 640.0, 340.0
"""Of a picture on paper, and of one on a phone, unless its words need more."""

_HEIGHT = 250.0
_NARROWEST = 260.0
_BESIDE = 0.35
"""How much of the picture's width the names at the rows' ends may take."""
_NEAR = 8.0
_ROOMY = 25.0
_EDGES = 18.0, 40.0
_THICKEST = 22.0
_MANY = 24
"""Points below each other; more of them stand closer together."""
_SHORT, _LONG = (10.0, _THICKEST, 34.0), (5.0, 13.0, 21.0)
"""From the words of a point to the next ones, how thick a bar is, and from a point to the next, at least."""
_COLUMN = 190.0


@dataclass(frozen=True)
class Layout:
    """Where the plot is and all that stands around it. `region` is where the plot's numbers may stand."""

    frame: Frame
    width: float
    height: float
    region: Box
    labels: tuple[Label, ...]
    leaders: tuple[Stroke, ...]
    signs: tuple[Marker, ...]
    legend: tuple[Key, ...]
    told: bool


def layout(chart: Chart, number: Callable[[float], str], palette: Palette, wide: float) -> Layout:
    """An upright chart, unless bars or intervals have words that only stand beside them unbroken.

    One that was taken apart, because it was too long, has its points below each other.
    """
    if chart.whole:
        return _sideways(chart, number, palette, wide)
    return _upright(chart, number, palette, wide) or _sideways(chart, number, palette, wide)


def _upright(chart: Chart, number: Callable[[float], str], palette: Palette, wide: float) -> Layout | None:
    axis = scale(chart, 5)
    line = any(True for _ in chart.series("line"))
    named = ends.ends(chart, number)
    fitting = named and ends.height(named) <= _HEIGHT + LEADING and ends.width(named) <= _BESIDE * wide
    named = named if fitting else ()
    left = _NEAR + max(width(number(tick)) for tick in axis.ticks)
    beside = ends.width(named) if named else 0.0
    broad = max(wide, left + min(_NARROWEST, wide / 2) + beside)
    right = broad - beside

    # Bars have a slot each; a line begins and ends near the plot's edges.
    apart = points.distances(chart.points, right - left, slots=bool(chart.standing))
    slot = (right - left) / (apart[-1] + 1)
    edge = max(slot / 2, _EDGES[0])
    if not chart.standing:
        # The words of the last point have no more room than there is on both sides of it.
        last = max(map(width, unbroken(chart.points[-1])), default=0.0)
        edge = min(max(edge, _written(chart, number) / 2 + 2, last / 2 + 1), _EDGES[1])
    edges = (edge, _NEAR if named and not chart.standing else edge)
    if len(chart.points) > 1:
        slot = (right - left - sum(edges)) / apart[-1]
    else:
        edges = (slot / 2, slot / 2)
    centres = tuple(left + edges[0] + slot * distance for distance in apart)
    words = points.upright(chart.points, centres, (0.0, broad), line=line)
    if words is None:
        return None
    keyed = len(words) < len(chart.points) and not points.dated(chart.points)
    if keyed:
        numbers = keys.numbered(chart.points)
        words = points.upright(numbers, centres, (0.0, broad), line=line) or {}

    empty = Frame(Box(left, 0, right, 0), True, axis, centres, slot, chart.standing)
    rows = feet.names(chart, upright=True, pitch=empty.pitch)
    entries, top = _legend(chart, palette, broad, told=bool(named or rows))
    unit, top = _unit(chart, palette, broad, top)
    area = Box(left, top + _ROOMY, right, top + _ROOMY + _HEIGHT)
    frame = Frame(area, True, axis, centres, slot, chart.standing)
    foot = area.bottom + _overhang(chart, frame)
    region = Box(left, top, right, foot - 1)
    below = foot + feet.depth(chart, rows, upright=True) + _NEAR
    labels = [*unit, *_ticks(axis, frame, number, palette, Box(0, 0, broad, area.bottom + LEADING))]
    labels += feet.labels(rows, chart, frame, palette, foot)
    labels += [
        place(
            "point",
            lines,
            centres[point],
            below,
            palette.ink,
            anchor="middle",
            bold=len(lines) if rows else 0,
        )
        for point, lines in words.items()
    ]
    written, leaders = ends.placed(named, chart, frame, palette) if named else ((), ())
    height = below + max(measure(lines)[1] for lines in words.values())
    if keyed:
        listed, height = keys.names(chart.points, broad, height + _NEAR, palette)
        labels += listed
    signs = () if rows or not feet.signed(chart) else feet.signs(chart, frame, palette, foot)
    told = bool(named) and line
    return Layout(frame, broad, height + 2, region, (*labels, *written), leaders, signs, entries, told)


def _sideways(chart: Chart, number: Callable[[float], str], palette: Palette, wide: float) -> Layout:
    rows = feet.names(chart, upright=False, pitch=0)
    whole = chart.whole or chart
    named = {point: wrap(point, min(_COLUMN, 0.4 * wide)) for point in whole.points}
    words = [named[point] for point in chart.points]
    depth = feet.depth(chart, rows, upright=False)
    column = max(measure(lines)[0] for lines in named.values())
    beyond = _NEAR + _written(whole, number) + _NEAR
    before = beyond if chart.kind == "range" or min(whole.numbers, default=0) < 0 else 0.0
    left = column + depth + _NEAR + before
    ticks = max(width(number(tick)) for tick in scale(whole, 5).ticks)
    room = max(wide - left - beyond, min(_NARROWEST, wide / 2), 2.5 * ticks)
    most = max(2, min(6, int(room / (ticks + 24))))
    axis = scale(whole, most)
    right = left + room
    broad = right + max(beyond, ticks / 2)

    between, thick, least = _LONG if len(whole.points) > _MANY else _SHORT
    highest = max(measure(lines)[1] for lines in named.values())
    slot = max(highest + between, len(chart.standing) * thick / 0.76, least)
    entries, top = _legend(chart, palette, broad, told=bool(rows))
    unit, top = _unit(chart, palette, broad, top)
    top += LEADING + 4
    area = Box(left, top, right, top + slot * len(chart.points))
    centres = tuple(top + slot * (point + 0.5) for point in range(len(chart.points)))
    frame = Frame(area, False, axis, centres, slot, chart.standing, _THICKEST)
    foot = column + _NEAR + depth
    labels = [*unit, *_ticks(axis, frame, number, palette, Box(0, top - LEADING - 4, broad, top))]
    labels += feet.labels(rows, chart, frame, palette, foot)
    labels += [
        place(
            "point",
            lines,
            column,
            centre - measure(lines)[1] / 2,
            palette.ink,
            anchor="end",
            bold=len(lines) if rows else 0,
        )
        for lines, centre in zip(words, centres, strict=True)
    ]
    signs = () if rows or not feet.signed(chart) else feet.signs(chart, frame, palette, foot)
    return Layout(frame, broad, area.bottom + 2, area, tuple(labels), (), signs, entries, False)


def _legend(chart: Chart, palette: Palette, broad: float, *, told: bool) -> tuple[tuple[Key, ...], float]:
    """The legend, where the rows are not named in the plot, and where it ends."""
    if told or len(chart.rows) == 1:
        return (), 0.0
    entries, bottom = legend(chart, palette, broad, signs=feet.signed(chart))
    return entries, bottom + _NEAR


def _written(chart: Chart, number: Callable[[float], str]) -> float:
    """How wide the widest number is."""
    return max((width(number(value)) for value in chart.numbers), default=0.0)


def _overhang(chart: Chart, frame: Frame) -> float:
    """How far numbers that stand below their places reach down from the plot; those on zero stand above."""
    if frame.scale.low == 0 and not any(True for _ in chart.series("interval")):
        return 0.0
    lowest = frame.at(min(chart.numbers, default=0.0))
    return max(lowest + _ROOMY - frame.area.bottom, 0.0)


def _unit(chart: Chart, palette: Palette, broad: float, top: float) -> tuple[tuple[Label, ...], float]:
    """What the axis counts, above it, and where that ends."""
    lines = wrap(chart.unit, broad)
    if not lines:
        return (), top
    label = place("unit", lines, 0.0, top, palette.quiet)
    return (label,), label.room.bottom


def _ticks(
    axis: Scale, frame: Frame, number: Callable[[float], str], palette: Palette, region: Box
) -> list[Label]:
    """The numbers of the axis: first the one that all are read against, then those that leave room for it."""
    labels: dict[float, Label] = {}
    base = () if axis.base is None else (axis.base,)
    for value in (*base, *(tick for tick in axis.ticks if tick not in base)):
        at, words = frame.at(value), (number(value),)
        if frame.upright:
            x, top = frame.area.left - _NEAR, at - LEADING / 2
            label = place("tick", words, x, top, palette.quiet, anchor="end")
        else:
            label = place("tick", words, at, region.top, palette.quiet, anchor="middle")
        free = not any(label.room.grown(1).meets(other.room) for other in labels.values())
        if free and label.room.within(region.grown(0.01)):
            labels[value] = label
    return [label for _, label in sorted(labels.items())]
