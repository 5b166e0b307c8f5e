"""Rectangles of the picture, and what they touch."""

from dataclasses import dataclass
from typing import NamedTuple


class Spot(NamedTuple):
    """A place in the picture, in user units from its top left corner."""

    x: float
    y: float


@dataclass(frozen=True)
class Box:
    """A rectangle, in user units from the top left corner of the picture."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def grown(self, by: float) -> "Box":
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def within(self, other: "Box") -> bool:
        return (
            other.left <= self.left
            and self.right <= other.right
            and other.top <= self.top
            and self.bottom <= other.bottom
        )

    def meets(self, other: "Box") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def crossed(self, start: Spot, end: Spot) -> bool:
        """Whether the straight line between two spots goes through: Liang and Barsky's clipping (1984)."""
        enter, leave = 0.0, 1.0
        for begin, delta, low, high in (
            (start.x, end.x - start.x, self.left, self.right),
            (start.y, end.y - start.y, self.top, self.bottom),
        ):
            if delta == 0:
                if not low < begin < high:
                    return False
                continue
            first, last = sorted(((low - begin) / delta, (high - begin) / delta))
            enter, leave = max(enter, first), min(leave, last)
        return enter < leave
