"""Typer's commands, speaking the language of the run.

What typer says by gettext it says in that language itself (`language.teach_typer`); the rest is here.
"""

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from plancc.cli.catalog import COMMANDS
from plancc.cli.language import say
from plancc.message import Message

_USAGE = Message("Usage: ")
_HELP = Message("Show this message and exit.")
_OPTIONS = Message("[OPTIONS]")
_COMMAND = Message("COMMAND [ARGS]...")


class Command(TyperCommand):
    """A command."""

    def __init__(self, **described: Any) -> None:
        super().__init__(**described)
        _translate(self)

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        _write_usage(self, ctx, formatter)

    def get_help_option(self, ctx: Any) -> Any:
        return _translated(super().get_help_option(ctx))


class Commands(TyperGroup):
    """The group of all commands; the one that is called is imported then."""

    def __init__(self, **described: Any) -> None:
        super().__init__(**described)
        self.commands = {name: Command(name=name, short_help=told.line) for name, told in COMMANDS.items()}
        self.subcommand_metavar = say(_COMMAND)
        _translate(self)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        name, command, rest = super().resolve_command(ctx, args)
        return name, command and _whole(command), rest

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        _write_usage(self, ctx, formatter)

    def get_help_option(self, ctx: Any) -> Any:
        return _translated(super().get_help_option(ctx))


def _whole(known: Any) -> Any:
    """A command with all that it does and takes, for one of which only name and purpose are known."""
    module = import_module(f"plancc.cli.{known.name}")
    alone = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    alone.command(known.name, cls=Command, help=COMMANDS[known.name].page)(
        getattr(module, f"{known.name}_command")
    )
    return typer.main.get_command(alone)


def _translate(command: Command | Commands) -> None:
    """Say the words that were marked when the command was written."""
    command.options_metavar = say(_OPTIONS)
    for described in (command, *command.params):
        for name in ("help", "short_help", "metavar"):
            words = getattr(described, name, None)
            if words:
                setattr(described, name, say(words))
        if getattr(described, "param_type_name", "") == "argument":
            # Behind the name of an argument stands what Python calls its type, which tells nobody anything.
            described.display_type_rich = _no_type  # type: ignore[union-attr]


def _no_type(ctx: Any) -> str:  # noqa: ARG001 - typer's call
    return ""


def _write_usage(command: Command | Commands, ctx: Any, formatter: Any) -> None:
    pieces = " ".join(command.collect_usage_pieces(ctx))
    formatter.write_usage(ctx.command_path, pieces, prefix=say(_USAGE))


def _translated(option: Any) -> Any:
    """The option that shows the help, whose words are typer's."""
    option.help = say(_HELP)
    return option
