"""`plancc extract`: take the source out of a published document."""

from pathlib import Path
from typing import Annotated

import typer

from plancc.cli.exits import WrongCall
from plancc.cli.options import Lang
from plancc.cli.published import opened
from plancc.cli.terminal import notice
from plancc.cli.verify import Document
from plancc.message import Message, marked
from plancc.output.new_folder import create_folder
from plancc.report.visible import visible

Folder = Annotated[
    Path,
    typer.Option(
        "--output",
        "-o",
        metavar=marked("DIR"),
        help=marked("A new or empty folder for the source."),
        show_default=False,
    ),
]


def extract_command(document: Document, output: Folder, _lang: Lang = None) -> None:
    """Take the plan's files out of a published document, into a folder that is new or empty."""
    published = opened(document)
    if published.spoilt:
        raise WrongCall(
            Message("{document}: {reason}", document=document.as_posix(), reason=published.spoilt[0])
        )
    create_folder(output, published.sources)
    notice(
        Message("{folder}: {files}", folder=output.as_posix(), files=tuple(map(visible, published.sources)))
    )
