"""The folder of templates that a call or the configuration names."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from plancc import resources
from plancc.cli.exits import WrongCall
from plancc.cli.plans import unreadable
from plancc.cli.terminal import notice
from plancc.containment import is_inside
from plancc.message import NOTHING, Message, marked
from plancc.render.templates import Templates
from plancc.spelling import did_you_mean, suggesting

if TYPE_CHECKING:
    from plancc.cli.configuration import Configuration

TemplateFolder = Annotated[
    Path | None,
    typer.Option(
        "--templates",
        metavar=marked("DIR"),
        help=marked(
            "A folder whose files take the places of plancc's templates and stylesheets of the same names."
        ),
        show_default=False,
    ),
]
NoTemplates = Annotated[
    bool,
    typer.Option(
        "--no-templates", help=marked("plancc's own templates alone, whatever the configuration names.")
    ),
]


def chosen(folder: Path | None, settings: "Configuration", *, none: bool = False) -> Templates:
    """The folder that the call names, or else the one that the configuration names; or none of them."""
    if folder and none:
        raise WrongCall(Message("--templates names a folder and --no-templates none; choose one of them"))
    own, place = (folder, "--templates") if folder else (settings.templates, settings.place)
    own = None if none else own
    # The configuration may come with a pull request; whoever makes the call may name any folder.
    if own and not folder and not is_inside(own, Path.cwd()):
        raise WrongCall(
            Message(
                "{place}: {folder} lies outside this folder; name it with --templates",
                place=place,
                folder=str(own),
            )
        )
    if own and not own.is_dir():
        message = (
            Message("{place}: {folder} is a file, not a folder", place=place, folder=str(own))
            if own.exists()
            else Message("{place}: {folder} does not exist", place=place, folder=str(own))
        )
        beside = [each.name for each in own.parent.glob("*") if each.is_dir()]
        raise WrongCall(suggesting(message, did_you_mean(own.name, beside)))
    templates = Templates(resources.templates(), own)
    _refuse_closed(templates)
    return templates


def _refuse_closed(templates: Templates) -> None:
    """A file that the system does not hand out would be missed in the middle of a plan."""
    shown = str(templates.own)
    try:
        for name in templates.own_names():
            shown = f"{templates.own}/{name}"
            with Path(shown).open("rb"):
                pass
    except OSError as error:
        raise unreadable(shown, error) from error


def tell_spare(templates: Templates) -> None:
    """Name the files that make no difference: a misspelt name would go unnoticed."""
    from plancc.render.html import spare  # noqa: PLC0415 - costs as much as checking a plan

    for name, meant in spare(templates):
        message = Message(
            "{path}: plancc has no such template, and no other includes it", path=f"{templates.own}/{name}"
        )
        notice(suggesting(message, Message('did you mean "{word}"?', word=meant) if meant else NOTHING))
