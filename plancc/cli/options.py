"""The arguments and options that commands share."""

import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated

import typer

from plancc.cli.plans import ENDINGS
from plancc.report.formats import FORMATS
from plancc.spelling import did_you_mean


def one_of(valid: Iterable[str]) -> Callable[[str], str]:
    """A parser for an option that takes one of some words; another word is a wrong call with a suggestion."""
    known = tuple(valid)

    def parse(word: str) -> str:
        if word in known:
            return word
        hint = did_you_mean(word, known)
        raise typer.BadParameter(f'"{word}" is none of {", ".join(known)}{f"; {hint}" if hint else ""}')

    return parse


def year(word: str) -> int:
    """A parser for an option that takes a year."""
    if not re.fullmatch(r"[12][0-9]{3}", word):
        raise typer.BadParameter(f'"{word}" is not a year; write it with four figures')
    return int(word)


def report_file(word: str) -> Path:
    """A parser for the file that findings go into; one that may be a plan is a wrong call."""
    path = Path(word)
    if path.suffix in ENDINGS:
        raise typer.BadParameter(f"{word} may be a plan, and would be lost; findings are never YAML")
    return path


def usual_format() -> str:
    """How findings are written when the call doesn't say."""
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "full"


Plans = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="PLAN",
        help="Names of plans in plans/, or paths of plan files. All plans in plans/ when none is named.",
        show_default=False,
    ),
]
OutputFormat = Annotated[
    str | None,
    typer.Option(
        parser=one_of(FORMATS),
        metavar="|".join(FORMATS),
        help="How findings are written. When not given: full, and github under GitHub Actions.",
        show_default=False,
    ),
]
OutputFile = Annotated[
    Path | None,
    typer.Option(
        parser=report_file,
        metavar="FILE",
        help="Where findings are written. To standard output when not given.",
        show_default=False,
    ),
]
Strict = Annotated[bool, typer.Option("--strict", help="Warnings count as errors do.")]
