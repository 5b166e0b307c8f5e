"""What a document is made of: finished words in order, as plain frozen data without markup or paper."""

from dataclasses import dataclass, field
from typing import Literal

from plancc.drawing.bullet import Bullet
from plancc.drawing.drawing import Drawing

# --- words inside a line ---------------------------------------------------------------------------


@dataclass(frozen=True)
class Words:
    """Plain words."""

    text: str


@dataclass(frozen=True)
class Emphasis:
    inlines: "Inlines"


@dataclass(frozen=True)
class Strong:
    inlines: "Inlines"


@dataclass(frozen=True)
class Link:
    """`href` is `#anchor`, https, mailto or tel; nothing else gets this far."""

    href: str
    inlines: "Inlines"


@dataclass(frozen=True)
class Abbreviation:
    """A short form at its first use in a chapter, with what it stands for."""

    short: str
    long: str


@dataclass(frozen=True)
class NoteCall:
    """The number in the text that leads to a note. `anchor` is its own place, `note` the note's."""

    number: str
    label: str
    anchor: str
    note: str


@dataclass(frozen=True)
class Break:
    """A line break that the author asked for."""


Inline = Words | Emphasis | Strong | Link | Abbreviation | NoteCall | Break
Inlines = tuple[Inline, ...]

# --- blocks ----------------------------------------------------------------------------------------


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
class Item:
    """One point of a list; `anchor` is empty where nothing needs to link to it."""

    blocks: "Blocks"
    anchor: str = ""
    title: Inlines = ()
    facts: tuple["Fact", ...] = ()


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
    """A fact box; `name` is its accessible name when it has no title."""

    title: Inlines
    name: str
    blocks: "Blocks"


@dataclass(frozen=True)
class Cell:
    blocks: "Blocks"
    numeric: bool = False


@dataclass(frozen=True)
class Table:
    """A table: one row of column headers, and rows whose first `row_headers` cells are headers."""

    caption: Inlines
    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    role: Literal["data", "targets"] = "data"
    row_headers: int = 1
    total: bool = False
    anchor: str = ""
    anchors: tuple[str, ...] = ()
    source: Inlines = ()
    notes: "Blocks" = ()


@dataclass(frozen=True)
class Figure:
    """A picture of numbers, the same drawn anew for narrow screens, and the numbers themselves as a table."""

    anchor: str
    title: Inlines
    drawing: Drawing
    narrow: Drawing
    table: Table
    table_title: str
    source: Inlines = ()
    notes: "Blocks" = ()


@dataclass(frozen=True)
class Gauge:
    """How far a target is, drawn."""

    drawing: Bullet


@dataclass(frozen=True)
class Verdict:
    """Whether an aim was met, in words; the page adds a sign."""

    met: bool
    inlines: Inlines


@dataclass(frozen=True)
class Moment:
    """A step of a timeline."""

    when: str
    inlines: Inlines


@dataclass(frozen=True)
class Timeline:
    """Steps in the order of time.

    `shares` says how much of a line each step has until the next one, in percent; it is empty where they
    have no room beside each other and must stand below each other.
    """

    anchor: str
    title: Inlines
    steps: tuple[Moment, ...]
    shares: tuple[float, ...] = ()


@dataclass(frozen=True)
class Party:
    """One party of a relation diagram."""

    name: Inlines
    blocks: "Blocks"
    units: tuple[Inlines, ...]


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


@dataclass(frozen=True)
class Picture:
    """An image of the plan's own folder as a data address; an empty `alt` marks decoration."""

    address: str
    alt: str
    width: int
    height: int
    caption: Inlines = ()
    credit: str = ""


@dataclass(frozen=True)
class Sdg:
    number: int
    label: str
    title: str
    text: str


@dataclass(frozen=True)
class Sdgs:
    """Sustainable development goals by their official titles."""

    name: str
    goals: tuple[Sdg, ...]


@dataclass(frozen=True)
class Reference:
    """A way to another part of the document: its label ("Strategi 1"), its title, where it stands.

    `calls` are notes that are called here, beside the link.
    """

    label: str
    title: Inlines
    anchor: str
    tone: int = 0
    calls: Inlines = ()


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
class Bearer:
    """A row of a matrix: a strategy, and the numbers of the columns that it carries (0: it does not)."""

    reference: Reference
    carried: tuple[int, ...]


@dataclass(frozen=True)
class Pillar:
    """A column of a matrix: a focus point by its number, its whole name, its place and its colours."""

    number: int
    name: str
    anchor: str
    colour: str
    on: str


@dataclass(frozen=True)
class Matrix:
    """Which strategies carry which focus points. `mark` is what a mark says to those who do not see it."""

    caption: Inlines
    corner: str
    head: str
    mark: str
    columns: tuple[Pillar, ...]
    rows: tuple[Bearer, ...]


@dataclass(frozen=True)
class Overview:
    groups: tuple[Group, ...]
    role: Literal["focus-points", "goals"]


Block = (
    Paragraph | Note | Listing | Quotation | Box | Table | Figure | Gauge | Verdict | Timeline | Relations
    | Picture | Sdgs | References | Overview | Matrix
)  # fmt: skip
Blocks = tuple[Block, ...]

# --- the whole -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Division:
    """A titled stretch of the document, with further divisions inside.

    `level` is the heading's: 2 for chapters and the two sections, up to 6. `label` goes before the
    title ("Strategi 1"). `mark` names the section the pages belong to, for the page's edge. `tone` is
    the number of the focus point whose colour and sign identify it, 0 for none.
    """

    kind: Literal["chapter", "section", "focus-point", "strategy", "overview", "part"]
    level: int
    anchor: str
    title: Inlines
    label: str = ""
    mark: str = ""
    tone: int = 0
    blocks: Blocks = ()
    divisions: tuple["Division", ...] = ()


@dataclass(frozen=True)
class Entry:
    """A line of the contents."""

    label: str
    title: Inlines
    anchor: str
    kind: str
    entries: tuple["Entry", ...] = ()


@dataclass(frozen=True)
class Fact:
    """A name and what it is: "Periode", "2023-2024"."""

    name: str
    inlines: Inlines


@dataclass(frozen=True)
class Contact:
    title: str
    blocks: Blocks
    name: str
    lines: tuple[str, ...]
    links: tuple[tuple[str, Link], ...]


@dataclass(frozen=True)
class Shade:
    """One colour in the forms a page needs, each as #rrggbb.

    `solid` is for surfaces and headings on white (4.5:1 or more), `on` for text on it, `tint` a very
    light surface for dark text, `night` its counterpart for text on a dark page.
    """

    solid: str
    on: str
    tint: str
    night: str


@dataclass(frozen=True)
class Colours:
    """The plan's colours; `tones` has one for each focus point."""

    main: Shade
    accent: Shade
    tones: tuple[Shade, ...]


@dataclass(frozen=True)
class Document:
    """One edition in finished words.

    `draft` is empty for an adopted edition, else the words that say it is a draft. `words` are the
    fixed phrases that templates place (skip link, contents, note to the reader), by key.
    """

    name: str
    title: str
    subtitle: str
    edition: str
    period: str
    authority: str
    unit: str
    language: str
    summary: str
    draft: str
    motto: Blocks
    facts: tuple[Fact, ...]
    contents: tuple[Entry, ...]
    divisions: tuple[Division, ...]
    signatures: tuple[Fact, ...]
    contact: Contact | None
    colophon: Blocks
    logo: Picture | None
    cover: Picture | None
    colours: Colours
    created: str
    words: dict[str, str] = field(default_factory=dict)
