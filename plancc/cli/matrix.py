"""`plancc matrix`: all editions of plans, as a matrix of jobs for GitHub Actions."""

import json
import sys

import typer

from plancc.cli.exits import Exit
from plancc.cli.options import Lang, Plans
from plancc.cli.plans import ENDINGS, FOLDER, PlanFile, find, unreadable
from plancc.cli.terminal import notice
from plancc.message import Message

MOST = 256
"""Jobs that one matrix may have.

https://docs.github.com/en/actions/reference/limits
"""


def matrix_command(plans: Plans = None, _lang: Lang = None) -> None:
    """Print the editions of plans on one line of JSON, or nothing when one of the plans has none to tell of.

    What reads the line would not notice that a plan is missing.
    """
    # Imported here, so that help comes at once.
    from plancc.edition.resolve import years  # noqa: PLC0415 - see above
    from plancc.reader.reader import read  # noqa: PLC0415 - see above

    editions: list[dict[str, str | int]] = []
    whole = True
    for plan in find(plans or []):
        try:
            reading = read(plan.path, plan.shown)
        except OSError as error:
            raise unreadable(plan.shown, error) from error
        if reading.plan is None:
            notice(Message("{plan}: not in the matrix; plancc validate says what is wrong", plan=plan.shown))
        else:
            editions += ({"plan": _named(plan), "year": year} for year in years(reading.plan))
            continue
        whole = False
    if not whole:
        raise typer.Exit(Exit.FINDINGS)
    if len(editions) > MOST:
        notice(
            Message(
                "{n} editions; GitHub takes {most} jobs a matrix: name fewer plans in each",
                n=len(editions),
                most=MOST,
            )
        )
    sys.stdout.write(json.dumps({"include": editions}) + "\n")


def _named(plan: PlanFile) -> str:
    """The word by which `plancc build` finds the plan from the same folder, and takes it for no option."""
    name = plan.path.stem
    return name if plan.path == FOLDER / f"{name}{ENDINGS[0]}" and not name.startswith("-") else plan.shown
