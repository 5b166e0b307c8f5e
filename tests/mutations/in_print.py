"""The texts of a document, taken from its nodes."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from plancc.document.nodes.blocks import Listing
from plancc.document.nodes.document import Document
from plancc.document.nodes.words import (
    Abbreviation,
    Break,
    Emphasis,
    Link,
    NoteCall,
    Strong,
    Unbroken,
    Verbatim,
    Words,
)
from plancc.drawing.bullet import Bullet
from plancc.drawing.drawing import Drawing

_INLINE = (Words, Unbroken, Verbatim, Emphasis, Strong, Link, Abbreviation, NoteCall, Break)
_NOT_READ = {"anchor", "anchors", "words", "colours", "address", "href", "created"}


def texts(document: Document) -> Iterator[str]:
    """Each text that stands for itself: a paragraph, a cell, a title, what a picture says."""
    for field in fields(document):
        if field.name not in _NOT_READ:
            yield from _texts(getattr(document, field.name))


def _texts(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, Drawing | Bullet):
        yield node.title
        yield node.description if isinstance(node, Drawing) else ""
    elif isinstance(node, tuple):
        if node and all(isinstance(each, _INLINE) for each in node):
            yield "".join(map(_words, node))
            yield from (each for inline in node for each in _aside(inline))
        else:
            for each in node:
                yield from _texts(each)
    elif isinstance(node, _INLINE):
        yield _words(node)
        yield from _aside(node)
    elif isinstance(node, Listing) and node.ordered:
        for number, item in enumerate(node.items, node.start):
            first, *others = _texts(item)
            yield f"{number}. {first}"
            yield from others
    elif is_dataclass(node):
        for field in fields(node):
            if field.name not in _NOT_READ:
                yield from _texts(getattr(node, field.name))
    elif isinstance(node, int) and not isinstance(node, bool):
        yield str(node)


def _words(inline: object) -> str:
    match inline:
        case Words(text) | Unbroken(text) | Verbatim(text):
            return text
        case Abbreviation(short, _):
            return short
        case Emphasis(inner) | Strong(inner) | Link(_, inner):
            return "".join(map(_words, inner))
    return " "


def _aside(inline: object) -> Iterator[str]:
    """What an inline says beside its line: a long form, an address."""
    match inline:
        case Abbreviation(_, long):
            yield long
        case Link(href, inner):
            yield href
            yield from (each for one in inner for each in _aside(one))
        case Emphasis(inner) | Strong(inner):
            yield from (each for one in inner for each in _aside(one))
