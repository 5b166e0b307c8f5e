"""The text that readers extract from a finished PDF, compared with what its pages were meant to say."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import NamedTuple

import pydyf

from plancc.render.frames import LostText
from plancc.render.pdf.characters import plain
from plancc.render.pdf.extraction import Extraction
from plancc.render.pdf.node import Node, Piece

_ELLIPSIS = "…"
_MOST = 20
"""Differences that are told; more of them nobody reads."""


class Meant(NamedTuple):
    """The text of a node as its boxes have it, with the spaces between its lines."""

    node: Node
    text: str


def verify(pdf: pydyf.PDF, meant: Iterable[Meant], furniture: Iterable[Piece]) -> None:
    """Raise a LostText when a text comes out otherwise than it went in; it names the words that do.

    `furniture` is what stands on pages without being part of the tree.
    """
    differences = [
        found
        for wanted, extracted in _texts(Extraction(pdf), meant, furniture)
        if (found := difference(wanted, extracted))
    ]
    if differences:
        raise LostText(*dict.fromkeys(differences[:_MOST]))


def difference(wanted: str, extracted: str) -> tuple[str, str] | None:
    """The first word that comes out otherwise, and what comes out for it."""
    words, read = (plain(text).split() for text in (wanted, extracted))
    return next((pair for pair in zip_longest(words, read, fillvalue="") if pair[0] != pair[1]), None)


def _texts(
    extraction: Extraction, meant: Iterable[Meant], furniture: Iterable[Piece]
) -> Iterator[tuple[str, str]]:
    """Each text that was meant, and the one that is extracted."""
    for node, text in meant:
        if node.tag == "Figure" and not text:
            continue  # an image: its words are its own, and its alternative text stands for them
        extracted = "".join(_extracted(extraction, node.run()))
        yield text, _spaced(text, extracted) if node.tag == "Figure" else extracted
    streams: dict[pydyf.Stream, list[Piece]] = {}
    for piece in furniture:
        streams.setdefault(piece.mark.stream, []).append(piece)
    for stream, pieces in streams.items():
        wanted = [piece.text for piece in sorted(pieces, key=lambda piece: piece.mark.place)]
        painted = (text for text in extraction.text(stream).furniture if text.strip())
        for text, extracted in zip_longest(filter(str.strip, wanted), painted, fillvalue=""):
            yield text, _spaced(text, extracted)


def _extracted(extraction: Extraction, pieces: Iterable[Piece]) -> Iterator[str]:
    for piece in pieces:
        yield extraction.text(piece.mark.stream).marked.get(piece.mark.properties["MCID"], "")


def _spaced(wanted: str, extracted: str) -> str:
    """An extracted text with the spaces that were meant, if they are all it lacks.

    The labels of a drawing have places, and no spaces between them. A running head that has no room ends
    with an ellipsis, which its style asks for.
    """
    text, whole = (_dense(plain(each)) for each in (extracted, wanted))
    cut = text.endswith(_ELLIPSIS) and whole.startswith(text.removesuffix(_ELLIPSIS))
    return wanted if cut or text == whole else extracted


def _dense(text: str) -> str:
    return "".join(text.split())
