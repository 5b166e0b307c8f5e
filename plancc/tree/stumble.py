"""A parser's error becomes a stumble: where it stopped, what it said, and what stands around the place."""

import re
from dataclasses import dataclass

from ruamel.yaml.error import MarkedYAMLError

from plancc.source import Source, Span

_WORD = re.compile(r"[^\s\[\]{},:]+|\S")


@dataclass(frozen=True)
class Stumble:
    """`at` is where the parser stopped, `began` where the thing began that it was busy with.

    `bracket` is the innermost bracket still open, `last` the last scalar read before.
    """

    source: Source
    said: str
    at: int
    began: int
    bracket: int | None
    last: Span

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
    def same_line(self) -> bool:
        return self.source.place(self.began)[0] == self.source.place(self.at)[0]

    def rest_of_line(self, start: int) -> Span:
        number, column = self.source.place(start)
        return self.span(start, start + len(self.source.line(number)[column - 1 :].rstrip()))


def stumble(error: Exception, bracket: int | None, last: Span) -> Stumble:
    source = last.source
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return Stumble(source, "", last.end, last.end, bracket, last)
    at = min(error.problem_mark.index, len(source.text))
    began = at if error.context_mark is None else error.context_mark.index
    return Stumble(source, f"{error.context or ''}: {error.problem or ''}", at, began, bracket, last)
