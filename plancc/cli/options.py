"""The arguments and options that commands share."""

import re
from collections.abc import Callable, Iterable
from typing import Annotated

import typer

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


Plans = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="PLAN",
        help="Names of plans in plans/, or paths of plan files. All plans in plans/ when none is named.",
        show_default=False,
    ),
]
OutputFormat = Annotated[
    str,
    typer.Option(parser=one_of(FORMATS), metavar="|".join(FORMATS), help="How findings are written."),
]
Strict = Annotated[bool, typer.Option("--strict", help="Warnings count as errors do.")]
