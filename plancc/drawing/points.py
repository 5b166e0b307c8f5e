"""Set the words of the points along the axis, and say how far apart the points are."""

import re
from collections.abc import Sequence
from itertools import pairwise
from math import inf

from plancc.drawing.lettering import breaks, width, wrap

GAP = 8.0
"""Between the words of two neighbours."""

_LINES = 4
_NARROWEST = 60.0
_SHORTEST = 7.0
_YEAR = re.compile(r"\b(?:1[89]|20|21)\d\d\b")


def dated(points: Sequence[str]) -> bool:
    """Whether every point names a year; what is left out between two dates can be counted."""
    return all(_YEAR.search(point) for point in points)


def distances(points: Sequence[str], room: float, *, slots: bool) -> tuple[float, ...]:
    """How far each point is from the first one, if the shortest step is 1.

    Years are as far apart as they are in time, so that a slope is a speed. Where the shortest step would
    then be too short to see, or with `slots` for bars too short for its words, all steps are the same, as
    they are with other words.
    """
    even = tuple(float(number) for number in range(len(points)))
    if not all(_YEAR.fullmatch(point) for point in points):
        return even
    steps = [int(later) - int(earlier) for earlier, later in pairwise(points)]
    if not steps or min(steps) < 1:
        return even
    apart = tuple((int(point) - int(points[0])) / min(steps) for point in points)
    least = width("2000") + GAP if slots else _SHORTEST
    return apart if room / (apart[-1] + 1) >= least else even


def upright(
    points: Sequence[str], centres: Sequence[float], limits: tuple[float, float], *, line: bool
) -> dict[int, tuple[str, ...]] | None:
    """The lines of the words under each point, or None where whole words would need more room than there is.

    Between dates some may stay unnamed; the last is always named. Where a `line` goes from point to point
    the words can stand nowhere else, so they are broken before they are left out. Numbers stand for what was
    left out that is no date.
    """
    least = min((after - before for before, after in pairwise(centres)), default=0.0)
    further = [number * least for number in range(2, len(points) + 1)]
    attempts = [(least, False)]
    attempts += [(apart, False) for apart in further if dated(points)]
    attempts += [(apart, True) for apart in (least, *further, inf) if line]
    for apart, broken in attempts:
        rooms = _rooms(centres, limits, apart)
        roomy = broken and (len(rooms) == 1 or min(rooms.values()) >= _NARROWEST)
        if roomy or all(_is_whole(points[number], room) for number, room in rooms.items()):
            return {number: wrap(points[number], room) for number, room in rooms.items()}
    return None


def _is_whole(words: str, room: float) -> bool:
    """Whether words stand in a few lines, and none of them is broken."""
    return not breaks(words, room) and len(wrap(words, room)) <= _LINES


def _rooms(centres: Sequence[float], limits: tuple[float, float], apart: float) -> dict[int, float]:
    """The points that are named, the last and all so far apart, and how wide each one's words may be."""
    named = [len(centres) - 1]
    for number in range(len(centres) - 2, -1, -1):
        # Sums of distances differ in their last decimals.
        if centres[named[-1]] - centres[number] >= apart - 0.001:
            named.append(number)
    rooms = {}
    for place, number in enumerate(named):
        near = [*named[max(place - 1, 0) : place], *named[place + 1 : place + 2]]
        beside = [abs(centres[other] - centres[number]) - GAP for other in near]
        edges = 2 * (centres[number] - limits[0]), 2 * (limits[1] - centres[number])
        rooms[number] = min(*edges, *beside)
    return dict(sorted(rooms.items()))
