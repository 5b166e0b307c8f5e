"""Where an annual section stands, and the edits that put its copy beside it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from plancc.edits import Edit, edited
from plancc.renewal.lines import line_start, margin, next_line
from plancc.source import Source
from plancc.tree.extent import end
from plancc.tree.node import Entry
from plancc.tree.place import Place, in_brackets

_KEEPS_ENDS = re.compile(r"[|>][0-9]*\+")
_COMMENT = re.compile(r"[ \t]*#")
# What may follow a section in brackets on its last line, if the next may stand on a line of its own.
_REST = re.compile(r"[ \t]*(,?)[ \t]*(?:#[^\r\n]*)?(?=[\r\n])")


def copies(spot: Place, changes: Iterable[Edit]) -> tuple[Edit, ...]:
    """The edits that bring in a copy of the entry at `spot`, with these changes made in the copy.

    It follows the entry, or goes before it where the newest year stands first.
    """
    if spot.key is None:
        raise KeyError("only an entry of a mapping can be copied")
    if in_brackets(spot.source, spot.above[-1]):
        return _in_brackets(spot, spot.key, tuple(changes))
    return (_in_lines(spot, spot.key, tuple(changes)),)


def _in_brackets(spot: Place, entry: Entry, changes: tuple[Edit, ...]) -> tuple[Edit, ...]:
    source, stop = spot.source, end(spot.source, entry.value)
    first, rest = line_start(source, entry.start), _REST.match(source.text, stop)
    last = list(_entries(spot).values())[-1] is entry
    if source.text[first : entry.start].strip() or not rest or not (rest[1] or last):
        return (Edit(stop, stop, f", {_copy(source, entry.start, stop, changes)}"),)
    following = next_line(source, stop)
    copy = Edit(following, following, _copy(source, first, following, changes))
    return (copy,) if rest[1] else (Edit(stop, stop, ","), copy)


def _in_lines(spot: Place, entry: Entry, changes: tuple[Edit, ...]) -> Edit:
    lines = _lines(spot, entry)
    copy = _copy(spot.source, lines.start, lines.stop, changes)
    entries = list(_entries(spot).items())
    newest_first = len(entries) > 1 and entries[0][1] is entry
    if newest_first:
        return Edit(lines.start, lines.start, f"{copy}{lines.between}")
    whole = spot.source.text[lines.start : lines.stop].endswith(("\n", "\r"))
    return Edit(lines.stop, lines.stop, f"{'' if whole else chr(10)}{lines.between}{copy}")


def _copy(source: Source, start: int, stop: int, changes: tuple[Edit, ...]) -> str:
    inside = [change.moved(-start) for change in changes]
    return edited(Source(source.name, source.text[start:stop]), inside).text


@dataclass(frozen=True)
class _Lines:
    """The lines of an entry with its comments, and the empty lines that part it from its neighbours."""

    start: int
    stop: int
    between: str


def _lines(spot: Place, entry: Entry) -> _Lines:
    source = spot.source
    entries = list(_entries(spot).values())
    own = line_start(source, entry.start)
    indentation = margin(source.text[own : entry.start])
    # A comment above the first year speaks of all years; above another, of that one.
    start = own if entries[0] is entry else _with_comments(source, own, indentation)
    stop, keeps = _stop(source, entry, len(indentation))
    parted = entries[1] if entries[0] is entry and len(entries) > 1 else entry
    lines = "\n"
    if len(entries) > 1:
        lines = "\n" * _empty_above(
            source, _with_comments(source, line_start(source, parted.start), indentation)
        )
    return _Lines(start, stop, "" if keeps else lines)


def _stop(source: Source, entry: Entry, depth: int) -> tuple[int, bool]:
    """Where the lines of an entry end, and whether the last of them keeps the empty lines after it."""
    reach = end(source, entry.value)
    stop = done = next_line(source, reach)
    keeps = bool(_KEEPS_ENDS.match(source.text, _last_word(entry)))
    while done < len(source.text):
        following = next_line(source, done)
        line = source.text[done:following]
        if line.strip() and len(margin(line)) <= depth:
            break
        done = following
        if line.strip() or keeps:
            stop = done
    return stop, keeps


def _last_word(entry: Entry) -> int:
    node = entry.value
    while node.inner:
        node = list(node.inner.values())[-1].value if isinstance(node.inner, dict) else node.inner[-1]
    return node.start


def _with_comments(source: Source, start: int, indentation: str) -> int:
    """Where the comments begin that stand right above a line, as far in as it is."""
    while start:
        above = line_start(source, start - 1)
        line = source.text[above:start]
        if not _COMMENT.match(line) or margin(line) != indentation:
            break
        start = above
    return start


def _empty_above(source: Source, start: int) -> int:
    count = 0
    while start:
        start = line_start(source, start - 1)
        if source.line(source.place(start)[0]).strip():
            break
        count += 1
    return count


def _entries(spot: Place) -> dict[str, Entry]:
    inner = spot.above[-1].inner
    return inner if isinstance(inner, dict) else {}
