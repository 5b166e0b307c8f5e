"""Pieces that were painted one after the other become one: a paragraph on a page is one piece, not its lines.

Poppler reads a page anew for each piece, and what asks it for a text (Orca, `pdfinfo -struct-text`) waits.
"""

from typing import Any

from plancc.render.pdf.glyphs import end
from plancc.render.pdf.node import Node, Piece

_SETTINGS = (b"gs", b"rg", b"cs", b"scn")
"""Operators between two pieces that paint nothing and are as good inside one."""


def join(node: Node) -> None:
    """Join the pieces that a node itself holds."""
    kids: list[Any] = []
    for kid in node.kids:
        before = kids[-1] if kids else None
        if isinstance(kid, Piece) and isinstance(before, Piece) and _adjacent(before, kid):
            _join(before, kid)
        else:
            kids.append(kid)
    node.kids = kids


def _adjacent(one: Piece, other: Piece) -> bool:
    if one.mark.stream is not other.mark.stream or not (_whole(one) and _whole(other)):
        return False
    between = one.mark.stream.stream[end(one) + 1 : other.mark.place]
    return one.mark.place < other.mark.place and all(
        isinstance(item, bytes) and (not item or item.split()[-1] in _SETTINGS) for item in between
    )


def _whole(piece: Piece) -> bool:
    """Whether a piece has its marks around it: one that was cut has them inside its text."""
    stream, place = piece.mark.stream.stream, piece.mark.place
    return bool(stream[place] == "/Span" and stream[place + 2] == b"BDC")


def _join(one: Piece, other: Piece) -> None:
    stream, place = one.mark.stream.stream, other.mark.place
    stream[end(one)] = b""
    stream[place : place + 3] = [b"", b"", b""]
    one.text += other.text
