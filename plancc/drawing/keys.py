"""Name points by numbers where their words have no room: the numbers stand at the axis, the words below."""

from collections.abc import Sequence
from math import ceil

from plancc.drawing.drawing import Label
from plancc.drawing.lettering import LEADING, measure, place, width, wrap
from plancc.drawing.palette import Palette

_GAP = 16.0
"""Between two columns of names."""


def numbered(points: Sequence[str]) -> tuple[str, ...]:
    """The numbers that stand for points."""
    return tuple(str(number) for number in range(1, len(points) + 1))


def names(
    points: Sequence[str], broad: float, top: float, palette: Palette
) -> tuple[tuple[Label, ...], float]:
    """The words of all points, each behind its number, in as many columns as go; and where they end."""
    indent = width(f"{len(points)}  ")
    widest = min(max(map(width, points)) + indent, broad)
    columns = min(max(1, int((broad + _GAP) / (widest + _GAP))), len(points))
    deep = ceil(len(points) / columns)
    labels: list[Label] = []
    bottom = top
    for column in range(columns):
        x, at = column * (broad + _GAP) / columns, top
        for number, point in list(enumerate(points, 1))[column * deep : (column + 1) * deep]:
            lines = wrap(point, widest - indent)
            labels.append(place("point", (str(number),), x, at, palette.ink, bold=1))
            labels.append(place("point", lines, x + indent, at, palette.ink))
            at += max(measure(lines)[1], LEADING)
        bottom = max(bottom, at)
    return tuple(labels), bottom
