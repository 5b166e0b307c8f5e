"""A process of its own that turns pages into PDFs; it gets ready while plans are still being read."""

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from tempfile import TemporaryFile
from threading import Event, Lock, Timer
from types import TracebackType
from typing import IO, TYPE_CHECKING, Self

from plancc.render.frames import (
    Answer,
    CutOff,
    Limit,
    LostText,
    MissingLibrary,
    PdfFailure,
    PdfLimit,
    PdfTrouble,
    receive,
)
from plancc.render.limits import USUAL
from plancc.resources import BrokenInstallation

if TYPE_CHECKING:
    from plancc.render.order import Order


class Press:
    """Prints pages with WeasyPrint in another process, which ends with the context, whatever it is at.

    The process is started when it is first needed, or before by `warm`. It has Python's safe path: the
    folder that a plan comes from may hold modules of any name. One that ends by itself is followed by
    another, for what ended it may have been one page's doing.
    """

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        # What libraries say is nobody's business until something is wrong.
        self._said: IO[bytes] | None = None
        # One thread may be about to start the process while another ends it all.
        self._starting = Lock()
        self._stopped = False
        self._started = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        self.stop()
        self._ended()
        if self._started:
            # Most commands start no process.
            from plancc.output.scratch import sweep  # noqa: PLC0415 - see above

            # By the thread that signals reach, and no other: one that strikes while it is inside filelock
            # leaves a lock there that only this thread gets past.
            sweep()

    def stop(self) -> None:
        """End the process at once, and start no other; whoever waits for a page gets a RuntimeError."""
        with self._starting:
            self._stopped = True
            if self._process:
                self._process.kill()

    def warm(self) -> "subprocess.Popen[bytes]":
        """Start the process, so that it is ready when the first page comes."""
        with self._starting:
            if self._stopped:
                raise RuntimeError("the press was stopped")
            if self._process is None:
                self._started = True
                self._said = _temporary_file()
                self._process = subprocess.Popen(
                    [sys.executable, "-P", "-m", "plancc.render.pressroom"],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=self._said,
                    # A terminal's Ctrl-C goes to everybody in the group; only we answer it.
                    start_new_session=True,
                )
            return self._process

    def pdf(self, order: "Order", seconds: float = USUAL.seconds) -> bytes:
        """The PDF that was ordered; a PdfTrouble when WeasyPrint warns of something, else a PdfFailure.

        One that takes longer than that, or more memory than its order grants, is a PdfLimit.
        One whose words can't be read from it is a LostText; one that something reaches out of is a CutOff.
        A MissingLibrary when the machine lacks what WeasyPrint is built on, and a ScratchTrouble when it
        has no room for temporary files.
        """
        process = self.warm()
        # Most commands print nothing.
        from plancc.render.order import send_order  # noqa: PLC0415 - see above

        late = Event()
        alarm = Timer(seconds, self._end_late, (process, late))
        alarm.daemon = True
        alarm.start()
        try:
            # One that ends before it has heard everything may have said why.
            with suppress(BrokenPipeError):
                send_order(_pipe(process.stdin), order)
            answer, words = receive(_pipe(process.stdout), 2)
        except EOFError:
            said = self._ended()
            if late.is_set():
                raise PdfLimit(Limit.TIME) from None
            # Linux ends what takes the last of the machine's memory; GLib ends itself when it gets none.
            if process.returncode == -signal.SIGKILL or "allocate" in said:
                raise PdfLimit(Limit.MEMORY) from None
            error = RuntimeError(f"WeasyPrint's process ended by itself ({process.returncode})")
            error.add_note(said)
            raise error from None
        finally:
            alarm.cancel()
        match Answer(answer.decode()):
            case Answer.PDF:
                return words
            case Answer.TROUBLE:
                raise PdfTrouble(words.decode())
            case Answer.LOST:
                raise LostText(*map(tuple, json.loads(words)))
            case Answer.CUT:
                raise CutOff(*map(tuple, json.loads(words)))
            case Answer.FAILED:
                message, _, trace = words.decode().partition("\0")
                failure = PdfFailure(message)
                failure.add_note(trace)
                raise failure
            case Answer.TOO_LARGE:
                # What it still holds is not known.
                process.kill()
                self._ended()
                raise PdfLimit(Limit.MEMORY)
            case Answer.NO_SCRATCH:
                from plancc.output.scratch import ScratchTrouble  # noqa: PLC0415 - most runs have room

                # The next page starts another process, which may find room.
                self._ended()
                raise ScratchTrouble(OSError(int(words), os.strerror(int(words))))
            case Answer.BROKEN:
                raise BrokenInstallation(words.decode())
            case Answer.MISSING:
                # The next page starts another process, which finds the same.
                self._ended()
                raise MissingLibrary(words.decode())

    def _end_late(self, process: "subprocess.Popen[bytes]", late: Event) -> None:
        late.set()
        process.kill()

    def _ended(self) -> str:
        """Let go of a process that has ended; another follows when it is needed. What it said last."""
        process, self._process = self._process, None
        said, self._said = self._said, None
        if process:
            process.communicate()
        if said is None:
            return ""
        with said as file:
            file.seek(0)
            return file.read().decode(errors="replace")[-2000:]


def _temporary_file() -> IO[bytes]:
    try:
        return TemporaryFile()
    except OSError as error:
        from plancc.output.scratch import ScratchTrouble  # noqa: PLC0415 - most runs have room

        raise ScratchTrouble(error) from error


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise ValueError("the press has no pipe")
    return pipe
