"""The name of an output format becomes the function that writes it; a new one is a file and a line here."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from plancc.report.run import Run
    from plancc.report.style import Style


class Report(NamedTuple):
    """A format. What is written `piecewise` may be told plan by plan; the others are one document a run."""

    write: Callable[["Run", "Style"], str]
    piecewise: bool = False


def _lines(name: str) -> Report:
    """A format for people: the function of a module that bears its name, which takes findings."""

    def write(run: "Run", style: "Style") -> str:
        text: str = _function(name)(run.shown, style, run.speech) if run.shown else ""
        return text

    return Report(write, piecewise=True)


def _document(name: str) -> Report:
    """A format for programs: the function of a module that bears its name, which takes the whole run."""

    def write(run: "Run", _: "Style") -> str:
        text: str = _function(name)(run)
        return text

    return Report(write)


def _function(name: str) -> Callable[..., str]:
    """It is imported when it writes: help only wants the names, and most runs have nothing to say."""
    function: Callable[..., str] = getattr(import_module(f"plancc.report.{name}"), name)
    return function


FORMATS: Mapping[str, Report] = {
    "full": _lines("full"),
    "concise": _lines("concise"),
    "json": _document("findings_json"),
    "sarif": _document("sarif"),
    "github": _document("github"),
    "junit": _document("junit"),
    "markdown": _document("markdown"),
}
