"""A long text with few changes becomes the changes with a few words around them."""

from collections.abc import Iterable, Iterator

from plancc.comparison.wording import Mark, Piece

_AROUND = 7
"""So many words stay on either side of a change."""

_GAP = "\N{HORIZONTAL ELLIPSIS}"


def excerpt(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The pieces, with the middle of long kept ones left out."""
    listed = list(pieces)
    return tuple(
        Piece(piece.mark, _shortened(piece.text, first=not place, last=place == len(listed) - 1))
        if piece.mark is Mark.KEPT
        else piece
        for place, piece in enumerate(listed)
    )


def _shortened(text: str, *, first: bool, last: bool) -> str:
    words = text.split()
    room = _AROUND * (1 if first or last else 2)
    if len(words) <= room + 2 or (first and last):
        return text
    before = "" if last else " ".join(words[-_AROUND:]) + text[len(text.rstrip()) :]
    after = "" if first else " ".join(words[:_AROUND])
    return " ".join(_parts(after, _GAP, before))


def _parts(*parts: str) -> Iterator[str]:
    return (part for part in parts if part)
