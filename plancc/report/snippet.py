"""A span becomes the line it stands on, with the place underlined, as wide as a terminal shows it."""

from dataclasses import dataclass

from plancc.report.visible import visible, width
from plancc.source import Source, Span

_TAB = 4
_WIDEST = 100
_CUT = "…"


@dataclass(frozen=True)
class Snippet:
    """One line of a source; `before` and `marked` are the columns left of the underlining and under it."""

    number: int
    text: str
    before: int
    marked: int


def snippet(span: Span) -> Snippet:
    """The first line of the span; an empty span, as at the end of a line, is marked by one column."""
    number, column = span.source.place(span.start)
    line = span.source.line(number)
    start = min(column - 1, len(line))
    end = min(start + span.end - span.start, len(line))
    # Of a line as long as a file, and with a thousand findings on it, only this much is looked at each time.
    first = max(0, start - 2 * _WIDEST)
    end = min(end, start + 2 * _WIDEST)
    left, marked, right = _cut(*_shown(line[first : end + 2 * _WIDEST], start - first, end - first))
    return Snippet(number, (left + marked + right).rstrip(), width(left), max(1, width(marked)))


def plain_line(source: Source, number: int) -> str:
    """Another line of a source, from its beginning."""
    text, _, _ = _shown(source.line(number)[: 2 * _WIDEST], 2 * _WIDEST, 2 * _WIDEST)
    return _head(text, _WIDEST).rstrip()


def _shown(line: str, start: int, end: int) -> tuple[str, str, str]:
    """The line as it is shown, in three parts; a tab goes on to its next stop."""
    parts = ["", "", ""]
    column = 0
    for offset, character in enumerate(line):
        shown = " " * (_TAB - column % _TAB) if character == "\t" else visible(character)
        column += width(shown)
        parts[(offset >= start) + (offset >= end)] += shown
    return parts[0], parts[1], parts[2]


def _cut(left: str, marked: str, right: str) -> tuple[str, str, str]:
    """A line that is too long keeps the place and what stands around it."""
    if width(left) + width(marked) + width(right) <= _WIDEST:
        return left, marked, right
    marked = _head(marked, _WIDEST * 3 // 4)
    room = _WIDEST - width(marked)
    right_room = min(width(right), max(room // 2, room - width(left)))
    left = _tail(left, room - right_room)
    return left, marked, _head(right, right_room)


def _head(text: str, room: int) -> str:
    """The beginning of a text; a wide character that doesn't fit is left out whole."""
    if width(text) <= room:
        return text
    kept = text[:room]
    while width(kept) > room - 1:
        kept = kept[:-1]
    return kept + _CUT


def _tail(text: str, room: int) -> str:
    if width(text) <= room:
        return text
    kept = text[len(text) - room :]
    while width(kept) > room - 1:
        kept = kept[1:]
    return _CUT + kept
