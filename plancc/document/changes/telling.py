"""A comparison in finished words: what text, Markdown and the document all say, each in its own way."""

from dataclasses import dataclass
from typing import Literal

from plancc.comparison.wording import Piece

Sign = Literal["added", "dropped", "moved", "changed"]


@dataclass(frozen=True)
class Line:
    """A text with the words that went and came, under what it is called; a whole text has one piece."""

    label: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Contrast:
    """What was and what is, side by side; empty for nothing."""

    label: str
    old: str
    new: str


@dataclass(frozen=True)
class Entry:
    """All that happened to one element.

    `said` is what happened, `what` the kind of element, `name` its title or empty. `brief` says what an
    added or dropped one holds, for those who have no room for all its lines.
    """

    sign: Sign
    said: str
    what: str
    name: str
    remarks: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    contrasts: tuple[Contrast, ...] = ()
    brief: str = ""


@dataclass(frozen=True)
class Group:
    """The entries of one strategy, goal, focus point or chapter; no title for those of the part itself."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Part:
    """The groups of one section of the plan."""

    title: str
    groups: tuple[Group, ...]


@dataclass(frozen=True)
class Telling:
    """The whole comparison. `summary` counts what happened, or says that nothing did.

    `what`, `before` and `now` head the columns where contrasts stand side by side; `nothing` is said of an
    empty one.
    """

    title: str
    authority: str
    heading: str
    summary: str
    what: str
    before: str
    now: str
    nothing: str
    parts: tuple[Part, ...]
