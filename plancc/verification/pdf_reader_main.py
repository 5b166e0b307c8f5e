"""PDF reader process: takes a PDF of unknown origin on stdin, and gives what it carries and says on stdout.

It is a process of its own because what a PDF makes its reader do is up to whoever wrote it: this one can be
stopped, has limits of time and memory, and holds nothing that is worth having.
"""

import json
import logging
import sys
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from io import BytesIO

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, WrongPasswordError

from plancc.render.frames import receive, send
from plancc.verification.answer import MOST_FILE_BYTES, MOST_FILES, MOST_PAGES, Answer, Asked

_MEMORY = 2 * 2**30
_SECONDS = 120


class _TooMuch(Exception):
    """More than any document of plancc's holds."""


def main() -> None:
    """Answer one question about one PDF."""
    _limit()
    logging.disable()
    asked, content = receive(sys.stdin.buffer, 2)
    answers = sys.stdout.buffer
    sys.stdout = sys.stderr
    send(answers, *answered(Asked(asked.decode()), content))


def answered(asked: Asked, pdf: bytes) -> list[bytes]:
    """The kind of the answer, the number of pieces, and the pieces."""
    try:
        reader = PdfReader(BytesIO(pdf))
        if reader.is_encrypted:
            return _told(Answer.ENCRYPTED)
        return _told(Answer.HERE, *(_attachments(reader) if asked is Asked.ATTACHMENTS else _pages(reader)))
    # What would decrypt is not installed.
    except (DependencyError, FileNotDecryptedError, WrongPasswordError):
        return _told(Answer.ENCRYPTED)
    # pypdf unpacks no stream beyond 75 MB.
    except (_TooMuch, LimitReachedError, MemoryError):
        return _told(Answer.TOO_MUCH)
    # What pypdf raises of a spoilt file depends on where it is spoilt.
    except Exception:
        return _told(Answer.UNREADABLE)


def _told(answer: Answer, *pieces: bytes) -> list[bytes]:
    return [answer.encode(), str(len(pieces)).encode(), *pieces]


def _attachments(reader: PdfReader) -> Iterator[bytes]:
    """Names and contents in turn."""
    left = MOST_FILE_BYTES
    for number, each in enumerate(reader.attachment_list):
        if number >= MOST_FILES:
            raise _TooMuch
        content = each.content
        left -= len(content)
        if left < 0:
            raise _TooMuch
        yield str(each.name).encode("utf-8", "replace")
        yield content


def _pages(reader: PdfReader) -> Iterator[bytes]:
    """What the document says of itself, then each page: its words, and the sum of what is painted."""
    about = {str(key): str(value) for key, value in (reader.metadata or {}).items()}
    yield json.dumps(about, sort_keys=True).encode()
    if len(reader.pages) > MOST_PAGES:
        raise _TooMuch
    for page in reader.pages:
        yield json.dumps({"text": page.extract_text(), "painted": _painted(page)}).encode()


def _painted(page: PageObject) -> str:
    contents = page.get_contents()
    return sha256(b"" if contents is None else contents.get_data()).hexdigest()


def _limit() -> None:
    """On Windows there are no such limits; the time is also kept by whoever asks."""
    with suppress(ImportError):
        import resource  # noqa: PLC0415 - see above

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))


if __name__ == "__main__":
    main()
