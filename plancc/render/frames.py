"""Hand bytes from one process to another: each piece with its length before it."""

from enum import StrEnum
from typing import IO

_LENGTH = 8


class Answer(StrEnum):
    """What a press has to say: a PDF, WeasyPrint's warnings, or what went wrong.

    It may also lack memory, room for temporary files, a part of WeasyPrint, or what WeasyPrint is built on.
    """

    PDF = "pdf"
    TROUBLE = "trouble"
    FAILED = "failed"
    TOO_LARGE = "too-large"
    BROKEN = "broken"
    MISSING = "missing"
    LOST = "lost"
    CUT = "cut"
    NO_SCRATCH = "no-scratch"


class Limit(StrEnum):
    """What a PDF may not take without end."""

    TIME = "time"
    MEMORY = "memory"


class PdfTrouble(Exception):
    """WeasyPrint had something to say of a page; the words are its own, a line each."""


class LostText(Exception):
    """Words come out of a PDF otherwise than they went in: the arguments are pairs, both of a word."""


class CutOff(Exception):
    """Something does not lie whole on its page: the arguments are tuples of words.

    The last are its own, empty for a table; those before are the titles that it stands under, from the
    outermost.
    """


class PdfFailure(Exception):
    """No PDF could be made of a page; the words are the error's, a note tells where it came from."""


class MissingLibrary(Exception):
    """A system library that PDFs are made with is not installed; the word is its name."""


class PdfLimit(Exception):
    """A PDF would take longer than it may, or more memory."""

    def __init__(self, what: "Limit") -> None:
        super().__init__(f"more {what} than a PDF may take")
        self.what = what


def send(pipe: IO[bytes], *pieces: bytes) -> None:
    """Write pieces and make sure that they have left."""
    for piece in pieces:
        pipe.write(len(piece).to_bytes(_LENGTH, "big"))
        pipe.write(piece)
    pipe.flush()


def receive(pipe: IO[bytes], count: int) -> list[bytes]:
    """Read so many pieces; an EOFError when the other side ended before the last."""
    return [_exactly(pipe, int.from_bytes(_exactly(pipe, _LENGTH), "big")) for _ in range(count)]


def _exactly(pipe: IO[bytes], length: int) -> bytes:
    found = pipe.read(length)
    if len(found) < length:
        raise EOFError("the other process has ended")
    return found
