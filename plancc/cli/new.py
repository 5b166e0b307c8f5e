"""`plancc new`: the first plan of an authority, in plans/, and what a repository needs beside it."""

import os
from collections.abc import Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from plancc import resources
from plancc.cli.environment import epoch
from plancc.cli.exits import WrongCall
from plancc.cli.options import Lang, one_of, year
from plancc.cli.plans import ENDINGS, FOLDER
from plancc.cli.terminal import notice
from plancc.message import Message, marked
from plancc.speech import LANGUAGES

SCHEMA = Path("schemas") / "plan.schema.json"
IGNORED = Path(".gitignore")
WORKFLOW = Path(".github") / "workflows" / "plan.yml"

_MADE = b"build/\nsite/\n"
"""What plancc makes anew at any time, and no repository need keep."""

Name = Annotated[
    str,
    typer.Argument(
        metavar=marked("NAME"),
        help=marked("The place or the authority that the plan is for, such as Ringby or Ringby Kommune."),
        show_default=False,
    ),
]
First = Annotated[
    int | None,
    typer.Option(
        "--from",
        parser=year,
        metavar=marked("YEAR"),
        help=marked("The plan's first year. Next year when not given."),
        show_default=False,
    ),
]
Last = Annotated[
    int | None,
    typer.Option(
        "--to",
        parser=year,
        metavar=marked("YEAR"),
        help=marked("The plan's last year. The third after its first when not given."),
        show_default=False,
    ),
]
Language = Annotated[
    str,
    typer.Option(
        "--language",
        parser=one_of(LANGUAGES),
        metavar="|".join(LANGUAGES),
        help=marked("The language that the plan is written in."),
    ),
]
Authority = Annotated[
    str,
    typer.Option(
        "--authority",
        metavar=marked("NAME"),
        help=marked("The authority's name, where it is not made of NAME as usual."),
        show_default=False,
    ),
]
Unit = Annotated[
    str,
    typer.Option(
        "--unit",
        metavar=marked("NAME"),
        help=marked("The unit that carries out the plan. The job centre when not given."),
        show_default=False,
    ),
]
Workflow = Annotated[
    bool,
    typer.Option(
        "--workflow", help=marked("Also write a workflow by which GitHub checks and builds the plans.")
    ),
]


def new_command(
    name: Name,
    first: First = None,
    last: Last = None,
    language: Language = "da",
    authority: Authority = "",
    unit: Unit = "",
    workflow: Workflow = False,
    _lang: Lang = None,
) -> None:
    """Write a first plan that can be built as it is; nothing that is there is overwritten."""
    # Imported here, so that help comes at once.
    from plancc.beginning import NoBeginning, begin  # noqa: PLC0415 - see above
    from plancc.plan.schema import schema_text  # noqa: PLC0415 - see above

    try:
        beginning = begin(
            name,
            _next_year() if first is None else first,
            last,
            language=language,
            authority=authority,
            unit=unit,
            schema=f"../{SCHEMA.as_posix()}",
        )
    except NoBeginning as error:
        raise WrongCall(error.message) from error
    present = [FOLDER / f"{beginning.name}{ending}" for ending in ENDINGS] + [WORKFLOW] * workflow
    for path in filter(os.path.lexists, present):
        raise WrongCall(Message("{file} is there already; nothing was written", file=path.as_posix()))
    files = {FOLDER / f"{beginning.name}.yaml": beginning.text.encode()}
    # Editors find the schema by the plan's first line, without a network.
    beside = {SCHEMA: schema_text(language).encode(), IGNORED: _MADE}
    files |= {path: content for path, content in beside.items() if not os.path.lexists(path)}
    if workflow:
        files[WORKFLOW] = (resources.starts() / "workflow.yml").read_bytes()
    _create_all(files)
    notice(Message("written: {files}", files=tuple(path.as_posix() for path in files)))
    notice(
        Message(
            "next: rewrite it in your own words; plancc validate {name} checks it, plancc build {name} "
            "makes its documents",
            name=beginning.name,
        )
    )


def _create_all(files: Mapping[Path, bytes]) -> None:
    """Create every file, or none where one of them can't be."""
    from plancc.output.file import create  # noqa: PLC0415 - help comes at once

    with ExitStack() as made:
        for path, content in files.items():
            create(path, content)
            made.callback(path.unlink)
        made.pop_all()


def _next_year() -> int:
    """The year after that of SOURCE_DATE_EPOCH, or else of the clock: a plan is written before it holds."""
    seconds = epoch()
    now = datetime.now(UTC) if seconds is None else datetime.fromtimestamp(seconds, UTC)
    return now.year + 1
