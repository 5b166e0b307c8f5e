"""What is between two runs of text: a space that layout took away, or nothing, for a word goes on."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise


class Break(Enum):
    """How one run of text goes over into the next."""

    NONE = auto()
    """As it is painted."""
    SPACE = auto()
    """White space stands between them that was not painted."""
    WORD = auto()
    """One word stands on two lines."""
    HYPHENATED = auto()
    """One word stands on two lines, and the hyphen at the end of the first is not its own."""


@dataclass(frozen=True)
class Run:
    """The text of one piece and the line that it is on."""

    text: str
    line: int


def breaks(runs: Sequence[Run], source: str) -> Iterator[Break]:
    """What is between each run and the next, by the text as it is written in HTML.

    Only the source tells a hyphen of hyphenation from one of the word ("arbejds- og familieliv"). Text that
    is not in it is CSS's own: between that and its neighbour a new line is a space.
    """
    written = _Source(source)
    found = [(run, written.follow(run.text)) for run in runs]
    for (here, own), (then, next_) in pairwise(found):
        if here.text[-1:].isspace() or then.text[:1].isspace():
            yield Break.NONE
        elif own is None or next_ is None:
            yield Break.NONE if here.line == then.line else Break.SPACE
        elif next_.start != own.end or written.spaced(next_.start):
            yield Break.SPACE
        elif own.hyphenated:
            yield Break.HYPHENATED
        else:
            yield Break.NONE if here.line == then.line else Break.WORD


def whole(runs: Sequence[Run], breaks: Iterable[Break]) -> str:
    """The text of runs in a row, as it is read."""
    text = ""
    for run, between in zip(runs, (*breaks, Break.NONE), strict=True):
        text += run.text[:-1] if between is Break.HYPHENATED else run.text
        if between is Break.SPACE:
            text += " "
    return text


@dataclass(frozen=True)
class _Stretch:
    """Where a run is in its source; both ends are counted in characters that show."""

    start: int
    end: int
    hyphenated: bool = False


class _Source:
    """A source without its white space, followed from start to end."""

    def __init__(self, source: str) -> None:
        self._text = _dense(source)
        self._at = 0
        self._spaces: set[int] = set()
        shown = 0
        for character in source:
            if character.isspace():
                self._spaces.add(shown)
            elif character != "\xad":
                shown += 1

    def spaced(self, at: int) -> bool:
        """Whether white space stands before a character."""
        return at in self._spaces

    def follow(self, text: str) -> _Stretch | None:
        """Where a run is, here or further on; one that ends with a hyphen of layout is found without."""
        text = _dense(text)
        if not text:
            return None
        for start in (self._at, None):
            for wanted in dict.fromkeys((text, text.removesuffix("-").removesuffix("\u2010"))):
                at = self._find(wanted, start)
                if at is not None:
                    self._at = at + len(wanted)
                    return _Stretch(at, self._at, wanted != text)
        return None

    def _find(self, wanted: str, start: int | None) -> int | None:
        """The place of some characters: at a place, or else further on, if they are not too common."""
        if start is not None:
            return start if wanted and self._text.startswith(wanted, start) else None
        at = self._text.find(wanted, self._at) if len(wanted) > 1 else -1
        return None if at < 0 else at


def _dense(text: str) -> str:
    """The characters that show: no white space, no soft hyphens."""
    return "".join(text.split()).replace("\xad", "")
