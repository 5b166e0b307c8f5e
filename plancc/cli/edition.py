"""`plancc edition`: begin a plan's next year with a copy of the last one."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from plancc.cli.exits import Exit, WrongCall
from plancc.cli.language import spoken
from plancc.cli.options import Lang, OnePlan, year
from plancc.cli.plans import PlanFile, find
from plancc.cli.terminal import notice, style
from plancc.containment import is_inside
from plancc.message import Message, counted, marked

if TYPE_CHECKING:
    from plancc.reader.reader import Reading
    from plancc.renewal.renewal import Beside, Renewal
    from plancc.rules.selection import Selection

Year = Annotated[
    int,
    typer.Argument(
        parser=year,
        metavar=marked("YEAR"),
        help=marked("The year to begin: the one after the plan's last."),
        show_default=False,
    ),
]
DryRun = Annotated[
    bool, typer.Option("--dry-run", help=marked("Show what would change, as a diff, and write nothing."))
]


def edition_command(plan: OnePlan, year: Year, dry_run: DryRun = False, _lang: Lang = None) -> None:
    """Begin a plan's next year with a copy of the last one, and list what is left to decide."""
    # Imported here, so that help comes at once.
    from plancc.cli.checking import read_sound  # noqa: PLC0415 - see above
    from plancc.cli.configuration import configuration  # noqa: PLC0415 - see above
    from plancc.report.decisions import decisions  # noqa: PLC0415 - see above
    from plancc.report.difference import difference  # noqa: PLC0415 - see above

    (file,) = find([plan])
    rules = configuration().rules
    reading = read_sound(file, rules)
    if reading is None or reading.tree is None:
        notice(Message("{plan}: not renewed; mend what was found first", plan=file.shown))
        raise typer.Exit(Exit.FINDINGS)
    renewal = _renewed(file, reading, year, rules)
    if renewal.beside:
        _refuse_present(file, renewal.beside)
    left = counted("{n} thing to decide", "{n} things to decide", n=len(renewal.decisions))
    if dry_run:
        sys.stdout.write(difference(reading.tree.source, renewal.source))
        if renewal.beside:
            sys.stdout.write(difference(None, renewal.beside.source))
        notice(Message("{name} {year}: nothing written; {left}", name=reading.name, year=year, left=left))
        return
    _write(file, reading, renewal)
    sys.stdout.write(decisions(renewal.decisions, style(sys.stdout), spoken()))
    sys.stdout.flush()
    notice(
        Message(
            "{name} {year}: begun in {file}; {left}; then: plancc validate {plan}",
            name=reading.name,
            year=year,
            file=renewal.beside.source.name if renewal.beside else file.shown,
            left=left,
            plan=plan,
        )
    )


def _renewed(file: PlanFile, reading: "Reading", year: int, rules: "Selection") -> "Renewal":
    from plancc.compiler import idle_suppressions  # noqa: PLC0415 - see above
    from plancc.plan.plan import EMPLOYMENT_PLAN  # noqa: PLC0415 - see above
    from plancc.renewal.renewal import NotRenewable, renew, silent  # noqa: PLC0415 - see above
    from plancc.rules.minister_goals import foreign  # noqa: PLC0415 - see above

    if reading.tree is None or reading.plan is None:
        raise ValueError("a plan with errors can not be renewed")
    # What the minister calls a goal is Danish, and an employment plan's.
    ministers = reading.plan.language == "da" and reading.plan.kind == EMPLOYMENT_PLAN
    try:
        return renew(
            reading.tree,
            reading.plan,
            year,
            foreign if ministers else silent,
            lambda tree, plan: idle_suppressions(reading.name, tree, plan, rules),
        )
    except NotRenewable as error:
        raise WrongCall(Message("{plan}: {message}", plan=file.shown, message=error.message)) from error


def _refuse_present(file: PlanFile, beside: "Beside") -> None:
    """Nothing is overwritten, and no link leads out of the plan's folder."""
    home, path = file.path.parent, file.path.parent / beside.path
    if not is_inside(path, home):
        raise WrongCall(Message("{file} lies outside the plan's folder", file=beside.source.name))
    if os.path.lexists(path):
        raise WrongCall(
            Message("{file} is there already; move it away, or name it in the plan", file=beside.source.name)
        )


def _write(file: PlanFile, reading: "Reading", renewal: "Renewal") -> None:
    """The year's own file first: a plan must not name one that is not there."""
    from plancc.edits import rewritten  # noqa: PLC0415 - see above
    from plancc.output.file import create, write  # noqa: PLC0415 - see above

    old = file.path.read_bytes()
    if reading.tree is None or old.decode("utf-8-sig", "replace") != reading.tree.source.text:
        raise WrongCall(Message("{file} was changed in the meantime; try again", file=file.shown))
    made: Path | None = None
    if renewal.beside:
        made = file.path.parent / renewal.beside.path
        create(made, renewal.beside.source.text.encode())
    try:
        write(file.path, rewritten(old, renewal.edits))
    except BaseException:
        if made:
            made.unlink()
        raise
