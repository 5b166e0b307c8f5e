"""Draw how far a target is: each measured value as a bar, against the lines it is held up to.

These are the bullet graphs of Stephen Few (Bullet Graph Design Specification, 2006, rev. 2013): a bar for
the value, a mark across it for what it is compared with, behind both a band. Here the band's darker part is
where the aim is met, and the words stand above and below, so that the picture fits the column of a table.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from math import inf
from typing import Literal

from plancc.drawing.box import Spot
from plancc.drawing.drawing import Bar, Label, Night, Stroke
from plancc.drawing.lettering import LEADING, place, width, wrap
from plancc.drawing.palette import Palette, apart, nights
from plancc.drawing.rounding import rounded
from plancc.drawing.scale import ticks

WIDTH = 190.0
"""Of the picture: that of a column of a table, in which its words are as large as the table's."""

LIMIT = 1e15
"""Numbers beyond it have no finished words that fit."""

Kind = Literal["aim", "reference", "base"]
Side = Literal["", "above", "below"]

_BAND, _BAR, _ACROSS = 15.0, 6.0, 19.0
_ABOVE, _BELOW = 3.0, 7.0
_SIGN = 14.0


@dataclass(frozen=True)
class Measured:
    """A value, what it is the value of (may be empty), and the value in words."""

    name: str
    value: float
    words: str


@dataclass(frozen=True)
class Level:
    """What values are held up to, and its words. `met` is the side of it where the aim is met, if one is."""

    kind: Kind
    value: float
    words: str
    met: Side = ""


@dataclass(frozen=True)
class Tie:
    """A level's line across a bar, or its sign beside its words; each kind has its own strokes."""

    kind: Kind
    strokes: tuple[Stroke, ...]


@dataclass(frozen=True)
class Bullet:
    """A picture, painted in the order of its fields from `bands` to `labels`.

    `title` is for those who do not see it, and empty where all that it says stands beside it.
    """

    title: str
    width: float
    height: float
    paper: str
    bands: tuple[Bar, ...]
    goals: tuple[Bar, ...]
    bars: tuple[Bar, ...]
    ties: tuple[Tie, ...]
    labels: tuple[Label, ...]
    night: tuple[Night, ...]


@dataclass(frozen=True)
class _Scale:
    """Where a value lies."""

    low: float
    high: float

    def at(self, value: float) -> float:
        return WIDTH * (value - self.low) / (self.high - self.low)

    def bar(self, start: float, stop: float, middle: float, breadth: float, colour: str) -> Bar:
        near, far = sorted((self.at(start), self.at(stop)))
        return Bar(near, middle - breadth / 2, far - near, breadth, colour, 1)


