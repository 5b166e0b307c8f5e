"""The command line: parse, call, show, exit."""

import contextlib
import os
import sys
import traceback
from io import TextIOWrapper
from typing import Annotated, NoReturn

import typer

from plancc import __version__
from plancc.cli.build import build_command
from plancc.cli.exits import Exit, Interrupted, WrongCall, listen, settle
from plancc.cli.schema import schema_command
from plancc.cli.terminal import notice
from plancc.cli.validate import validate_command
from plancc.output.trouble import OutputBusy, OutputTrouble
from plancc.render.press import Press
from plancc.resources import BrokenInstallation

REPORT = "please report it with the plan and the words above: it is a mistake in plancc, not in the plan"

app = typer.Typer(
    name="plancc",
    help="Compile municipal plans: YAML in, checked HTML and PDF out.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("build", short_help="Make the documents of plans.")(build_command)
app.command("validate", short_help="Say what is wrong with plans; write nothing.")(validate_command)
app.command("schema", short_help="Print the JSON Schema of plan files.")(schema_command)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"plancc {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _plancc(
    context: typer.Context,
    version: Annotated[  # noqa: ARG001 - its callback does the work
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
    debug: Annotated[  # noqa: ARG001 - read where nothing else works any more
        bool, typer.Option("--debug", help="Show the traceback of a mistake in plancc.")
    ] = False,
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
        with Press() as press:
            if sys.argv[1:2] == ["build"]:
                # The press takes as long to get ready as all that comes before it is needed.
                press.warm()
            app(obj=press)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else Exit.WELL
    except WrongCall as error:
        notice(f"plancc: {error}")
        return Exit.WRONG_CALL
    except OutputTrouble as error:
        notice(f"plancc: {error}")
        return Exit.CANT_WRITE
    except OutputBusy as error:
        notice(f"plancc: {error}; try again when it is done")
        return Exit.BUSY
    except BrokenInstallation as error:
        notice(f"plancc: the installation is broken: {error}")
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
        if "--debug" in sys.argv:
            traceback.print_exc()
        notice(f"plancc: {type(error).__name__}: {str(error)[:300]}; {REPORT}")
        return Exit.BROKEN
    return Exit.WELL
