"""Read a PDF of unknown origin in a process of its own: the files that it carries, and what its pages say."""

import json
import subprocess
import sys
from collections.abc import Mapping
from io import BytesIO
from typing import NamedTuple

from plancc.message import Message
from plancc.render.frames import receive, send
from plancc.verification.answer import Answer, Asked
from plancc.verification.unverifiable import Unverifiable

_SECONDS = 180

_REASONS: Mapping[Answer, Message] = {
    Answer.ENCRYPTED: Message("it is encrypted"),
    Answer.UNREADABLE: Message("it is no PDF, or only a part of one"),
    Answer.TOO_MUCH: Message("it holds more than any document of plancc's"),
}


class Page(NamedTuple):
    """The words of a page, and a sum of all that is painted on it."""

    text: str
    painted: str


class Pages(NamedTuple):
    """What a PDF says of itself, and its pages."""

    about: Mapping[str, str]
    pages: tuple[Page, ...]


def attachments(pdf: bytes) -> list[tuple[str, bytes]]:
    """The files that a PDF carries, by the names that it gives them; names may come again."""
    pieces = _asked(Asked.ATTACHMENTS, pdf)
    return [(name.decode(), content) for name, content in zip(pieces[::2], pieces[1::2], strict=True)]


def pages(pdf: bytes) -> Pages:
    """What a PDF says."""
    about, *each = _asked(Asked.PAGES, pdf)
    return Pages(json.loads(about), tuple(Page(**json.loads(page)) for page in each))


def _asked(question: Asked, pdf: bytes) -> list[bytes]:
    """The reader's pieces; a PDF that it can't read is Unverifiable."""
    told = BytesIO()
    send(told, question.encode(), pdf)
    try:
        ended = subprocess.run(
            [sys.executable, "-P", "-m", "plancc.verification.pdf_reader_main"],
            input=told.getvalue(),
            stdout=subprocess.PIPE,
            # What a library has to say while it is being ended is of no use to anybody.
            stderr=subprocess.DEVNULL,
            check=False,
            timeout=_SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise Unverifiable(_REASONS[Answer.TOO_MUCH]) from None
    answers = BytesIO(ended.stdout)
    try:
        answer, count = receive(answers, 2)
        kind = Answer(answer.decode())
        pieces = receive(answers, int(count))
    except EOFError:
        # It was ended by its limits.
        raise Unverifiable(_REASONS[Answer.TOO_MUCH]) from None
    if kind is not Answer.HERE:
        raise Unverifiable(_REASONS[kind])
    return pieces
