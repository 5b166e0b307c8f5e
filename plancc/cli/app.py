"""The command line: parse, call, show, exit."""

import contextlib
import os
import sys
import traceback
from io import TextIOWrapper
from typing import Annotated, NoReturn

import typer
from typer.exceptions import TyperException

from plancc import __version__
from plancc.cli.build import build_command
from plancc.cli.commands import Command, Commands
from plancc.cli.diff import diff_command
from plancc.cli.edition import edition_command
from plancc.cli.exits import Exit, Interrupted, WrongCall, heard, listen, settle
from plancc.cli.freeze import freeze_command
from plancc.cli.language import teach_typer
from plancc.cli.matrix import matrix_command
from plancc.cli.new import new_command
from plancc.cli.options import Lang
from plancc.cli.rule import rule_command
from plancc.cli.schema import schema_command
from plancc.cli.site import site_command
from plancc.cli.terminal import notice
from plancc.cli.usage import usage
from plancc.cli.validate import validate_command
from plancc.message import Message, marked
from plancc.output.trouble import OutputBusy, OutputTrouble
from plancc.render.press import Press
from plancc.resources import BrokenInstallation

app = typer.Typer(
    name="plancc",
    cls=Commands,
    help=marked("Compile municipal plans: YAML in, checked HTML and PDF out."),
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for name, command, short, long in (
    (
        "build",
        build_command,
        marked("Make the documents of plans."),
        marked("Make the documents of plans; a plan with errors is not built, the others are."),
    ),
    (
        "validate",
        validate_command,
        marked("Say what is wrong with plans; write nothing."),
        marked("Check plans and say what is wrong with them, where, and what helps."),
    ),
    (
        "site",
        site_command,
        marked("Make the web site of plans."),
        marked(
            "Make a web site of all editions of plans: their pages, PDFs and data, what has changed, "
            "what was corrected, and a search."
        ),
    ),
    (
        "freeze",
        freeze_command,
        marked("Keep an adopted edition for good."),
        marked(
            "Build an adopted edition and keep it, with its sources and a lock, in the plan's own folder."
        ),
    ),
    (
        "new",
        new_command,
        marked("Begin a plan."),
        marked("Write a first plan into plans/: small, complete, ready to be rewritten and to be built."),
    ),
    (
        "edition",
        edition_command,
        marked("Begin a plan's next year."),
        marked(
            "Begin a plan's next year with a copy of the last one, and list what is left to decide. "
            "The rest of the plan stays as it is."
        ),
    ),
    (
        "diff",
        diff_command,
        marked("Say what changed between two editions."),
        marked(
            "Compare two editions: of two years (PLAN YEAR YEAR), of two files (PLAN PLAN), or of a plan and "
            "what it was in git (PLAN --against REV). The exit code is 0 whether or not anything changed, "
            "and 1 if a plan has errors."
        ),
    ),
    (
        "matrix",
        matrix_command,
        marked("List all editions for GitHub Actions."),
        marked(
            "Print all editions of plans as a matrix of jobs for GitHub Actions, on one line of JSON. "
            "When one of the plans can't be read, nothing is printed and the exit code is 1."
        ),
    ),
    (
        "rule",
        rule_command,
        marked("Explain the rules."),
        marked("List the rules, or explain one: what it finds, why that matters, what is right instead."),
    ),
    (
        "schema",
        schema_command,
        marked("Print the JSON Schema of plan files."),
        marked("Print the JSON Schema that editors complete and check plans with."),
    ),
):
    app.command(name, cls=Command, short_help=short, help=long)(command)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"plancc {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _plancc(
    context: typer.Context,
    version: Annotated[  # noqa: ARG001 - its callback does the work
        bool, typer.Option("--version", callback=_version, is_eager=True, help=marked("Print the version."))
    ] = False,
    debug: Annotated[  # noqa: ARG001 - read where nothing else works any more
        bool, typer.Option("--debug", help=marked("Show the traceback of a mistake in plancc."))
    ] = False,
    _lang: Lang = None,
) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


def main() -> NoReturn:
    """Run the command line and end the process with one of the codes of `Exit`, or a signal's."""
    listen()
    # What a plan may say is no business of pydantic plugins that happen to be installed; looking for them
    # takes time as well.
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # Under LC_ALL=C, Danish words must not end a run.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(_run())


def _run() -> int:
    try:
        teach_typer()
        with Press() as press:
            if sys.argv[1:2] in (["build"], ["freeze"]):
                # The press takes as long to get ready as all that comes before it is needed.
                press.warm()
            code = app(obj=press, standalone_mode=False)
            return code if isinstance(code, int) else Exit.WELL
    except TyperException as error:
        notice(usage(error))
        return Exit.WRONG_CALL
    except WrongCall as error:
        notice(Message("plancc: {message}", message=error.message))
        return Exit.WRONG_CALL
    except OutputTrouble as error:
        notice(Message("plancc: {message}", message=error.message))
        return Exit.CANT_WRITE
    except OutputBusy as error:
        notice(Message("plancc: {message}", message=error.message))
        return Exit.BUSY
    except BrokenInstallation as error:
        notice(Message("plancc: the installation is broken: {error}", error=str(error)))
        return Exit.BROKEN
    except Interrupted as signal:
        settle()
        return signal.code
    except BrokenPipeError:
        # Nobody reads on; Python's own farewell would fail once more.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.WELL
    except Exception as error:
        if code := heard():
            settle()
            return code
        if "--debug" in sys.argv:
            traceback.print_exc()
        notice(
            Message(
                "plancc: {error}; please report it with the plan and the words above: "
                "it is a mistake in plancc, not in the plan",
                error=f"{type(error).__name__}: {str(error)[:300]}",
            )
        )
        return Exit.BROKEN
