"""Glyphs in a content stream: find those of a piece, add to them, and say what a few of them stand for."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pydyf

from plancc.render.pdf.node import Piece

_FONT = re.compile(rb"/(\w+) \S+ Tf")
_SHOWN = re.compile(rb"\[(.*)\] TJ", re.DOTALL)
_TOKEN = re.compile(rb"<([0-9a-f]*)>|([^<>\s]+)")
_DIGITS = 4


@dataclass
class Show:
    """An operator that shows text: glyphs of one font, and the numbers that move what follows.

    `told` has ranges of them, and the characters that a reader is told in their stead.
    """

    stream: list[Any]
    place: int
    glyphs: list[bytes]
    alphabet: Mapping[int, str]
    told: list[tuple[int, int, str]] = field(default_factory=list)

    def text(self, start: int, end: int) -> str:
        """The characters behind a range."""
        return "".join(map(self._character, self.glyphs[start:end]))

    @property
    def first_word(self) -> int:
        """Where the first word ends."""
        return next((place for place, each in enumerate(self.glyphs) if self._space(each)), len(self.glyphs))

    @property
    def last_word(self) -> int:
        """Where the last word begins."""
        backwards = range(len(self.glyphs) - 1, -1, -1)
        return next((place + 1 for place in backwards if self._space(self.glyphs[place])), 0)

    def end_with_space(self) -> None:
        """Add a space, which shows nothing; where the font has none, the last glyph is said to have one."""
        painted = [place for place, each in enumerate(self.glyphs) if each.startswith(b"<")]
        if not painted or self._space(self.glyphs[painted[-1]]):
            return
        space = next((glyph for glyph, text in self.alphabet.items() if text in (" ", "\xa0")), None)
        if space is not None:
            self.glyphs.append(b"<%04x>" % space)
        else:
            self.told.append((painted[-1], painted[-1] + 1, self.text(painted[-1], painted[-1] + 1) + " "))

    def parts(self) -> Iterator[tuple[bytes, str | None]]:
        """The operator, cut where something else is told: what paints each part, and what is told for it."""
        at = 0
        for start, end, text in sorted(self.told):
            if at < start:
                yield _operator(self.glyphs[at:start]), None
            yield _operator(self.glyphs[start:end]), text
            at = end
        if at < len(self.glyphs):
            yield _operator(self.glyphs[at:]), None

    def _character(self, glyph: bytes) -> str:
        return self.alphabet.get(int(glyph[1:-1], 16), "") if glyph.startswith(b"<") else ""

    def _space(self, glyph: bytes) -> bool:
        return self._character(glyph).isspace()


class Operators(pydyf.Object):  # type: ignore[misc] # pydyf brings no types
    """Several items of a content stream at the place of one, so that the places of others stay."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[bytes | pydyf.Object] = []

    @property
    def data(self) -> bytes:
        return b"\n".join(item if isinstance(item, bytes) else item.data for item in self.items)


def shows(piece: Piece, alphabets: Mapping[str, Mapping[int, str]]) -> list[Show]:
    """What a piece shows, in order."""
    stream = piece.mark.stream.stream
    alphabet: Mapping[int, str] = {}
    found = []
    for place in range(piece.mark.place, end(piece)):
        item = stream[place]
        if not isinstance(item, bytes):
            continue
        if font := _FONT.fullmatch(item):
            alphabet = alphabets.get(font[1].decode(), {})
        elif shown := _SHOWN.fullmatch(item):
            found.append(Show(stream, place, _glyphs(shown[1]), alphabet))
    return found


def end(piece: Piece) -> int:
    """The place where a piece's marked content ends."""
    place: int = piece.mark.stream.stream.index(b"EMC", piece.mark.place)
    return place


def _glyphs(shown: bytes) -> list[bytes]:
    """One item for each glyph and each number."""
    glyphs: list[bytes] = []
    for hexadecimal, number in _TOKEN.findall(shown):
        if number:
            glyphs.append(number)
        else:
            starts = range(0, len(hexadecimal), _DIGITS)
            glyphs += (b"<%s>" % hexadecimal[start : start + _DIGITS] for start in starts)
    return glyphs


def _operator(glyphs: Sequence[bytes]) -> bytes:
    # Numbers that follow each other need a space between them.
    spaced = (each if each.startswith(b"<") else b" %s " % each for each in glyphs)
    return b"[%s] TJ" % b"".join(spaced).replace(b"><", b"")
