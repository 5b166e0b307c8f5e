"""`plancc diff`: what changed from one edition to another."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from plancc import __version__
from plancc.cli.environment import epoch
from plancc.cli.exits import Exit, WrongCall
from plancc.cli.options import Edition, Lang, one_of, report_file
from plancc.cli.terminal import notice, style, working
from plancc.message import Message, marked
from plancc.render.press import Press

if TYPE_CHECKING:
    from plancc.cli.configuration import Configuration
    from plancc.cli.pair import Pair
    from plancc.comparison.comparison import Comparison
    from plancc.document.changes.telling import Telling

ENDINGS = {"text": "txt", "markdown": "md", "json": "json", "html": "html", "pdf": "pdf"}
PRINTED = ("html", "pdf")

Words = Annotated[
    list[str],
    typer.Argument(
        metavar=marked("PLAN [YEAR YEAR|PLAN]"),
        help=marked("A plan and two of its years; or two plans, the old one first. By name or by path."),
        show_default=False,
    ),
]
Against = Annotated[
    str | None,
    typer.Option(
        "--against",
        metavar=marked("REV"),
        help=marked("Compare the plan with what it was in this git revision, such as HEAD~1 or a tag."),
        show_default=False,
    ),
]
To = Annotated[
    str,
    typer.Option(
        "--to",
        parser=one_of(ENDINGS),
        metavar="|".join(ENDINGS),
        help=marked("How the changes are told; html and pdf need --output."),
    ),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        parser=report_file,
        metavar=marked("FILE"),
        help=marked("A file, or a folder for it. To standard output when not given."),
        show_default=False,
    ),
]  # fmt: skip


def diff_command(
    context: typer.Context,
    plans: Words,
    against: Against = None,
    edition: Edition = None,
    to: To = "text",
    output: Output = None,
    _lang: Lang = None,
) -> None:
    """Compare two editions and say what changed, in the plan's own language."""
    press: Press = context.obj
    if to in PRINTED and output is None:
        raise WrongCall(Message("--to {form} needs --output FILE", form=to))
    if to == "pdf":
        press.warm()
    # Imported here, so that help comes at once, and the press gets ready meanwhile.
    from plancc.cli.configuration import configuration  # noqa: PLC0415 - see above
    from plancc.cli.pair import Unsound, pair  # noqa: PLC0415 - see above
    from plancc.comparison.compare import compare  # noqa: PLC0415 - see above
    from plancc.document.changes.tell import tell  # noqa: PLC0415 - see above

    settings = configuration()
    try:
        both = pair(plans, against, edition, settings.rules)
    except Unsound as error:
        notice(Message("{plan}: not compared; mend what was found first", plan=error.shown))
        raise typer.Exit(Exit.FINDINGS) from None
    comparison = compare(both.old, both.new)
    telling = tell(comparison, both.old_name, both.new_name)
    if to in PRINTED:
        content = _printed(to, comparison, telling, settings, press)
    else:
        content = _told(to, comparison, telling, painted=output is None).encode("utf-8", "backslashreplace")
    if output is None:
        sys.stdout.write(content.decode())
        sys.stdout.flush()
    else:
        _write(output, to, both, content)


def _told(form: str, comparison: "Comparison", telling: "Telling", *, painted: bool) -> str:
    from plancc.report.comparison_json import comparison_json  # noqa: PLC0415 - see diff_command
    from plancc.report.comparison_markdown import comparison_markdown  # noqa: PLC0415 - see diff_command
    from plancc.report.comparison_text import comparison_text  # noqa: PLC0415 - see diff_command
    from plancc.report.style import PLAIN  # noqa: PLC0415 - see diff_command

    match form:
        case "json":
            return comparison_json(comparison, __version__)
        case "markdown":
            return comparison_markdown(telling)
    return comparison_text(telling, style(sys.stdout) if painted else PLAIN)


def _printed(
    form: str, comparison: "Comparison", telling: "Telling", settings: "Configuration", press: Press
) -> bytes:
    from plancc.cli.checking import tell_errors  # noqa: PLC0415 - see diff_command
    from plancc.cli.plans import PlanFile  # noqa: PLC0415 - see diff_command
    from plancc.cli.templates import chosen  # noqa: PLC0415 - see diff_command
    from plancc.render.changes import changes_page, changes_pdf  # noqa: PLC0415 - see diff_command
    from plancc.render.job import created  # noqa: PLC0415 - see diff_command
    from plancc.render.templates import TemplateTrouble  # noqa: PLC0415 - see diff_command

    new = comparison.new
    templates, dated = chosen(None, settings), created(new, epoch())
    try:
        if form == "html":
            return changes_page(telling, new, templates, dated)
        with working(f"{new.name} {new.year}"):
            data = _told("json", comparison, telling, painted=False).encode()
            return changes_pdf(telling, new, templates, dated, data, press)
    except TemplateTrouble as trouble:
        tell_errors(PlanFile(Path(settings.place), settings.place), trouble.findings)
        notice(Message("{plan}: not compared; mend the templates first", plan=new.name))
        raise typer.Exit(Exit.FINDINGS) from None


def _write(output: Path, form: str, both: "Pair", content: bytes) -> None:
    from plancc.output.file import write  # noqa: PLC0415 - see diff_command

    old, new = both.old, both.new
    if output.is_dir():
        output /= f"{new.name}-{old.year}-{new.year}.{ENDINGS[form]}"
    write(output, content)
    notice(output.as_posix())
