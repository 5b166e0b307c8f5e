"""Words inside a line."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """Plain words."""

    text: str


@dataclass(frozen=True)
class Unbroken:
    """A short word that no line ends within, such as "a-kasse": its hyphen is no place to part it."""

    text: str


@dataclass(frozen=True)
class Verbatim:
    """An address, or the name of a site or a file: no line ends in it with a hyphen that is none of it."""

    text: str


@dataclass(frozen=True)
class Emphasis:
    inlines: "Inlines"


@dataclass(frozen=True)
class Strong:
    inlines: "Inlines"


@dataclass(frozen=True)
class Foreign:
    """Words of another language, by its BCP 47 tag."""

    language: str
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


Inline = Words | Unbroken | Verbatim | Emphasis | Strong | Foreign | Link | Abbreviation | NoteCall | Break
Inlines = tuple[Inline, ...]
