"""`plancc build`: the documents of a plan's newest edition, or of the year asked for."""

from pathlib import Path
from typing import Annotated

import typer

from plancc.cli.environment import epoch
from plancc.cli.exits import WrongCall
from plancc.cli.jobs import Jobs, cores
from plancc.cli.options import Edition, Lang, OutputFile, OutputFormat, Plans, Strict, one_of
from plancc.cli.plans import find, same_name
from plancc.cli.templates import NoTemplates, TemplateFolder, chosen, tell_spare
from plancc.message import Message, marked
from plancc.render.press import Press

FILES = ("html", "pdf", "json", "csv")

To = Annotated[
    list[str] | None,
    typer.Option(
        "--to",
        parser=one_of(FILES),
        metavar="|".join(FILES),
        help=marked("Which files to make; may be repeated. All when not given."),
        show_default=False,
    ),
]
Output = Annotated[
    Path,
    typer.Option(
        "--output", "-o", metavar=marked("DIR"), help=marked("Where editions go, each in DIR/PLAN/YEAR.")
    ),
]


def build_command(
    context: typer.Context,
    plans: Plans = None,
    to: To = None,
    edition: Edition = None,
    output: Output = Path("build"),
    jobs: Jobs = None,
    templates: TemplateFolder = None,
    no_templates: NoTemplates = False,
    output_format: OutputFormat = None,
    output_file: OutputFile = None,
    strict: Strict = False,
    _lang: Lang = None,
) -> None:
    """Make the documents of plans; a plan with errors is not built, the others are."""
    first: Press = context.obj
    from plancc.cli.configuration import configuration  # noqa: PLC0415 - knows all rules, which help does not need
    from plancc.render.presses import Presses  # noqa: PLC0415 - help does not need it

    settings = configuration()
    own = chosen(templates, settings, none=no_templates)
    at = epoch()
    found = find(plans or [])
    if twice := same_name(found):
        raise WrongCall(
            Message(
                "{plan} and {other} would have one folder in {folder}; "
                "rename one of them, or build each into a folder of its own",
                plan=twice[0].shown,
                other=twice[1].shown,
                folder=output.as_posix(),
            )
        )
    with Presses(first, min(jobs or cores(), len(found)), settings.limits) as presses:
        files = tuple(to or FILES)
        if "pdf" in files:
            presses.warm()
        if own.own:
            tell_spare(own)
        # Imported here, so that the presses get ready meanwhile.
        from plancc.cli.building import Asked, Building  # noqa: PLC0415 - see above
        from plancc.cli.checking import Reporter  # noqa: PLC0415 - see above

        asked = Asked(files, edition, output, own, settings.rules, at, strict)
        reporter = Reporter(output_format, output_file, strict=strict)
        end = Building(asked, presses, reporter, len(found)).run(found)
        reporter.close()
    raise typer.Exit(end)
