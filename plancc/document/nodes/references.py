"""Ways to other parts of the document: one by one, in groups, as a matrix."""

from dataclasses import dataclass
from typing import Literal

from plancc.document.nodes.words import Inlines


@dataclass(frozen=True)
class Reference:
    """A way to another part of the document: its label ("Strategi 1"), its title, where it stands.

    `calls` are notes that are called here, beside the link. `place` is its own anchor, where others lead to
    it.
    """

    label: str
    title: Inlines
    anchor: str
    tone: int = 0
    calls: Inlines = ()
    place: str = ""


@dataclass(frozen=True)
class References:
    """References under a title, such as the strategies that carry a focus point."""

    title: str
    items: tuple[Reference, ...]
    role: Literal["strategies", "focus-points", "goals"]


@dataclass(frozen=True)
class Group:
    """References in groups side by side: the goals of the year, or the focus points with their strategies."""

    title: Inlines
    label: str
    items: tuple[Reference, ...]
    anchor: str = ""
    tone: int = 0


@dataclass(frozen=True)
class Overview:
    groups: tuple[Group, ...]
    role: Literal["focus-points", "goals"]


@dataclass(frozen=True)
class Pillar:
    """A column of a matrix: a focus point by its number, its whole name and its place."""

    number: int
    name: str
    anchor: str


@dataclass(frozen=True)
class Bearer:
    """A row of a matrix: a strategy, and the numbers of the columns that it carries (0: it does not)."""

    reference: Reference
    carried: tuple[int, ...]


@dataclass(frozen=True)
class Matrix:
    """Which strategies carry which focus points. `mark` is the word of a mark."""

    caption: Inlines
    corner: str
    head: str
    mark: str
    columns: tuple[Pillar, ...]
    rows: tuple[Bearer, ...]
