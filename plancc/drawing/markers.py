"""The signs of the rows: shapes that are told apart without colour."""

from typing import Literal

from plancc.drawing.box import Spot
from plancc.drawing.drawing import Marker
from plancc.drawing.palette import Palette

REACH = 6.0
"""No sign goes further from its middle, its edge included."""

# Corners round the middle, of shapes that look equally large.
_CORNERS = {
    "square": ((-3.9, -3.9), (3.9, -3.9), (3.9, 3.9), (-3.9, 3.9)),
    "triangle": ((0, -5.2), (4.9, 3.6), (-4.9, 3.6)),
    "diamond": ((0, -5.4), (5.4, 0), (0, 5.4), (-5.4, 0)),
}
_SHAPES: tuple[Literal["circle", "square", "triangle", "diamond"], ...] = (
    "circle",
    "square",
    "triangle",
    "diamond",
)


def marker(series: int, centre: Spot, palette: Palette) -> Marker:
    """A row's sign; from the fifth row on the shapes come round again, as outlines."""
    shape = _SHAPES[(series - 1) % len(_SHAPES)]
    corners = tuple(Spot(centre.x + x, centre.y + y) for x, y in _CORNERS.get(shape, ()))
    hollow = (series - 1) // len(_SHAPES) % 2 == 1
    return Marker(shape, hollow, centre, 4.4, corners, palette.of(series), series)
