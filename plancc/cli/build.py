"""`plancc build`: the documents of a plan's newest edition, or of the year asked for."""

from pathlib import Path
from typing import Annotated

import typer

from plancc import resources
from plancc.cli.environment import epoch
from plancc.cli.exits import Exit, WrongCall
from plancc.cli.options import OutputFormat, Plans, Strict, one_of, year
from plancc.cli.plans import PlanFile, find
from plancc.cli.terminal import notice, working
from plancc.render.press import Press

FILES = ("html", "pdf", "json", "csv")

To = Annotated[
    list[str] | None,
    typer.Option(
        "--to",
        parser=one_of(FILES),
        metavar="|".join(FILES),
        help="Which files to make; may be repeated. All when not given.",
        show_default=False,
    ),
]
Edition = Annotated[
    int | None,
    typer.Option(
        "--edition",
        parser=year,
        metavar="YEAR",
        help="The year of the edition. The newest when not given.",
        show_default=False,
    ),
]
Output = Annotated[
    Path, typer.Option("--output", "-o", metavar="DIR", help="Where editions go, each in DIR/PLAN/YEAR.")
]


def build_command(
    context: typer.Context,
    plans: Plans = None,
    to: To = None,
    edition: Edition = None,
    output: Output = Path("build"),
    output_format: OutputFormat = "full",
    strict: Strict = False,
) -> None:
    """Make the documents of plans; a plan with errors is not built, the others are."""
    press: Press = context.obj
    files = to or list(FILES)
    ends = [
        _one(plan, files, edition, output, output_format, press, strict=strict) for plan in find(plans or [])
    ]
    raise typer.Exit(max(ends))


def _one(
    plan: PlanFile,
    files: list[str],
    edition: int | None,
    output: Path,
    output_format: str,
    press: Press,
    *,
    strict: bool,
) -> Exit:
    """Check and build one plan."""
    # Imported here, so that the press gets ready meanwhile.
    from plancc.cli.checking import check, show, verdict  # noqa: PLC0415 - see above
    from plancc.compiler import build  # noqa: PLC0415 - see above
    from plancc.edition.resolve import years  # noqa: PLC0415 - see above

    checked = check(plan)
    findings = list(checked.findings)
    show(findings, output_format)
    end = verdict(findings, strict=strict)
    reading = checked.reading
    if end is not Exit.WELL or reading.plan is None:
        notice(f"{plan.shown}: not built; mend what was found first")
        return end
    chosen = _year(plan, years(reading.plan), edition)
    with working(f"{reading.name} {chosen}") as progress:
        built = build(
            reading,
            chosen,
            formats=files,
            templates=resources.templates(),
            output=output,
            epoch=epoch(),
            press=press,
            progress=progress,
        )
    notice(f"{reading.name} {chosen}: {built.folder.as_posix()} ({', '.join(built.files)})")
    return end


def _year(plan: PlanFile, known: tuple[int, ...], asked: int | None) -> int:
    if not known:
        raise WrongCall(f"{plan.shown} has no annual section, so there is no edition to build")
    if asked is None:
        return known[-1]
    if asked not in known:
        raise WrongCall(f"{plan.shown} has no edition {asked}; it has {', '.join(map(str, known))}")
    return asked
