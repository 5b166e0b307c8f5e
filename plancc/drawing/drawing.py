"""What comes out of a drawing: shapes with finished places, colours and words.

All places are user units from the top left corner, rounded to two decimals. `series` is the number of the
row that a shape stands for, counted from 1; 0 is nobody's. The template only places what is here.
"""

from dataclasses import dataclass
from typing import Literal

from plancc.drawing.box import Box, Spot

Role = Literal["legend", "unit", "tick", "point", "row", "value", "inside", "name"]


@dataclass(frozen=True)
class Line:
    """One line of a label: where its baseline is, and its words."""

    x: float
    y: float
    text: str
    weight: int


@dataclass(frozen=True)
class Label:
    """Words in the picture. `room` is the rectangle they need, by estimate; nothing else is written there."""

    role: Role
    anchor: Literal["start", "middle", "end"]
    size: float
    colour: str
    lines: tuple[Line, ...]
    room: Box
    series: int = 0


@dataclass(frozen=True)
class Stroke:
    """A straight line: of the grid, an axis, an interval, or from a name to what it names."""

    start: Spot
    end: Spot
    colour: str
    series: int = 0


@dataclass(frozen=True)
class Bar:
    x: float
    y: float
    width: float
    height: float
    colour: str
    series: int

    @property
    def room(self) -> Box:
        return Box(self.x, self.y, self.x + self.width, self.y + self.height)


@dataclass(frozen=True)
class Curve:
    """A row's line through neighbouring points; `dashed` where points without numbers lie between them."""

    spots: tuple[Spot, ...]
    dashed: bool
    colour: str
    series: int


@dataclass(frozen=True)
class Marker:
    """The sign of a row: a circle round `centre`, or the `corners` of the other shapes."""

    shape: Literal["circle", "square", "triangle", "diamond"]
    hollow: bool
    centre: Spot
    radius: float
    corners: tuple[Spot, ...]
    colour: str
    series: int


@dataclass(frozen=True)
class Key:
    """An entry of the legend: a piece of what it explains, and the row's name."""

    bars: tuple[Bar, ...]
    curves: tuple[Curve, ...]
    strokes: tuple[Stroke, ...]
    markers: tuple[Marker, ...]
    label: Label


@dataclass(frozen=True)
class Night:
    """A row's colour on a dark screen, and the colour of words that stand on it."""

    colour: str
    on: str


@dataclass(frozen=True)
class Drawing:
    """A picture, painted in the order of its fields from `grid` to `legend`.

    Its colours are those of paper and of a light screen; `night` has those of the rows for a dark one.
    `name` makes the ids of its title and description, so it must be the only one in its document.
    """

    name: str
    title: str
    description: str
    width: float
    height: float
    paper: str
    grid: tuple[Stroke, ...]
    bars: tuple[Bar, ...]
    axes: tuple[Stroke, ...]
    leaders: tuple[Stroke, ...]
    intervals: tuple[Stroke, ...]
    curves: tuple[Curve, ...]
    markers: tuple[Marker, ...]
    labels: tuple[Label, ...]
    legend: tuple[Key, ...]
    night: tuple[Night, ...]
