"""`plancc freeze`: keep an adopted edition for good."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from plancc.cli.environment import epoch
from plancc.cli.exits import Exit, WrongCall
from plancc.cli.options import Lang, OnePlan, OutputFile, OutputFormat, year
from plancc.cli.plans import PlanFile, find
from plancc.cli.templates import NoTemplates, TemplateFolder, chosen
from plancc.cli.terminal import notice, working
from plancc.cli.years import meant
from plancc.containment import is_inside
from plancc.message import Message, marked
from plancc.render.press import Press

if TYPE_CHECKING:
    from plancc.compiler import Checked

_RULE = "frozen-edition-changed"

Year = Annotated[
    int, typer.Argument(metavar=marked("YEAR"), parser=year, help=marked("The year of the edition."))
]


def freeze_command(
    context: typer.Context,
    plan: OnePlan,
    year: Year,
    templates: TemplateFolder = None,
    no_templates: NoTemplates = False,
    output_format: OutputFormat = None,
    output_file: OutputFile = None,
    _lang: Lang = None,
) -> None:
    """Build an adopted edition and keep it with its sources and a lock in the plan's own folder."""
    # Imported here, so that help comes at once.
    from dataclasses import replace  # noqa: PLC0415 - see above

    from plancc.archive.archive import keep_bytes  # noqa: PLC0415 - see above
    from plancc.cli.checking import Reporter, check, verdict  # noqa: PLC0415 - see above
    from plancc.cli.configuration import configuration  # noqa: PLC0415 - see above
    from plancc.compiler import freeze  # noqa: PLC0415 - see above
    from plancc.render.making import Making  # noqa: PLC0415 - see above
    from plancc.render.presses import Presses  # noqa: PLC0415 - see above
    from plancc.render.templates import RenderTrouble, TemplateTrouble  # noqa: PLC0415 - see above

    settings = configuration()
    own = chosen(templates, settings, none=no_templates)
    (file,) = find([plan])
    checked = check(file, settings.rules)
    if _corrected(checked, year):
        # What was corrected is to be kept now; that it differs from what was kept before is no fault.
        rules = replace(settings.rules, ignore=(*settings.rules.ignore, _RULE))
        checked = check(file, rules)
    reporter = Reporter(output_format, output_file, strict=False)
    reporter.take(file, checked.findings)
    end = verdict(checked.findings, strict=False)
    if end is not Exit.WELL:
        reporter.close()
        notice(Message("{plan}: not frozen; mend what was found first", plan=file.shown))
        raise typer.Exit(end)
    _refuse_draft(file, checked, year)
    kept = next((each for each in checked.frozen if each.year == year), None)
    if kept and not _corrected(checked, year):
        reporter.close()
        notice(
            Message("{folder} is frozen already, and stays as it is without an erratum", folder=kept.folder)
        )
        if written := keep_bytes(file.path):
            notice(Message("written: {files}", files=(written.as_posix(),)))
        raise typer.Exit(end)
    _refuse_elsewhere(file, year)
    press: Press = context.obj
    try:
        with (
            Presses(press, 1, settings.limits) as presses,
            working(f"{checked.reading.name} {year}") as progress,
        ):
            built = freeze(checked.reading, year, Making(own, epoch(), presses, progress))
    except RenderTrouble as trouble:
        reporter.take(file, trouble.findings)
        reporter.close()
        notice(
            Message("{plan}: not frozen; mend the templates first", plan=file.shown)
            if isinstance(trouble, TemplateTrouble)
            else Message("{plan}: not frozen; mend what was found first", plan=file.shown)
        )
        raise typer.Exit(Exit.FINDINGS) from None
    reporter.close()
    notice(
        Message(
            "{folder}: frozen with {files}; keep the folder in git",
            folder=built.folder.as_posix(),
            files=built.files,
        )
    )


def _corrected(checked: "Checked", asked: int) -> bool:
    """Whether an erratum was added to a frozen edition since it was frozen."""
    from plancc.edition.resolve import resolve, years  # noqa: PLC0415 - as above

    plan = checked.reading.plan
    kept = next((each for each in checked.frozen if each.year == asked), None)
    if plan is None or kept is None or kept.edition is None or asked not in years(plan):
        return False
    return len(resolve(checked.reading.name, plan, asked).errata) > len(kept.edition.errata)


def _refuse_elsewhere(file: PlanFile, asked: int) -> None:
    """No link leads out of the plan's folder."""
    from plancc.archive.archive import place  # noqa: PLC0415 - as above

    if not is_inside(place(file.path, asked), file.path.parent):
        folder = place(Path(file.shown), asked).as_posix()
        raise WrongCall(Message("{file} lies outside the plan's folder", file=folder))


def _refuse_draft(file: PlanFile, checked: "Checked", asked: int) -> None:
    """Only what was adopted is kept for good."""
    from plancc.edition.resolve import resolve, years  # noqa: PLC0415 - as above

    plan = checked.reading.plan
    known = years(plan) if plan else ()
    chosen_year = meant(file.shown, known, asked)
    if plan and resolve(checked.reading.name, plan, chosen_year).draft:
        message = Message(
            "{plan}: the edition of {year} is a draft; "
            "write under {place} who adopted it and when, or why that is unknown",
            plan=file.shown,
            year=chosen_year,
            place=f"annual.{chosen_year}.adoption" if plan.annual else "adoption",
        )
        raise WrongCall(message)
