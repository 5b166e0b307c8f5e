"""Estimate how much room words take, break them into lines, and set them as labels."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Literal

from plancc.drawing.box import Box
from plancc.drawing.drawing import Label, Line, Role

SIZE = 13.0
"""Of all words, in user units; at the 640 units of a picture as wide as a page's text it is 9 points."""

LEADING = 16.0
"""From one line to the next."""

BOLD = 600

# Widths of Plancc Sans Semibold in parts of its size, rounded up to the next fiftieth: the regular
# cut is narrower, so that an estimate is seldom too small and never by much.
_WIDTHS = {
    letter: width
    for width, letters in {
        0.20: "\u2009 \xa0",
        0.28: "|',.:;ijlí·’‘",
        0.34: "!f()-[]{}•I",
        0.38: "/\\°rt²³",
        0.48: "*s?z«»c–",
        0.52: '"J_vxy“”„#$+0123456789<=>FLY^aeg~åäéèá§×÷±−€£',
        0.56: "EVZkÉASTX`hnouøÅöüÄóú",
        0.60: "CbdpqµBKPR",
        0.66: "ß&DGNUÜ",
        0.68: "HOQØÖ",
        0.80: "Mwæ\u2014W",
        0.88: "Æ½%m@",
        0.98: "…",
    }.items()
    for letter in letters
}
_SOFT = "\xad"


def width(words: str, size: float = SIZE) -> float:
    """How wide words are printed on one line; rather too much than too little."""
    return size * sum(_width(letter) for letter in words)


def _width(letter: str) -> float:
    if letter in _WIDTHS:
        return _WIDTHS[letter]
    if letter == _SOFT or unicodedata.combining(letter):
        return 0.0
    # A font for other scripts is not known here; full-width letters are as wide as they are high.
    return 1.0 if unicodedata.east_asian_width(letter) in "WF" else 0.75


def wrap(words: str, room: float) -> tuple[str, ...]:
    """Break words into as few lines as fit the room, of much the same length.

    Lines break at spaces, behind hyphens and slashes and at soft hyphens; a piece that is still too wide is
    broken anywhere, with a hyphen.
    """
    lines = _fill(words, room)
    while not breaks(words, tighter := max(map(width, lines), default=0.0) - 1):
        # The same number of lines in less room is the better balanced one.
        balanced = _fill(words, tighter)
        if len(balanced) > len(lines):
            break
        lines = balanced
    return lines


def breaks(words: str, room: float) -> bool:
    """Whether the room is so narrow that a word must be broken where no word may be."""
    return any(width(piece.replace(_SOFT, "-")) > room for piece in unbroken(words))


def unbroken(words: str) -> list[str]:
    """What may not be broken, each with the space, hyphen or soft hyphen that it ends with."""
    clean = " ".join(re.split(r"[ \t\r\n]+", words)).strip(" ")
    return re.findall(rf"[^ {_SOFT}/-]*(?:[/-]+|{_SOFT}+| |$)", clean)


def _fill(words: str, room: float) -> tuple[str, ...]:
    """Put as much on each line as goes."""
    lines, line = [], ""
    for piece in unbroken(words):
        if line and width(_ended(line + piece)) > room:
            lines.append(_ended(line))
            line = ""
        line += piece
        while not _fits(line, room):
            cut = _cut(line, room)
            if len(line) <= cut:
                break
            lines.append(line[:cut].rstrip(" ") + "-")
            line = line[cut:]
    return tuple(lines) + ((_ended(line),) if line.strip(" ") else ())


def _fits(line: str, room: float) -> bool:
    """Whether a line has room; of one that is far too long only so much is looked at."""
    left = room
    for letter in line:
        left -= SIZE * _width(letter)
        if left < -2 * SIZE:
            return False
    return width(_ended(line)) <= room


def _cut(line: str, room: float) -> int:
    """How many letters of a line have room with a hyphen behind them; one at least."""
    taken, cut = 0.0, 1
    for number, letter in enumerate(line[:-1], 1):
        taken += _width(letter)
        if SIZE * (taken + _width("-")) > room:
            break
        cut = number
    return cut


def _ended(line: str) -> str:
    """A line as it is printed: a soft hyphen shows only at its end."""
    line = line.rstrip(" ")
    return line.replace(_SOFT, "") + ("-" if line.endswith(_SOFT) else "")


def measure(lines: Sequence[str]) -> tuple[float, float]:
    """The width and height of lines that stand below each other."""
    return max(map(width, lines), default=0.0), LEADING * len(lines)


def place(
    role: Role,
    lines: Sequence[str],
    x: float,
    top: float,
    colour: str,
    *,
    anchor: Literal["start", "middle", "end"] = "start",
    bold: int = 0,
    series: int = 0,
) -> Label:
    """Set lines below each other, the first `bold` in bold; `x` is the edge or middle that `anchor` names."""
    wide, high = measure(lines)
    left = x - {"start": 0.0, "middle": wide / 2, "end": wide}[anchor]
    # Capitals and digits, 0.66 of the size high, stand in the middle of their line.
    drop = (LEADING + 0.66 * SIZE) / 2
    set_lines = tuple(
        Line(x, top + drop + LEADING * number, line, BOLD if number < bold else 400)
        for number, line in enumerate(lines)
    )
    return Label(role, anchor, SIZE, colour, set_lines, Box(left, top, left + wide, top + high), series)
