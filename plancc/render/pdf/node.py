"""The structure tree: elements, and the painted pieces and links that they hold."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element

import pydyf

from plancc.render.pdf.box import Area, Mark
from plancc.render.pdf.roles import INLINE


@dataclass(eq=False, slots=True)
class Piece:
    """A painted run of text on one line, or a picture; `line` tells lines of the document apart."""

    page: int
    mark: Mark
    text: str = ""
    line: int = 0


@dataclass(eq=False, slots=True)
class Spot:
    """A place on a page that leads somewhere when it is clicked."""

    page: int
    annotation: pydyf.Dictionary
    area: Area


@dataclass(eq=False, slots=True)
class Node:
    """A structure element: its standard type (ISO 32000-1, 14.8.4), the HTML element it stands for, its kids.

    `entries` are further entries of its dictionary, `attributes` are those that belong to an owner
    ("Table", "List", "Layout"), `span` is how many columns and rows a cell takes.
    """

    tag: str
    element: Element | None = None
    parent: "Node | None" = None
    kids: "list[Node | Piece | Spot]" = field(default_factory=list)
    entries: dict[str, Any] = field(default_factory=dict)
    attributes: dict[str, dict[str, Any]] = field(default_factory=dict)
    span: tuple[int, int] = (1, 1)

    def add(self, kid: "Node", place: int | None = None) -> "Node":
        """Take a node in, at the end or before the kid at that place."""
        kid.parent = self
        self.kids.insert(len(self.kids) if place is None else place, kid)
        return kid

    @property
    def nodes(self) -> "list[Node]":
        """The kids that are nodes."""
        return [kid for kid in self.kids if isinstance(kid, Node)]

    def every(self) -> "Iterator[Node]":
        """The node and all below it, in reading order."""
        yield self
        for kid in self.nodes:
            yield from kid.every()

    def run(self) -> "Iterator[Piece]":
        """The text of the node itself, through what stands inside its lines."""
        for kid in self.kids:
            if isinstance(kid, Piece):
                yield kid
            elif isinstance(kid, Node) and kid.tag in INLINE:
                yield from kid.run()

    def attribute(self, owner: str) -> dict[str, Any]:
        """The attributes of an owner, to add to."""
        return self.attributes.setdefault(owner, {})
