"""The name of an output format becomes the function that writes it; a new one is a file and a line here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from plancc.report.concise import concise
from plancc.report.findings_json import findings_json
from plancc.report.full import full
from plancc.report.github import github
from plancc.report.junit import junit
from plancc.report.run import Run
from plancc.report.sarif import sarif
from plancc.report.style import Style


@dataclass(frozen=True)
class Report:
    """A format. What is written `piecewise` may be told plan by plan; the others are one document a run."""

    write: Callable[[Run, Style], str]
    piecewise: bool = False


FORMATS: Mapping[str, Report] = {
    "full": Report(lambda run, style: full(run.findings, style), piecewise=True),
    "concise": Report(lambda run, style: concise(run.findings, style), piecewise=True),
    "json": Report(lambda run, _: findings_json(run)),
    "sarif": Report(lambda run, _: sarif(run)),
    "github": Report(lambda run, _: github(run)),
    "junit": Report(lambda run, _: junit(run)),
}
