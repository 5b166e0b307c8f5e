"""`plancc site`: the editions of all plans as a web site."""

from pathlib import Path
from typing import Annotated

import typer

from plancc.cli.environment import epoch
from plancc.cli.exits import Exit, WrongCall
from plancc.cli.jobs import Jobs, cores
from plancc.cli.options import Lang, OutputFile, OutputFormat, Plans, Strict
from plancc.cli.plans import PlanFile, find, same_name
from plancc.cli.templates import NoTemplates, TemplateFolder, chosen, tell_spare
from plancc.cli.terminal import notice, working
from plancc.message import Message, counted, marked
from plancc.render.press import Press

Output = Annotated[
    Path, typer.Option("--output", "-o", metavar=marked("DIR"), help=marked("The folder of the site."))
]
BaseUrl = Annotated[
    str | None,
    typer.Option(
        "--base-url",
        metavar="URL",
        help=marked("The address that the site will have; for its feed, its map and canonical addresses."),
        show_default=False,
    ),
]


def site_command(
    context: typer.Context,
    plans: Plans = None,
    output: Output = Path("site"),
    base_url: BaseUrl = None,
    jobs: Jobs = None,
    templates: TemplateFolder = None,
    no_templates: NoTemplates = False,
    output_format: OutputFormat = None,
    output_file: OutputFile = None,
    strict: Strict = False,
    _lang: Lang = None,
) -> None:
    """Make the site of plans; of a plan with errors, what the site has of it already stays."""
    first: Press = context.obj
    # Imported here, so that help comes at once.
    from plancc.cli.address import address  # noqa: PLC0415 - see above
    from plancc.cli.checking import Reporter, check, verdict  # noqa: PLC0415 - see above
    from plancc.cli.configuration import configuration  # noqa: PLC0415 - see above
    from plancc.compiler import site  # noqa: PLC0415 - see above
    from plancc.render.making import Making  # noqa: PLC0415 - see above
    from plancc.render.presses import Presses  # noqa: PLC0415 - see above
    from plancc.render.templates import RenderTrouble, TemplateTrouble  # noqa: PLC0415 - see above

    settings = configuration()
    own, base = chosen(templates, settings, none=no_templates), address(base_url, settings)
    found = find(plans or [])
    _refuse_names(found)
    if own.own:
        tell_spare(own)
    reporter = Reporter(output_format, output_file, strict=strict)
    sound, end = [], Exit.WELL
    for plan in found:
        checked = check(plan, settings.rules)
        reporter.take(plan, checked.findings)
        reporter.tell()
        failing = verdict(checked.findings, strict=strict)
        if failing is not Exit.WELL:
            notice(Message("{plan}: not renewed; mend what was found first", plan=plan.shown))
        sound.append((checked, failing is Exit.WELL))
        end = max(end, failing)
    try:
        with (
            Presses(first, jobs or cores(), settings.limits) as presses,
            working(output.as_posix()) as progress,
        ):
            made = site(sound, output, base, Making(own, epoch(), presses, progress), first)
    except RenderTrouble as trouble:
        reporter.take(found[0], trouble.findings)
        reporter.close()
        notice(
            Message("{folder}: not renewed; mend the templates first", folder=output.as_posix())
            if isinstance(trouble, TemplateTrouble)
            else Message("{folder}: not renewed; mend what was found first", folder=output.as_posix())
        )
        raise typer.Exit(Exit.FINDINGS) from None
    reporter.close()
    for remark in made.remarks:
        notice(remark)
    said = counted("{n} document rendered", "{n} documents rendered", made.made)
    notice(Message("{folder}: {made}, {kept} kept", folder=output.as_posix(), made=said, kept=made.kept))
    empty = not made.made and not made.kept
    raise typer.Exit(Exit.WRONG_CALL if empty and end is Exit.WELL else end)


def _refuse_names(plans: tuple[PlanFile, ...]) -> None:
    """Each plan has a folder of its own in the site, by its file's name."""
    from plancc.site.addresses import RESERVED  # noqa: PLC0415 - see site_command

    for plan in plans:
        name = plan.path.stem
        if name.casefold() in RESERVED:
            message = Message(
                '{plan}: the site needs the name "{name}" itself; rename the plan',
                plan=plan.shown,
                name=name,
            )
            raise WrongCall(message)
    if twice := same_name(plans):
        raise WrongCall(
            Message(
                "{plan} and {other} would have one folder in the site; rename one of them",
                plan=twice[0].shown,
                other=twice[1].shown,
            )
        )
