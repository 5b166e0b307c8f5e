"""`plancc build`: the documents of a plan's newest edition, or of the year asked for."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from plancc.cli.environment import epoch
from plancc.cli.exits import Exit, WrongCall
from plancc.cli.options import Lang, OutputFile, OutputFormat, Plans, Strict, one_of, year
from plancc.cli.plans import PlanFile, find
from plancc.cli.templates import TemplateFolder, chosen, tell_spare
from plancc.cli.terminal import notice, working
from plancc.finding import Finding
from plancc.message import Message, marked
from plancc.render.press import Press
from plancc.render.templates import Templates, TemplateTrouble

if TYPE_CHECKING:
    from plancc.cli.checking import Reporter
    from plancc.rules.selection import Selection

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
Output = Annotated[
    Path,
    typer.Option(
        "--output", "-o", metavar=marked("DIR"), help=marked("Where editions go, each in DIR/PLAN/YEAR.")
    ),
]


@dataclass(frozen=True)
class _Asked:
    """What a call asks for, of each of its plans."""

    files: list[str]
    edition: int | None
    output: Path
    templates: Templates
    rules: "Selection"
    strict: bool


def build_command(
    context: typer.Context,
    plans: Plans = None,
    to: To = None,
    edition: Edition = None,
    output: Output = Path("build"),
    templates: TemplateFolder = None,
    output_format: OutputFormat = None,
    output_file: OutputFile = None,
    strict: Strict = False,
    _lang: Lang = None,
) -> None:
    """Make the documents of plans; a plan with errors is not built, the others are."""
    press: Press = context.obj
    from plancc.cli.configuration import configuration  # noqa: PLC0415 - knows all rules, which help does not need

    settings = configuration()
    own = chosen(templates, settings)
    asked = _Asked(to or list(FILES), edition, output, own, settings.rules, strict)
    found = find(plans or [])
    if asked.templates.own:
        tell_spare(asked.templates)
    # Imported here, so that the press gets ready meanwhile.
    from plancc.cli.checking import Reporter  # noqa: PLC0415 - see above

    reporter = Reporter(output_format, output_file, strict=strict)
    told: set[Finding] = set()
    ends = [_one(plan, asked, press, reporter, told) for plan in found]
    reporter.close()
    raise typer.Exit(max(ends))


def _one(plan: PlanFile, asked: _Asked, press: Press, reporter: "Reporter", told: set[Finding]) -> Exit:
    """Check and build one plan; what is in `told` is wrong with the templates and has been said."""
    from plancc.cli.checking import check, verdict  # noqa: PLC0415 - see above
    from plancc.compiler import build  # noqa: PLC0415 - see above
    from plancc.edition.resolve import years  # noqa: PLC0415 - see above

    checked = check(plan, asked.rules)
    reporter.take(plan, checked.findings)
    reporter.tell()
    end = verdict(checked.findings, strict=asked.strict)
    reading = checked.reading
    if end is not Exit.WELL or reading.plan is None:
        notice(Message("{plan}: not built; mend what was found first", plan=plan.shown))
        return end
    asked_year = _year(plan, years(reading.plan), asked.edition)
    try:
        with working(f"{reading.name} {asked_year}") as progress:
            built = build(
                reading,
                asked_year,
                formats=asked.files,
                templates=asked.templates,
                output=asked.output,
                epoch=epoch(),
                press=press,
                progress=progress,
            )
    except TemplateTrouble as trouble:
        reporter.take(plan, [finding for finding in trouble.findings if finding not in told])
        reporter.tell()
        told.update(trouble.findings)
        notice(Message("{plan}: not built; mend the templates first", plan=plan.shown))
        return Exit.FINDINGS
    notice(f"{reading.name} {asked_year}: {built.folder.as_posix()} ({', '.join(built.files)})")
    return end


def _year(plan: PlanFile, known: tuple[int, ...], asked: int | None) -> int:
    if not known:
        raise WrongCall(
            Message("{plan} has no annual section, so there is no edition to build", plan=plan.shown)
        )
    if asked is None:
        return known[-1]
    if asked not in known:
        message = Message(
            "{plan} has no edition {year}; it has {known}", plan=plan.shown, year=asked, known=known
        )
        raise WrongCall(message)
    return asked
