"""A process of its own that turns pages into PDFs; it gets ready while plans are still being read."""

import subprocess
import sys
from contextlib import suppress
from types import TracebackType
from typing import IO, Self

from plancc.render.frames import Answer, PdfFailure, PdfTrouble, receive
from plancc.render.order import Order, send_order
from plancc.resources import BrokenInstallation


class Press:
    """Prints pages with WeasyPrint in another process, which ends with the context, whatever it is at.

    The process is started when it is first needed, or before by `warm`. It has Python's safe path: the
    folder that a plan comes from may hold modules of any name.
    """

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        if self._process:
            self._process.kill()
            self._process.communicate()

    def warm(self) -> "subprocess.Popen[bytes]":
        """Start the process, so that it is ready when the first page comes."""
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "plancc.render.pressroom"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                # A terminal's Ctrl-C goes to everybody in the group; only we answer it.
                start_new_session=True,
            )
        return self._process

    def pdf(self, order: Order) -> bytes:
        """The PDF that was ordered; a PdfTrouble when WeasyPrint warns of something, else a PdfFailure."""
        process = self.warm()
        # One that ends before it has heard everything may have said why.
        with suppress(BrokenPipeError):
            send_order(_pipe(process.stdin), order)
        try:
            answer, words = receive(_pipe(process.stdout), 2)
        except EOFError:
            raise RuntimeError(f"WeasyPrint's process ended by itself ({process.wait()})") from None
        match Answer(answer.decode()):
            case Answer.PDF:
                return words
            case Answer.TROUBLE:
                raise PdfTrouble(words.decode())
            case Answer.FAILED:
                message, _, trace = words.decode().partition("\0")
                failure = PdfFailure(message)
                failure.add_note(trace)
                raise failure
            case Answer.BROKEN:
                raise BrokenInstallation(words.decode())


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise ValueError("the press has no pipe")
    return pipe
