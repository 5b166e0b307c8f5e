"""The name of an output format becomes the function that writes it; a new one is a file and a line here."""

from collections.abc import Callable, Iterable, Mapping

from plancc.finding import Finding
from plancc.report.concise import concise
from plancc.report.full import full
from plancc.report.style import Style

Report = Callable[[Iterable[Finding], Style], str]

FORMATS: Mapping[str, Report] = {
    "full": full,
    "concise": concise,
}
