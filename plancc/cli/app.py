"""The command line: parse, call, show, exit."""

import gc
import os
import sys
import traceback
from typing import Annotated, NoReturn

import typer
from typer.exceptions import TyperException

from plancc import __version__
from plancc.cli.commands import Commands
from plancc.cli.exits import Exit, Interrupted, WrongCall, heard, listen, settle
from plancc.cli.language import teach_typer
from plancc.cli.options import Lang
from plancc.cli.streams import NobodyReads, prepare
from plancc.cli.terminal import notice
from plancc.message import Message, marked
from plancc.output.trouble import OutputBusy, OutputTrouble
from plancc.render.frames import MissingLibrary
from plancc.render.press import Press
from plancc.resources import BrokenInstallation

_LIBRARIES = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"

app = typer.Typer(
    name="plancc",
    cls=Commands,
    help=marked("Compile municipal plans: YAML in, checked HTML and PDF out."),
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


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
    prepare()
    # A run is short and leaves little garbage: to look for it all the time, and once more at the end, would
    # take a tenth of it.
    gc.set_threshold(100_000)
    code = _run()
    gc.freeze()
    sys.exit(code)


def _run() -> int:
    try:
        teach_typer()
        with Press() as press:
            documents = sys.argv[1:2] in (["build"], ["freeze"], ["verify"])
            if documents and ("--to" not in sys.argv or "pdf" in sys.argv):
                # The press takes as long to get ready as all that comes before it is needed.
                press.warm()
            code = app(obj=press, standalone_mode=False)
            sys.stdout.flush()
            return code if isinstance(code, int) else Exit.WELL
    except TyperException as error:
        from plancc.cli.usage import usage  # noqa: PLC0415 - most calls are understood

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
    except MissingLibrary as error:
        notice(
            Message(
                "plancc: no PDF can be made, for {library} is not installed (Debian and Ubuntu: "
                "apt-get install {packages}); all else works without it, as in: "
                "plancc build --to html --to json --to csv",
                library=str(error),
                packages=_LIBRARIES,
            )
        )
        return Exit.UNAVAILABLE
    except BrokenInstallation as error:
        notice(Message("plancc: the installation is broken: {error}", error=str(error)))
        return Exit.BROKEN
    except Interrupted as signal:
        settle()
        return signal.code
    except NobodyReads:
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
