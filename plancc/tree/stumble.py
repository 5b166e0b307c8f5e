"""A parser's refusal becomes a stumble: where it stopped, what it said, and what stands around the place."""

import re
from typing import NamedTuple

from plancc.source import Source, Span
from plancc.tree.compose import Refusal

_WORD = re.compile(r"[^\s\[\]{},:]+|\S")


class Stumble(NamedTuple):
    """`at` is where the parser stopped, `began` where the thing began that it was busy with.

    `bracket` is the innermost bracket still open, `last` the last scalar read before, `closed` the first key
    or dash of the last mapping or list that had come to its end, `inside` that of the one still open.
    """

    source: Source
    said: str
    at: int
    began: int
    bracket: int | None
    last: Span
    closed: int | None = None
    inside: int | None = None

    def span(self, start: int, end: int) -> Span:
        return Span(self.source, start, end)

    @property
    def character(self) -> Span:
        return self.span(self.at, min(self.at + 1, len(self.source.text)))

    @property
    def word(self) -> Span:
        """The word at the place; where there is none (the text has ended), its last character."""
        found = _WORD.match(self.source.text, self.at)
        if found:
            return self.span(*found.span())
        end = len(self.source.text[: self.at].rstrip())
        return self.span(max(0, end - 1), end)

    @property
    def line_before(self) -> str:
        """What stands on the line before the place."""
        return self.source.text[self.source.line_starts[self.source.place(self.at)[0] - 1] : self.at]

    @property
    def line(self) -> str:
        """The line of the place."""
        return self.source.line(self.source.place(self.at)[0])

    def line_above(self, offset: int) -> Span:
        """The last line before that of a place that is not empty, without its indentation."""
        number = self.source.place(offset)[0] - 1
        while number > 1 and not self.source.line(number).strip():
            number -= 1
        words = self.source.line(number) if number else ""
        start = self.source.line_starts[max(0, number - 1)] + len(words) - len(words.lstrip())
        return self.span(start, start + len(words.strip()))

    @property
    def same_line(self) -> bool:
        return self.source.place(self.began)[0] == self.source.place(self.at)[0]

    def rest_of_line(self, start: int) -> Span:
        number, column = self.source.place(start)
        return self.span(start, start + len(self.source.line(number)[column - 1 :].rstrip()))


def stumble(
    refusal: Refusal, bracket: int | None, last: Span, closed: int | None, inside: int | None
) -> Stumble:
    at = last.end if refusal.at is None else min(refusal.at, len(last.source.text))
    began = at if refusal.began is None else min(refusal.began, at)
    return Stumble(last.source, refusal.said, at, began, bracket, last, closed, inside)
