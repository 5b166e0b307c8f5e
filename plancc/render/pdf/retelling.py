"""Write mended text back into content streams; a piece of which something else is told becomes several."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pydyf

from plancc.render.pdf.box import Mark
from plancc.render.pdf.glyphs import Operators, Show, end
from plancc.render.pdf.node import Node, Piece

_PAINTS = (b"S", b"s", b"f", b"f*", b"B", b"B*", b"b", b"b*", b"Do")


def retell(node: Node, shows: Mapping[Piece, Sequence[Show]]) -> None:
    """Write the pieces that a node itself holds."""
    node.kids = [
        kid
        for each in node.kids
        for kid in (_written(each, shows[each]) if isinstance(each, Piece) and each in shows else (each,))
    ]


def _written(piece: Piece, shown: Sequence[Show]) -> Iterator[Piece]:
    """The pieces that a piece becomes.

    What is told for some glyphs could stand in marked content inside the piece's own. Poppler takes the end
    of the inner one for that of both and loses the rest of the line, and so do readers that ask it. So the
    piece is cut: each part is content of the element in its own right.
    """
    if not any(show.told for show in shown):
        for show in shown:
            show.stream[show.place] = b"\n".join(operator for operator, _ in show.parts())
        yield piece
        return
    _open(piece)
    for show in shown:
        operators = Operators()
        for operator, told in show.parts():
            properties = pydyf.Dictionary()
            if told is not None:
                actual = b"\xfe\xff" + told.encode("utf-16-be")
                properties["ActualText"] = f"<{actual.hex()}>"
            operators.items += [b"/Span", properties, b"BDC", operator, b"EMC"]
            text = piece.text if told is None else told
            yield Piece(piece.page, Mark(piece.mark.stream, show.place, properties), text, piece.line)
        show.stream[show.place] = operators


def _open(piece: Piece) -> None:
    """Take away the marks around a piece; lines that are painted under or through its text are decoration."""
    stream: list[Any] = piece.mark.stream.stream
    place, last = piece.mark.place, end(piece)
    text, beyond = stream.index(b"BT", place), stream.index(b"ET", place)
    opening, closing = [b"", b"", b""], b""
    if _painted(stream[place:text]):
        opening = [b"", b"/Artifact", b"BMC"]
        stream[text] = b"EMC\nBT"
    if _painted(stream[beyond:last]):
        stream[beyond] = b"ET\n/Artifact\nBMC"
        closing = b"EMC"
    stream[place : place + 3] = opening
    stream[last] = closing


def _painted(items: Sequence[Any]) -> bool:
    return any(item in _PAINTS for item in items if isinstance(item, bytes))
