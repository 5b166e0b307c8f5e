"""What a run shows beside its findings: notices on stderr, and that it is still at work."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer
from typing import Protocol, TextIO

from plancc.cli.language import say
from plancc.message import Message
from plancc.report.style import Style
from plancc.report.visible import visible


class Working(Protocol):
    """Is told what is at work."""

    def __call__(self, words: str) -> None: ...


def style(stream: TextIO) -> Style:
    """Colour where the stream is a terminal that has it; NO_COLOR and FORCE_COLOR have the last word."""
    if os.environ.get("NO_COLOR"):
        return Style(colour=False)
    if os.environ.get("FORCE_COLOR"):
        return Style(colour=True)
    return Style(colour=stream.isatty() and os.environ.get("TERM") != "dumb")


def notice(words: Message | str) -> None:
    """A line on stderr; text that is no message is in no language, such as a path, and may have more lines.

    Names in it may come from anybody: nothing is left of them that a terminal would obey.
    """
    lines = [say(words)] if isinstance(words, Message) else words.split("\n")
    # In one piece: another thread may say what is at work.
    print("\n".join([*map(visible, lines), ""]), end="", file=sys.stderr, flush=True)  # noqa: T201 - this is where the command line speaks


@contextmanager
def working(what: str) -> Iterator[Working]:
    """Show that work goes on: moving on a terminal, elsewhere one line when it takes over a second."""
    if sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
        with _moving(what) as tell:
            yield tell
        return
    current = [what]
    timer = Timer(1, lambda: notice(f"{current[0]} …"))
    timer.daemon = True
    timer.start()

    def told(words: str) -> None:
        current[0] = f"{what}: {words}"

    try:
        yield told
    finally:
        timer.cancel()


@contextmanager
def _moving(what: str) -> Iterator[Working]:
    from rich.console import Console  # noqa: PLC0415 - costs as much as all of validate
    from rich.text import Text  # noqa: PLC0415

    with Console(stderr=True).status(Text(f"{what} …")) as status:
        yield lambda words: status.update(Text(f"{what}: {words} …"))
