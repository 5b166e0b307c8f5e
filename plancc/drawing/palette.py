"""The colours that a picture is drawn with."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from plancc.colour.channels import mixed
from plancc.colour.contrast import GRAPHICS, TEXT, contrast
from plancc.drawing.drawing import Night

_STEPS = (1.6, 1.45, 1.3, 1.2, 1.1, 1.0)
"""Of lightness between two rows: the first that all rows can have."""


@dataclass(frozen=True)
class Palette:
    """Finished colours, "#rrggbb": one for each row, words and axes, grid and quiet words, the paper."""

    series: tuple[str, ...]
    ink: str
    quiet: str
    paper: str

    def of(self, series: int) -> str:
        """The colour of a row."""
        return self.series[series - 1]

    @property
    def grid(self) -> str:
        """The quiet colour thinned with paper: a line needs less of it than words do."""
        return mixed(self.quiet, self.paper, 0.7)

    @property
    def band(self) -> str:
        """What a value runs along: no more than a shade of the paper."""
        return mixed(self.quiet, self.paper, 0.88)

    def on(self, series: int) -> str:
        """The colour of words on the row's colour."""
        return legible((self.ink, self.paper), self.of(series))


def legible(inks: Sequence[str], ground: str) -> str:
    """The easiest to read on this ground; black or white where none of the inks is easy enough."""
    best = max(inks, key=lambda ink: contrast(ink, ground))
    if contrast(best, ground) >= TEXT:
        return best
    return max(("#000000", "#ffffff"), key=lambda ink: contrast(ink, ground))


def nights(colours: Sequence[str], rows: int, dark: str) -> tuple[Night, ...]:
    """The colours of the rows on a dark screen, as far apart as on paper."""
    return tuple(Night(colour, legible((dark,), colour)) for colour in apart(colours, rows, dark))


def apart(colours: Sequence[str], rows: int, paper: str) -> tuple[str, ...]:
    """A colour for each row that is told from the others without seeing colours, in grey or in print.

    The first is the first of `colours`, and each other stays what it is where it can; one that is too
    like an earlier one, or too pale for the paper, is made lighter or darker by as little as it takes.
    """
    chosen: list[str] = []
    for step in _STEPS:
        chosen = []
        for row in range(rows):
            shades = _shades(colours[row % len(colours)])
            seen = (shade for shade in shades if contrast(shade, paper) >= GRAPHICS)
            chosen += islice((shade for shade in seen if _stands_out(shade, chosen, step)), 1)
        if len(chosen) == rows:
            break
    return tuple(chosen)


def _stands_out(colour: str, others: Sequence[str], step: float) -> bool:
    return all(contrast(colour, other) >= step for other in others)


def _shades(colour: str) -> Iterator[str]:
    """The colour and its shades, the nearest first."""
    yield colour
    for share in range(1, 21):
        for ground in ("#ffffff", "#000000"):
            yield mixed(colour, ground, share / 20)
