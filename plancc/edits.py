"""A text and the edits of it become a new text, in which nothing else has changed."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from plancc.source import Source

_BREAK = re.compile(r"\r\n|\n|\r")
_MARK = b"\xef\xbb\xbf"


class Overlap(ValueError):
    """Two edits want to change the same characters."""


class Edit(NamedTuple):
    """Put `text` in the place of a source's characters from `start` up to, but without, `end`.

    An edit that starts where it ends only brings something in. Its line ends need not be the file's.
    """

    start: int
    end: int
    text: str

    def moved(self, distance: int) -> "Edit":
        """The same edit of a text in which everything stands so much further on."""
        return Edit(self.start + distance, self.end + distance, self.text)


def edited(source: Source, edits: Iterable[Edit]) -> Source:
    """The source with all edits made. What they bring in gets the line ends that the source has.

    They may come in any order; what several bring in at one place follows in the order given.
    Two that touch the same characters, or leave the text, are refused.
    """
    pieces: list[str] = []
    done = 0
    line_end = usual_line_end(source)
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if not done <= edit.start <= edit.end <= len(source.text):
            raise Overlap(f"{source.name}: {edit.start}-{edit.end} after {done}, of {len(source.text)}")
        pieces += source.text[done : edit.start], _BREAK.sub(line_end, edit.text)
        done = edit.end
    return Source(source.name, "".join((*pieces, source.text[done:])))


def rewritten(content: bytes, edits: Iterable[Edit]) -> bytes:
    """The bytes of a file with all edits made; a byte order mark stays, and is no place for an edit."""
    mark = _MARK if content.startswith(_MARK) else b""
    text = content.removeprefix(_MARK).decode("utf-8")
    return mark + edited(Source("", text), edits).text.encode("utf-8")


def usual_line_end(source: Source) -> str:
    """The line end that a source has most often, of two equals the one that comes first."""
    ends = Counter(_BREAK.findall(source.text)).most_common(1)
    return ends[0][0] if ends else "\n"
