"""How many editions are made at a time."""

import os
import re
from typing import Annotated

import typer

from plancc.cli.language import say
from plancc.message import Message, marked


def jobs(word: str) -> int:
    """A parser for the option; no jobs at all are a wrong call."""
    if not re.fullmatch(r"[1-9][0-9]{0,2}", word):
        raise typer.BadParameter(
            say(Message('"{word}" is not a number of jobs; write a number from 1 to 999', word=word))
        )
    return int(word)


def cores() -> int:
    """The cores that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # where the system does not tell, as on macOS
        return os.cpu_count() or 1


Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        parser=jobs,
        metavar=marked("N"),
        help=marked("How many editions to make at a time. When not given: one for each core."),
        show_default=False,
    ),
]
