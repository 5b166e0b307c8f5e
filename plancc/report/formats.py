"""The name of an output format becomes the function that writes it; a new one is a file and a line here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module

from plancc.report.concise import concise
from plancc.report.full import full
from plancc.report.run import Run
from plancc.report.style import Style


@dataclass(frozen=True)
class Report:
    """A format. What is written `piecewise` may be told plan by plan; the others are one document a run."""

    write: Callable[[Run, Style], str]
    piecewise: bool = False


def _document(name: str) -> Report:
    """The function of a module that bears its name; people need not wait until it is imported."""

    def write(run: Run, _: Style) -> str:
        text: str = getattr(import_module(f"plancc.report.{name}"), name)(run)
        return text

    return Report(write)


FORMATS: Mapping[str, Report] = {
    "full": Report(lambda run, style: full(run.findings, style, run.speech), piecewise=True),
    "concise": Report(lambda run, style: concise(run.findings, style, run.speech), piecewise=True),
    "json": _document("findings_json"),
    "sarif": _document("sarif"),
    "github": _document("github"),
    "junit": _document("junit"),
    "markdown": _document("markdown"),
}
