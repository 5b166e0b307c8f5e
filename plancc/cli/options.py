"""The arguments and options that commands share."""

import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated

import typer

from plancc.cli.language import OPTION, say
from plancc.cli.plans import ENDINGS
from plancc.message import Message, marked
from plancc.report.formats import FORMATS
from plancc.speech import LANGUAGES
from plancc.spelling import did_you_mean, suggesting


def one_of(valid: Iterable[str]) -> Callable[[str], str]:
    """A parser for an option that takes one of some words; another word is a wrong call with a suggestion."""
    known = tuple(valid)

    def parse(word: str) -> str:
        if word in known:
            return word
        message = Message('"{word}" is none of {known}', word=word, known=known)
        raise typer.BadParameter(say(suggesting(message, did_you_mean(word, known))))

    return parse


def year(word: str) -> int:
    """A parser for an option that takes a year."""
    if not re.fullmatch(r"[12][0-9]{3}", word):
        raise typer.BadParameter(
            say(Message('"{word}" is not a year; write it with four figures', word=word))
        )
    return int(word)


def report_file(word: str) -> Path:
    """A parser for the file that a report goes into; one that may be a plan is a wrong call."""
    path = Path(word)
    # A link would lead to a plan by any name.
    if path.suffix in ENDINGS or os.path.realpath(path).endswith(ENDINGS):
        message = Message("{word} may be a plan, and would be lost; choose another name", word=word)
        raise typer.BadParameter(say(message))
    return path


def usual_format() -> str:
    """How findings are written when the call doesn't say."""
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "full"


Plans = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="PLAN",
        help=marked(
            "Names of plans in plans/, or paths of plan files. All plans in plans/ when none is named."
        ),
        show_default=False,
    ),
]
OnePlan = Annotated[
    str,
    typer.Argument(
        metavar="PLAN", help=marked("The name of a plan in plans/, or its path."), show_default=False
    ),
]
Edition = Annotated[
    int | None,
    typer.Option(
        "--edition",
        parser=year,
        metavar=marked("YEAR"),
        help=marked("The year of the edition. The newest when not given."),
        show_default=False,
    ),
]
OutputFormat = Annotated[
    str | None,
    typer.Option(
        parser=one_of(FORMATS),
        metavar="|".join(FORMATS),
        help=marked("How findings are written. When not given: full, and github under GitHub Actions."),
        show_default=False,
    ),
]
OutputFile = Annotated[
    Path | None,
    typer.Option(
        parser=report_file,
        metavar=marked("FILE"),
        help=marked("Where findings are written. To standard output when not given."),
        show_default=False,
    ),
]
Strict = Annotated[bool, typer.Option("--strict", help=marked("Warnings count as errors do."))]
Lang = Annotated[
    str | None,
    typer.Option(
        OPTION,
        parser=one_of(LANGUAGES),
        metavar="|".join(LANGUAGES),
        help=marked("The language plancc speaks. When not given: that of the environment."),
        show_default=False,
    ),
]
