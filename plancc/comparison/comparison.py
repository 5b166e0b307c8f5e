"""What has changed from one edition to another, in plain values."""

from dataclasses import dataclass
from typing import Literal

from plancc.comparison.element import Element, Step, Value
from plancc.comparison.numbers import Numbers
from plancc.comparison.wording import Piece
from plancc.edition.edition import Edition

Said = Value | Step | tuple["Said", ...]
"""A value, or the elements that were referred to."""


@dataclass(frozen=True)
class Added:
    """An element with everything in it that is new too."""

    new: Element


@dataclass(frozen=True)
class Dropped:
    """An element with everything in it that is gone too. A target that is dropped is discontinued.

    `parent` is the element of the new edition that no longer has it.
    """

    old: Element
    parent: Element


@dataclass(frozen=True)
class Moved:
    """An element in another place of its parent, or in another parent; what is in it went along.

    `behind` is the element that it stands after now; None where it stands first.
    """

    old: Element
    new: Element
    to: Literal["place", "parent"]
    behind: Element | None


@dataclass(frozen=True)
class Renamed:
    """An element whose id is another one; empty where it had or has none."""

    old: Element
    new: Element


@dataclass(frozen=True)
class Reworded:
    """A text of an element, with the words that went and those that came."""

    old: Element
    new: Element
    key: str
    about: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Altered:
    """A value of an element that is no text; None where it had or has none."""

    old: Element
    new: Element
    key: str
    about: str
    was: Said
    now: Said


@dataclass(frozen=True)
class Retargeted:
    """The aims, the base or the measurements of a target."""

    old: Element
    new: Element
    numbers: Numbers


Change = Added | Dropped | Moved | Renamed | Reworded | Altered | Retargeted


@dataclass(frozen=True)
class Comparison:
    """Two editions and every change between them, once, in the order of print."""

    old: Edition
    new: Edition
    changes: tuple[Change, ...]
