"""Standard output and standard error become what a run can write to, whatever it was started with."""

import io
import os
import sys
from typing import Any

from plancc.message import Message
from plancc.output.system import reason
from plancc.output.trouble import OutputTrouble


class NobodyReads(Exception):
    """Whoever read standard output has gone."""


def prepare() -> None:
    """Let both be UTF-8: Danish words must not end a run under LC_ALL=C. One that is closed leads nowhere."""
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            # The lowest number that is free is this one. Left free, it would be that of a plan's file.
            os.open(os.devnull, os.O_RDWR)
    sys.stdout, sys.stderr = _text(_Output(1, "w", closefd=False)), _text(_Errors(2, "w", closefd=False))


class _Output(io.FileIO):
    """Standard output; where it can't be written is said as of any other file."""

    def write(self, content: Any, /) -> int:
        try:
            return super().write(content)
        except OSError as error:
            # What is left of the text would be tried once more when Python ends.
            os.dup2(os.open(os.devnull, os.O_WRONLY), self.fileno())
            if isinstance(error, BrokenPipeError):
                raise NobodyReads from None
            message = Message("standard output can not be written: {reason}", reason=reason(error))
            raise OutputTrouble(message) from error


class _Errors(io.FileIO):
    """Standard error; where it can't be written, the exit code alone has to tell."""

    def write(self, content: Any, /) -> int:
        try:
            return super().write(content)
        except OSError:
            return len(content)


def _text(raw: io.FileIO) -> io.TextIOWrapper:
    return io.TextIOWrapper(
        io.BufferedWriter(raw),
        "utf-8",
        errors="backslashreplace",
        line_buffering=True,
    )
