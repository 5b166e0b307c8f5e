"""Standard output and standard error become what a run can write to, whatever it was started with."""

import io
import os
import re
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


def write_commands(text: str) -> None:
    """Write to standard output what is meant for GitHub's runner, and escaped for it."""
    if isinstance(sys.stdout, _Overheard):
        sys.stdout.write_commands(text)
    else:
        sys.stdout.write(text)


class _Overheard(io.TextIOWrapper):
    """A stream that GitHub's runner reads along with.

    It obeys a line that begins with `::`, and `##[` anywhere in one. Names of files and words of plans come
    from anybody, so no line of theirs may hold either: a space takes both apart, in whatever format.
    """

    _COMMAND = re.compile(r"##(?=\[)|(?:^|(?<=[\r\n]))\s*:(?=:)")

    def __init__(self, *rest: Any, **more: Any) -> None:
        super().__init__(*rest, **more)
        self._within = False

    def write(self, text: str, /) -> int:
        # What stands in a line already keeps the rest of it from being its beginning.
        before = "." if self._within else ""
        harmless = self._COMMAND.sub(r"\g<0> ", before + text).removeprefix(before)
        self._remember(text)
        super().write(harmless)
        return len(text)

    def write_commands(self, text: str) -> None:
        self._remember(text)
        super().write(text)

    def _remember(self, text: str) -> None:
        end = re.split(r"[\r\n]", text)
        self._within = bool(end[-1].strip()) or (len(end) == 1 and self._within)


def _text(raw: io.FileIO) -> io.TextIOWrapper:
    kind = _Overheard if os.environ.get("GITHUB_ACTIONS") == "true" else io.TextIOWrapper
    return kind(io.BufferedWriter(raw), "utf-8", errors="backslashreplace", line_buffering=True)
