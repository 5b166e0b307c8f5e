"""Name the rows where they end, at the right of the plot."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate

from plancc.drawing.box import Spot
from plancc.drawing.chart import Chart
from plancc.drawing.drawing import Label, Stroke
from plancc.drawing.frame import Frame
from plancc.drawing.lettering import LEADING, breaks, measure, place, wrap
from plancc.drawing.palette import Palette

BROADEST = 150.0
"""Of a name; beside broader ones there is too little left for the plot."""

_APART = 5.0
_LEADER = 14.0
_NEAR = 9.0
_BESIDE = 4.0


@dataclass(frozen=True)
class End:
    """The words at the end of a row: its last value, if the plot does not tell it, and its name."""

    series: int
    lines: tuple[str, ...]
    bold: int


def ends(chart: Chart, number: Callable[[float], str]) -> tuple[End, ...]:
    """The words of the rows' ends; none where a name needs more room, or a row ends before the others do.

    Lines and stacks have such ends; a lone row needs no name, the picture's title tells what it is.
    """
    forms = {chart.form(row) for row in chart.rows}
    stacked = chart.kind == "stacked" and forms == {"bar"}
    if len(chart.rows) == 1 or not (stacked or forms == {"line"}):
        return ()
    named = []
    for series, row in enumerate(chart.rows, 1):
        last = row.values[-1]
        if last is None or (stacked and last == 0) or breaks(row.name, BROADEST):
            return ()
        value = () if stacked else (number(last),)
        lines = value + wrap(row.name, BROADEST)
        if measure(lines)[0] > BROADEST:
            return ()
        named.append(End(series, lines, len(value)))
    return tuple(named)


def height(named: tuple[End, ...]) -> float:
    return sum(measure(end.lines)[1] + _APART for end in named) - _APART


def width(named: tuple[End, ...]) -> float:
    """With the lead to what they name."""
    return max(measure(end.lines)[0] for end in named) + _NEAR + _LEADER


def placed(
    named: tuple[End, ...], chart: Chart, frame: Frame, palette: Palette
) -> tuple[tuple[Label, ...], tuple[Stroke, ...]]:
    """The words as near to their rows' ends as they can be without touching each other, in the same order.

    A name that cannot stand beside its end has a leader to it.
    """
    final = len(chart.points) - 1
    pieces = {series: (start + stop) / 2 for series, point, start, stop in chart.spans() if point == final}
    targets: list[tuple[float, End]] = []
    for end in named:
        value = pieces.get(end.series, chart.rows[end.series - 1].values[-1])
        targets.append((frame.at(value or 0.0), end))
    targets.sort(key=lambda target: (target[0], target[1].series))
    tops = _spread(
        [(y - LEADING / 2, measure(end.lines)[1]) for y, end in targets],
        frame.area.top - LEADING,
        frame.area.bottom,
    )
    led = [
        bool(pieces) or abs(top + LEADING / 2 - y) > LEADING / 3
        for (y, _), top in zip(targets, tops, strict=True)
    ]
    start = frame.centres[-1] + (frame.thickness / 2 + 3 if pieces else _NEAR)
    x = frame.area.right + (_NEAR + _LEADER if any(led) else _BESIDE)
    labels, leaders = [], []
    for (y, end), top, leader in zip(targets, tops, led, strict=True):
        labels.append(place("name", end.lines, x, top, palette.ink, bold=end.bold, series=end.series))
        if leader:
            stop = Spot(x - 3, top + LEADING / 2)
            leaders.append(Stroke(Spot(start, y), stop, palette.quiet, end.series))
    return tuple(labels), tuple(leaders)


def _spread(wanted: list[tuple[float, float]], top: float, bottom: float) -> list[float]:
    """Move boxes, given by wanted top and height, apart by as little as goes, between two limits.

    Boxes that touch become a group, which stands where its members wanted to be on average.
    """
    groups: list[list[int]] = []
    starts: list[float] = []

    def settle(members: list[int]) -> float:
        before, wishes = 0.0, 0.0
        for member in members:
            wishes += wanted[member][0] - before
            before += wanted[member][1] + _APART
        return max(top, min(wishes / len(members), bottom - before + _APART))

    def length(members: list[int]) -> float:
        return sum(wanted[member][1] + _APART for member in members)

    for number in range(len(wanted)):
        groups.append([number])
        starts.append(settle([number]))
        while len(groups) > 1 and starts[-2] + length(groups[-2]) > starts[-1]:
            groups[-2:] = [groups[-2] + groups[-1]]
            starts[-2:] = [settle(groups[-1])]
    tops = []
    for start, members in zip(starts, groups, strict=True):
        heights = [wanted[member][1] + _APART for member in members]
        tops += [start + before for before in accumulate(heights[:-1], initial=0.0)]
    return tops
