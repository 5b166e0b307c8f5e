"""One box of the layout: what tagging needs to know of it, and nothing else of WeasyPrint."""

from dataclasses import dataclass
from enum import Enum, auto
from xml.etree.ElementTree import Element

import pydyf

Area = tuple[float, float, float, float]
"""Left, bottom, right and top, in points from a page's lower left corner."""


class Kind(Enum):
    """What a box is, where that changes how it is read."""

    TEXT = auto()
    LINE = auto()
    REPLACED = auto()
    ROW_GROUP = auto()
    CELL = auto()
    MARGIN = auto()
    FOOTNOTES = auto()
    LEADER = auto()
    OTHER = auto()


@dataclass(slots=True)
class Mark:
    """A marked-content sequence: the stream that it stands in, its place there, and its properties.

    In the stream stand its tag, the properties and BDC, then what is painted, then EMC.
    """

    stream: pydyf.Stream
    place: int
    properties: pydyf.Dictionary


@dataclass(eq=False, slots=True)
class Box:
    """A box and the boxes in it.

    All boxes that were made for one HTML element hold the same `element`, however many pages and lines
    they are on. `pseudo` is what CSS made of it ("before", "marker", "footnote-marker", or "@top-left" for
    a box in the page's margin). A text or picture that was painted has a `mark`, a link an `annotation`.
    `text` is what was painted as text. `area` is where a text, a picture or a cell is, and whatever cuts off
    what it holds; nothing is known of it where boxes are turned.
    """

    kind: Kind
    element: Element | None
    pseudo: str
    children: "list[Box]"
    text: str = ""
    visible: bool = True
    mark: Mark | None = None
    annotation: pydyf.Dictionary | None = None
    area: Area | None = None
    span: tuple[int, int] = (1, 1)
    numbering: str = ""


@dataclass(frozen=True)
class Page:
    """A page of the layout: its boxes, its content stream, and where both lie in the document.

    `edges` are those of the sheet, `content` is what its margins leave.
    """

    number: int
    stream: pydyf.Stream
    boxes: tuple[Box, ...]
    edges: Area
    content: Area


@dataclass(frozen=True)
class Layout:
    """A document that was laid out and painted.

    `alphabets` has the characters behind the glyphs of each font, by the name that streams call it.
    """

    root: Element
    language: str
    pages: tuple[Page, ...]
    alphabets: dict[str, dict[int, str]]