def bullet(
    measured: Sequence[Measured],
    levels: Sequence[Level],
    number: Callable[[float], str],
    *,
    title: str,
    colour: str,
    night: str,
    ink: str,
    quiet: str,
    paper: str = "#ffffff",
    dark: str = "#000000",
) -> Bullet:
    """The finished shapes; every bar begins at zero, and all share one scale, whose ends `number` writes.

    A picture without a value, and a number beyond LIMIT, are refused with a ValueError.
    """
    values = [each.value for each in measured] + [level.value for level in levels]
    if not measured or not all(-LIMIT <= value <= LIMIT for value in values):
        raise ValueError("a bullet graph needs a value, and numbers that can be drawn")
    low, high = min(0.0, *values), max(0.0, *values)
    steps = ticks(low, high if high > low else 1.0, 5)
    scale, palette = _Scale(steps[0], steps[-1]), Palette(apart((colour,), 1, paper), ink, quiet, paper)

    heads = [_head(each, palette) for each in measured]
    bottoms = list(accumulate(_height(head) + _ABOVE + _BAND + _BELOW for head in heads))
    middles = [bottom - _BELOW - _BAND / 2 for bottom in bottoms]
    ends = bottoms[-1] - _BELOW + 2
    below = LEADING if width(number(scale.low) + number(scale.high)) > WIDTH - _SIGN else 0.0
    keys = list(
        accumulate(
            (max(_height([_words(level)]), LEADING) for level in levels), initial=ends + below + LEADING + 2
        )
    )
    labels = [
        replaced
        for head, top in zip(heads, [0.0, *bottoms], strict=False)
        for replaced in (_lowered(label, top) for label in head)
    ]
    labels += [
        place("tick", (number(scale.low),), 0.0, ends, quiet),
        place("tick", (number(scale.high),), WIDTH, ends + below, quiet, anchor="end"),
        *(_lowered(_words(level, ink), top) for level, top in zip(levels, keys, strict=False)),
    ]
    goal = _goal(levels, scale)
    return rounded(
        Bullet(
            title=title,
            width=WIDTH,
            paper=paper,
            height=keys[-1] + 2,
            bands=tuple(scale.bar(scale.low, scale.high, middle, _BAND, palette.band) for middle in middles),
            goals=tuple(scale.bar(*goal, middle, _BAND, palette.grid) for middle in middles) if goal else (),
            bars=tuple(
                scale.bar(0.0, each.value, middle, _BAR, palette.of(1))
                for each, middle in zip(measured, middles, strict=True)
            ),
            ties=(
                *(
                    _tie(level.kind, scale.at(level.value), y, _ACROSS, ink)
                    for level in levels
                    for y in middles
                ),
                *(
                    _tie(level.kind, 4.0, top + LEADING / 2, LEADING - 3, ink)
                    for level, top in zip(levels, keys, strict=False)
                ),
            ),
            labels=tuple(labels),
            night=nights((night,), 1, dark),
        )
    )


def _head(each: Measured, palette: Palette) -> list[Label]:
    """A value's words: its name at the left, the value at the right; below the name if both are too long."""
    if not each.name:
        return [place("value", wrap(each.words, WIDTH), 0.0, 0.0, palette.ink, bold=9)]
    together = width(f"{each.name} {each.words}") <= WIDTH
    name = place("row", wrap(each.name, WIDTH), 0.0, 0.0, palette.ink)
    if together:
        return [name, place("value", (each.words,), WIDTH, 0.0, palette.ink, anchor="end", bold=1)]
    return [name, place("value", wrap(each.words, WIDTH), 0.0, name.room.bottom, palette.ink, bold=9)]


def _words(level: Level, ink: str = "") -> Label:
    return place("legend", wrap(level.words, WIDTH - _SIGN), _SIGN, 0.0, ink)


def _height(labels: Sequence[Label]) -> float:
    return max(label.room.bottom for label in labels)


def _lowered(label: Label, by: float) -> Label:
    """The same further down."""
    room = replace(label.room, top=label.room.top + by, bottom=label.room.bottom + by)
    return replace(label, room=room, lines=tuple(replace(line, y=line.y + by) for line in label.lines))


def _goal(levels: Sequence[Level], scale: _Scale) -> tuple[float, float] | None:
    """The stretch of the scale where all aims are met, if they have sides and there is one."""
    if not any(level.met for level in levels):
        return None
    start = max((level.value for level in levels if level.met == "above"), default=-inf)
    stop = min((level.value for level in levels if level.met == "below"), default=inf)
    return (max(start, scale.low), min(stop, scale.high)) if start < stop else None


def _tie(kind: Kind, x: float, middle: float, height: float, ink: str) -> Tie:
    """An aim is one thick line, a reference two thin ones, a base three short ones."""
    x = min(max(x, 2.0), WIDTH - 2.0)
    top, bottom = middle - height / 2, middle + height / 2
    if kind == "aim":
        spans = [(x, top, bottom)]
    elif kind == "reference":
        spans = [(x - 1.6, top, bottom), (x + 1.6, top, bottom)]
    else:
        piece = height / 5
        spans = [(x, top + piece * 2 * part, top + piece * (2 * part + 1)) for part in range(3)]
    return Tie(kind, tuple(Stroke(Spot(at, start), Spot(at, stop), ink) for at, start, stop in spans))
