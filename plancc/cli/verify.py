"""`plancc verify`: make a published document again from its own source, and compare."""

from pathlib import Path
from typing import Annotated

import typer

from plancc.cli.configuration import Configuration
from plancc.cli.exits import Exit
from plancc.cli.language import say
from plancc.cli.options import Lang
from plancc.cli.published import opened
from plancc.cli.templates import TemplateFolder, chosen
from plancc.cli.terminal import working
from plancc.message import Message, marked
from plancc.render.limits import USUAL
from plancc.render.making import Making
from plancc.render.press import Press
from plancc.render.presses import Presses
from plancc.report.visible import visible
from plancc.verification.verify import differences

Document = Annotated[
    Path,
    typer.Argument(
        metavar=marked("FILE"),
        help=marked("A PDF that plancc made, or the folder of a frozen edition."),
        show_default=False,
    ),
]


def verify_command(
    context: typer.Context, document: Document, templates: TemplateFolder = None, _lang: Lang = None
) -> None:
    """Make a published document again from the source that it carries, and say what differs."""
    press: Press = context.obj
    # What stands in the folder where somebody verifies has no part in it.
    own = chosen(templates, Configuration())
    shown = document.as_posix()
    published = opened(document)
    with Presses(press, 1, USUAL) as presses, working(shown) as progress:
        found = differences(published, Making(own, None, presses, progress))
    if found:
        _tell(Message("{document}: is not what its source says", document=shown))
        for difference in found:
            _tell(Message("  {difference}", difference=difference))
        raise typer.Exit(Exit.FINDINGS)
    _tell(
        Message(
            "{document}: is what its source says, byte for byte ({plan}, {year})",
            document=shown,
            plan=published.plan,
            year=published.year,
        )
    )


def _tell(message: Message) -> None:
    """A line on standard output; names in it may come from anybody."""
    typer.echo(visible(say(message)))
