"""The plot: where a point of the axis and a value lie in the picture."""

from dataclasses import dataclass

from plancc.drawing.box import Box, Spot
from plancc.drawing.scale import Scale

THICKEST = 68.0
"""Of an upright bar: a bar as broad as a third of the picture is a block."""


@dataclass(frozen=True)
class Frame:
    """The plot's rectangle, its scale, and the middle of each point's place along the axis.

    Upright charts have their points from left to right and values upwards; the others have their points
    from top to bottom and values to the right. `slot` is the least distance between two points; the rows of
    `standing` share it, each at most `thickest` broad.
    """

    area: Box
    upright: bool
    scale: Scale
    centres: tuple[float, ...]
    slot: float
    standing: tuple[int, ...]
    thickest: float = THICKEST

    @property
    def pitch(self) -> float:
        """From the middle of a bar to the middle of its neighbour at the same point."""
        return min(0.76 * self.slot / max(len(self.standing), 1), self.thickest)

    @property
    def thickness(self) -> float:
        """Of a bar; nothing where only lines are drawn."""
        return self.pitch * {0: 0.0, 1: 1.0}.get(len(self.standing), 0.9)

    def place(self, series: int, point: int) -> float:
        """The middle of what a row has at a point; lines and stacked bars stand in the middle of it."""
        if series not in self.standing:
            return self.centres[point]
        return self.centres[point] + self.pitch * (self.standing.index(series) - (len(self.standing) - 1) / 2)

    def at(self, value: float) -> float:
        """Where a value lies: from the left, or in an upright chart from the top."""
        part = (value - self.scale.low) / (self.scale.high - self.scale.low)
        if self.upright:
            return self.area.bottom - part * self.area.height
        return self.area.left + part * self.area.width

    def spot(self, along: float, value: float) -> Spot:
        return Spot(along, self.at(value)) if self.upright else Spot(self.at(value), along)

    def box(self, middle: float, breadth: float, start: float, stop: float) -> Box:
        """The rectangle of this breadth between two values."""
        near, far = sorted((self.at(start), self.at(stop)))
        if self.upright:
            return Box(middle - breadth / 2, near, middle + breadth / 2, far)
        return Box(near, middle - breadth / 2, far, middle + breadth / 2)
