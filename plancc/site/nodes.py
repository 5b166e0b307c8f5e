"""What the site's own pages are filled with."""

from dataclasses import dataclass

from plancc.document.nodes.colours import Colours


@dataclass(frozen=True)
class Way:
    """A link: where it leads from the page that it stands on, and its words."""

    href: str
    words: str
    language: str = ""
    here: bool = False


@dataclass(frozen=True)
class Notice:
    """Words, perhaps with a link behind them."""

    words: str
    way: Way | None = None


@dataclass(frozen=True)
class Erratum:
    day: str
    date: str
    anchor: str
    edition: str
    text: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class Card:
    """An edition in a list: the link to it, what it is (draft, adopted by whom), its files."""

    way: Way
    status: str
    draft: bool
    newest: str
    files: tuple[Way, ...] = ()


@dataclass(frozen=True)
class Group:
    """The editions of a plan under its title, whose page the title leads to."""

    title: Way
    language: str
    period: str
    summary: str
    anchor: str
    cards: tuple[Card, ...]


@dataclass(frozen=True)
class Authority:
    """The plans of one authority."""

    name: str
    anchor: str
    groups: tuple[Group, ...]


@dataclass(frozen=True)
class Page:
    """A page of the site itself.

    `ways` lead up from it, the last names the page; `home` is empty where no link can be relied on.
    `canonical` and `feed` are full addresses, or empty when the site's own is not known.
    """

    language: str
    title: str
    site: str
    lead: str
    colours: Colours
    words: dict[str, str]
    policy: str
    canonical: str = ""
    feed: str = ""
    search: str = ""
    ways: tuple[Way, ...] = ()
    home: str = ""
    authority: str = ""
    period: str = ""
    authorities: tuple[Authority, ...] = ()
    cards: tuple[Card, ...] = ()
    errata: tuple[Erratum, ...] = ()


@dataclass(frozen=True)
class Place:
    """What is put into an edition's page: ways about the site, what the reader must know, files to fetch."""

    language: str
    label: str
    about: str
    ways: tuple[Way, ...]
    notices: tuple[Notice, ...]
    files: tuple[Way, ...]
    files_label: str
    searched: bool
    canonical: str
    feed: str


@dataclass(frozen=True)
class Posting:
    """An entry of the feed."""

    id: str
    title: str
    updated: str
    author: str
    address: str
    summary: str


@dataclass(frozen=True)
class Listing:
    """What programs read of the site: all addresses, each with the day of its last change, or the feed."""

    language: str
    title: str
    home: str
    feed: str
    updated: str
    addresses: tuple[tuple[str, str], ...] = ()
    postings: tuple[Posting, ...] = ()
