"""A text with a name, and the spans of it that a finding can point at."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

_BREAK = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True)
class Source:
    """A text and the name its author knows it by (a path with forward slashes)."""

    name: str
    text: str

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """The offset at which each line begins; never empty."""
        return (0, *(found.end() for found in _BREAK.finditer(self.text)))

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both counted from 1; a column is one code point."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def line(self, number: int) -> str:
        """The words of a line, counted from 1, without its line break."""
        starts = (*self.line_starts[number - 1 : number + 1], len(self.text))
        return self.text[starts[0] : starts[1]].rstrip("\r\n")


class Span(NamedTuple):
    """The characters of a source from `start` up to, but without, `end`."""

    source: Source
    start: int
    end: int

    @property
    def line(self) -> int:
        return self.source.place(self.start)[0]

    @property
    def column(self) -> int:
        return self.source.place(self.start)[1]

    @property
    def text(self) -> str:
        return self.source.text[self.start : self.end]
