"""What a folder says of how its plans are built: plancc.toml, or [tool.plancc] in pyproject.toml."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plancc.cli.exits import WrongCall
from plancc.message import Message
from plancc.output.system import reason
from plancc.spelling import did_you_mean, suggesting

OWN, SHARED = "plancc.toml", "pyproject.toml"
SETTINGS = ("templates",)


@dataclass(frozen=True)
class Configuration:
    """The settings; `place` is where they stand, for those who have to mend them."""

    templates: Path | None = None
    place: str = ""


def configuration() -> Configuration:
    """Read the settings of the current folder; plancc.toml goes before pyproject.toml, and nothing is mixed.

    What can't be understood is a wrong call that names the place: a setting that is passed over in
    silence would build something else than was asked for.
    """
    if Path(OWN).is_file():
        return _read(OWN, _parsed(OWN), "")
    if Path(SHARED).is_file():
        tool = _parsed(SHARED).get("tool", {})
        if isinstance(tool, dict) and "plancc" in tool:
            return _read(SHARED, tool["plancc"], "tool.plancc")
    return Configuration()


def _parsed(file: str) -> dict[str, Any]:
    try:
        return tomllib.loads(Path(file).read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        message = Message('{file} is not UTF-8; save it with the encoding "UTF-8"', file=file)
        raise WrongCall(message) from None
    except OSError as error:
        raise WrongCall(
            Message("{file} can not be read: {reason}", file=file, reason=reason(error))
        ) from error
    except tomllib.TOMLDecodeError as error:
        words, _, where = str(error).rstrip(")").rpartition(" (at ")
        numbers = re.findall(r"[0-9]+", where)
        place = ":".join([file, *numbers]) if numbers else file
        message = Message(
            "{place}: this is not TOML ({words})", place=place, words=f"{words[:1].lower()}{words[1:]}"
        )
        raise WrongCall(message) from None


def _read(file: str, settings: Any, table: str) -> Configuration:
    if not isinstance(settings, dict):
        place = _place(file, "plancc", "tool")
        raise WrongCall(Message("{place}: plancc must be a table: write [{table}]", place=place, table=table))
    for name in settings:
        if name not in SETTINGS:
            hint = did_you_mean(name, SETTINGS)
            message = suggesting(Message('there is no setting "{name}"', name=name), hint)
            raise WrongCall(
                Message(
                    "{place}: {message} (settings: {known})",
                    place=_place(file, name, table),
                    message=message,
                    known=SETTINGS,
                )
            )
    place = _place(file, "templates", table)
    templates = settings.get("templates")
    if templates is None:
        return Configuration()
    if not isinstance(templates, str) or not templates:
        raise WrongCall(
            Message(
                '{place}: templates must be the path of a folder, such as templates = "skabeloner"',
                place=place,
            )
        )
    return Configuration(Path(templates), place)


def _place(file: str, name: str, table: str) -> str:
    """Line and column of a key, found again in the text: the parser keeps no places."""
    current = ""
    head = re.compile(r"\s*\[+\s*(.+?)\s*\]+\s*(?:#.*)?")
    key = re.compile(rf"\s*(?:{re.escape(table)}\.)?(?P<key>[\"']?{re.escape(name)}[\"']?)\s*[.=]")
    for number, line in enumerate(Path(file).read_text(encoding="utf-8").splitlines(), 1):
        if found := head.fullmatch(line):
            current = re.sub(r"[\s\"']", "", found[1])
            if current == f"{table}.{name}".strip("."):
                return f"{file}:{number}:{found.start(1) + 1}"
        elif (found := key.match(line)) and (current == table or found[0].lstrip().startswith(f"{table}.")):
            return f"{file}:{number}:{found.start('key') + 1}"
    return file
