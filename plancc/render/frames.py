"""Hand bytes from one process to another: each piece with its length before it."""

from enum import StrEnum
from typing import IO

_LENGTH = 8


class Answer(StrEnum):
    """What a press has to say: a PDF, WeasyPrint's warnings, what went wrong, or why it can't be loaded."""

    PDF = "pdf"
    TROUBLE = "trouble"
    FAILED = "failed"
    BROKEN = "broken"
    MISSING = "missing"


class PdfTrouble(Exception):
    """WeasyPrint had something to say of a page; the words are its own, a line each."""


class PdfFailure(Exception):
    """No PDF could be made of a page; the words are the error's, a note tells where it came from."""


class MissingLibrary(Exception):
    """A system library that PDFs are made with is not installed; the word is its name."""


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
