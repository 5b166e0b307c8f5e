"""The document as a whole: what it says of itself, its contents, its divisions."""

from dataclasses import dataclass, field
from typing import Literal

from plancc.document.nodes.blocks import Blocks, Fact
from plancc.document.nodes.colours import Colours
from plancc.document.nodes.pictures import Picture
from plancc.document.nodes.words import Inlines, Link, Words


@dataclass(frozen=True)
class Division:
    """A titled stretch of the document, with further divisions inside.

    `level` is the heading's: 2 for chapters and the two sections, up to 6. `label` goes before the
    title ("Strategi 1"). `mark` names the section the pages belong to, for the page's edge. `tone` is
    the number of the focus point whose colour and sign identify it, 0 for none. `name` is what links to it
    are called, `longest` how wide the longest word of a long one is. What is `brief` needs no page of its
    own.
    """

    kind: Literal["chapter", "section", "focus-point", "strategy", "overview", "part", "change"]
    level: int
    anchor: str
    title: Inlines
    label: str = ""
    mark: str = ""
    tone: int = 0
    blocks: Blocks = ()
    divisions: tuple["Division", ...] = ()
    name: str = ""
    longest: float = 0.0
    brief: bool = False


@dataclass(frozen=True)
class Entry:
    """A line of the contents."""

    label: str
    title: Inlines
    anchor: str
    kind: str
    entries: tuple["Entry", ...] = ()


@dataclass(frozen=True)
class Contact:
    title: str
    blocks: Blocks
    name: str
    lines: tuple[str, ...]
    links: tuple[tuple[str, Link | Words], ...]


@dataclass(frozen=True)
class Document:
    """One edition in finished words.

    `draft` is empty for an adopted edition, else the words that say it is a draft. `words` are the
    fixed phrases that templates place (skip link, contents, note to the reader), by key. `longest` is how
    wide the longest word of a long title is.
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
    contact: Contact | None
    colophon: Blocks
    logo: Picture | None
    cover: Picture | None
    colours: Colours
    created: str
    words: dict[str, str] = field(default_factory=dict)
    longest: float = 0.0
