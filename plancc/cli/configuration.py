"""What a folder says of how its plans are built: plancc.toml, or [tool.plancc] in pyproject.toml."""

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from plancc.cli.exits import WrongCall
from plancc.containment import leads_out
from plancc.finding import Severity
from plancc.message import Message
from plancc.output.system import reason
from plancc.render.limits import USUAL, Limits
from plancc.rules.catalog import NAMES
from plancc.rules.selection import EVERY, Selection
from plancc.spelling import did_you_mean, suggesting

_MOST = 1_000_000
_MOST_BYTES = 64 * 1024
OWN, SHARED = "plancc.toml", "pyproject.toml"
SETTINGS = ("templates", "base_url", "select", "ignore", "severity", "time_limit", "memory_limit")


class Configuration(NamedTuple):
    """The settings; each `place` is where one stands, for those who have to mend it."""

    templates: Path | None = None
    place: str = ""
    rules: Selection = EVERY
    base_url: str = ""
    base_place: str = ""
    limits: Limits = USUAL


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
    path = Path(file)
    try:
        if leads_out(path):
            # It may come from anybody, and its keys would be shown.
            raise WrongCall(
                Message("{file} is a link to a file outside this folder; put the file itself here", file=file)
            )
        if path.stat().st_size > _MOST_BYTES:
            message = Message(
                "{file} is too large; make it smaller than {most} KB", file=file, most=_MOST_BYTES // 1024
            )
            raise WrongCall(message)
        return tomllib.loads(path.read_text(encoding="utf-8"))
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
    # The parser takes no brackets without end and no number of thousands of figures, and does not say where.
    except (RecursionError, ValueError):
        raise WrongCall(Message("{file} holds a value that no setting can have", file=file)) from None


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
    rules = _rules(file, settings, table)
    places = {name: _place(file, name, table) for name in ("templates", "base_url")}
    templates, base_url = settings.get("templates"), settings.get("base_url", "")
    if templates is not None and (not isinstance(templates, str) or not templates):
        raise WrongCall(
            Message(
                '{place}: templates must be the path of a folder, such as templates = "skabeloner"',
                place=places["templates"],
            )
        )
    if not isinstance(base_url, str):
        raise WrongCall(
            Message(
                "{place}: base_url must be the address of a site, such as {setting}",
                place=places["base_url"],
                setting='base_url = "https://example.org/plans/"',
            )
        )
    own = Path(templates) if templates else None
    place = places["templates"] if own else ""
    return Configuration(own, place, rules, base_url, places["base_url"], _limits(file, settings, table))


def _limits(file: str, settings: dict[str, Any], table: str) -> Limits:
    granted = {
        "time_limit": settings.get("time_limit", USUAL.seconds),
        "memory_limit": settings.get("memory_limit", USUAL.megabytes),
    }
    for name, number in granted.items():
        if type(number) is not int or not 1 <= number <= _MOST:
            raise WrongCall(
                Message(
                    "{place}: {name} must be a whole number of {unit}, such as {name} = {usual}",
                    place=_place(file, name, table),
                    name=name,
                    unit=Message("seconds") if name == "time_limit" else Message("megabytes"),
                    usual=USUAL.seconds if name == "time_limit" else USUAL.megabytes,
                )
            )
    return Limits(granted["time_limit"], granted["memory_limit"])


def _rules(file: str, settings: dict[str, Any], table: str) -> Selection:
    for setting in ("select", "ignore"):
        names = settings.get(setting, [])
        place = _place(file, setting, table)
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise WrongCall(
                Message(
                    '{place}: {setting} must be a list of rules, such as {setting} = ["unpursued-goal"]',
                    place=place,
                    setting=setting,
                )
            )
        for name in names:
            _known(name, NAMES, Message('there is no rule "{name}"', name=name), place)
    severities = settings.get("severity", {})
    place = _place(file, "severity", table)
    if not isinstance(severities, dict):
        raise WrongCall(
            Message('{place}: severity must be a table, such as {{ unpursued-goal = "note" }}', place=place)
        )
    for name, severity in severities.items():
        _known(name, NAMES, Message('there is no rule "{name}"', name=name), place)
        _known(severity, tuple(Severity), Message('"{word}" is no severity', word=str(severity)), place)
    return Selection(
        tuple(settings.get("select", ())),
        tuple(settings.get("ignore", ())),
        {name: Severity(severity) for name, severity in severities.items()},
    )


def _known(word: Any, valid: Sequence[str], message: Message, place: str) -> None:
    """A word that is not among the valid ones is a wrong call with the nearest of them."""
    if word not in valid:
        wrong = suggesting(message, did_you_mean(str(word), valid))
        raise WrongCall(Message("{place}: {message}", place=place, message=wrong))


def _place(file: str, name: str, table: str) -> str:
    """Line and column of a key, found again in the text: the parser keeps no places."""
    current = ""
    # No two neighbours in it take the same characters: a long line takes no longer than its length.
    head = re.compile(r"\s*\[+\s*([^\[\]\s][^\[\]]*)\]+\s*(?:#.*)?")
    key = re.compile(rf"\s*(?:{re.escape(table)}\.)?(?P<key>[\"']?{re.escape(name)}[\"']?)\s*[.=]")
    for number, line in enumerate(Path(file).read_text(encoding="utf-8").splitlines(), 1):
        if found := head.fullmatch(line):
            current = re.sub(r"[\s\"']", "", found[1])
            if current == f"{table}.{name}".strip("."):
                return f"{file}:{number}:{found.start(1) + 1}"
        elif (found := key.match(line)) and (current == table or found[0].lstrip().startswith(f"{table}.")):
            return f"{file}:{number}:{found.start('key') + 1}"
    return file
