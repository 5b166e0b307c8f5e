"""What the text of a document is made of, block by block; the blocks within blocks stand here."""

from dataclasses import dataclass
from typing import Literal

from plancc.document.nodes.changes import Rewording
from plancc.document.nodes.pictures import Gauge, Picture, Sdgs, Timeline
from plancc.document.nodes.references import Matrix, Overview, References
from plancc.document.nodes.words import Inlines
from plancc.drawing.drawing import Drawing


@dataclass(frozen=True)
class Paragraph:
    inlines: Inlines
    role: Literal["", "lead"] = ""


@dataclass(frozen=True)
class Note:
    """A footnote; stands right after the block that calls it. `back` leads to the call."""

    number: str
    anchor: str
    inlines: Inlines
    back: str
    back_label: str


@dataclass(frozen=True)
class Fact:
    """A name and what it is: "Periode", "2023-2024"."""

    name: str
    inlines: Inlines


@dataclass(frozen=True)
class Definitions:
    """A list of words and what they mean."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Item:
    """One point of a list.

    `anchor` is empty where nothing needs to link to it, `name` is what such links are called.
    """

    blocks: "Blocks"
    anchor: str = ""
    title: Inlines = ()
    facts: tuple[Fact, ...] = ()
    name: str = ""


@dataclass(frozen=True)
class Listing:
    """A list. Commitments and initiatives are lists with a role of their own."""

    items: tuple[Item, ...]
    ordered: bool = False
    start: int = 1
    role: Literal["", "commitments", "initiatives", "partners"] = ""


@dataclass(frozen=True)
class Quotation:
    blocks: "Blocks"
    by: Inlines = ()
    role: Literal["", "motto"] = ""


@dataclass(frozen=True)
class Box:
    """A fact box; `name` is its accessible name when it has no title.

    `spread` is how it gets room for its tables on paper: as wide as the page, or on a page across. `level` is
    its heading's; 0 where it stands under none.
    """

    title: Inlines
    name: str
    blocks: "Blocks"
    spread: Literal["", "wide", "broad"] = ""
    level: int = 0


@dataclass(frozen=True)
class Cell:
    """A cell of a table. `behind` are the decimals of others in its column, for which it keeps room."""

    blocks: "Blocks"
    numeric: bool = False
    behind: str = ""


@dataclass(frozen=True)
class Columns:
    """The columns of a table on a screen, in sizes of its letters: the first, and the `number` of others.

    A text that is narrower than `least` has no room for all of them. `counted` tells tables with numbers in
    them from those of words alone.
    """

    first: float
    other: float
    number: int
    least: int
    counted: bool


@dataclass(frozen=True)
class RowGroup:
    """Rows that belong together, from one up to the next group's first, under what they are about."""

    first: int
    blocks: "Blocks"


@dataclass(frozen=True)
class Table:
    """A table: one row of column headers, and rows whose first `row_headers` cells are headers.

    A table without a caption is named by the heading whose anchor is `heading`. `names` are those of the
    rows that `anchors` lead to. On paper it is set in a `size` of type that its words have room in, or on a
    page `across`.
    """

    caption: Inlines
    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    role: Literal["data", "targets", "contrasts"] = "data"
    row_headers: int = 1
    total: bool = False
    anchor: str = ""
    anchors: tuple[str, ...] = ()
    heading: str = ""
    groups: tuple[RowGroup, ...] = ()
    source: Inlines = ()
    notes: "Blocks" = ()
    size: Literal["", "small", "smaller"] = ""
    across: bool = False
    names: tuple[str, ...] = ()
    columns: Columns | None = None


@dataclass(frozen=True)
class Figure:
    """A picture of numbers, the same drawn anew for narrow screens, and the numbers themselves as a table.

    There are several drawings where one would be higher than a page.
    """

    anchor: str
    title: Inlines
    drawings: tuple[Drawing, ...]
    narrow: Drawing
    table: Table
    table_title: str
    source: Inlines = ()
    notes: "Blocks" = ()
    name: str = ""


@dataclass(frozen=True)
class Verdict:
    """Whether an aim was met, in words; the page adds a sign."""

    met: bool
    inlines: Inlines


@dataclass(frozen=True)
class Party:
    """One party of a relation diagram; `longest` is how wide the longest word of a long name is."""

    name: Inlines
    blocks: "Blocks"
    units: tuple[Inlines, ...]
    longest: float = 0.0


@dataclass(frozen=True)
class Signatures:
    """Who signs the plan, each with a line to sign on: the name, and the role."""

    items: tuple[Fact, ...]


@dataclass(frozen=True)
class Relations:
    """Who works with whom: the parties, and each link as a sentence of its own.

    Where all links lead to one party it is the `hub`, and the others stand on its two sides. Where there is
    none all parties stand at the left.
    """

    anchor: str
    title: Inlines
    alt: str
    left: tuple[Party, ...]
    hub: Party | None
    right: tuple[Party, ...]
    links: tuple[Inlines, ...]
    links_title: str
    notes: "Blocks" = ()
    name: str = ""


Block = (
    Paragraph | Note | Definitions | Listing | Quotation | Box | Table | Figure | Gauge | Verdict | Timeline
    | Relations | Picture | Sdgs | Signatures | References | Overview | Matrix | Rewording
)  # fmt: skip
Blocks = tuple[Block, ...]
