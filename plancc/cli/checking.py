"""What commands that check plans share: checking, showing what was found, and how that ends."""

import sys
from collections.abc import Iterable
from pathlib import Path

from plancc import __version__
from plancc.cli.exits import Exit
from plancc.cli.language import spoken
from plancc.cli.options import usual_format
from plancc.cli.plans import PlanFile, unreadable
from plancc.cli.streams import write_commands
from plancc.cli.terminal import style
from plancc.compiler import Checked, validate
from plancc.finding import Finding, Severity
from plancc.output.file import write
from plancc.reader.mistakes import MISTAKES
from plancc.reader.reader import Reading
from plancc.report.formats import FORMATS
from plancc.report.run import CheckedPlan, Run
from plancc.report.style import PLAIN
from plancc.rules.catalog import RULES
from plancc.rules.selection import Selection


def check(plan: PlanFile, rules: Selection) -> Checked:
    """Check one plan; a file that can't be opened is a wrong call."""
    try:
        return validate(plan.path, plan.shown, rules)
    except OSError as error:
        raise unreadable(plan.shown, error) from error


class Reporter:
    """Gathers what a run finds and writes it, to stdout or whole into a file.

    A person wants to know at once, and a program wants one document: `tell` writes what is new if the
    format can be written piece by piece, `close` what is left, and of a document all.
    """

    def __init__(self, output_format: str | None, output_file: Path | None, *, strict: bool) -> None:
        self._format = FORMATS[output_format or usual_format()]
        self._file = output_file
        self._failing = _failing(strict)
        self._found: dict[PlanFile, list[Finding]] = {}

    def take(self, plan: PlanFile, findings: Iterable[Finding]) -> None:
        """What was found in a plan that was checked; of one plan it may come several times."""
        self._found.setdefault(plan, []).extend(findings)

    def tell(self) -> None:
        if self._format.piecewise and not self._file:
            self.close()

    def close(self) -> None:
        run = Run(
            tuple(
                CheckedPlan(plan.path.stem, plan.shown, tuple(found)) for plan, found in self._found.items()
            ),
            (*MISTAKES, *RULES),
            self._failing,
            __version__,
            spoken(),
        )
        self._found.clear()
        if self._file:
            write(self._file, self._format.write(run, PLAIN).encode("utf-8", "backslashreplace"))
            return
        speak = write_commands if self._format is FORMATS["github"] else sys.stdout.write
        speak(self._format.write(run, style(sys.stdout)))
        sys.stdout.flush()


def read_sound(plan: PlanFile, rules: Selection) -> Reading | None:
    """A plan that a command builds upon; where there is none, its errors have been told."""
    checked = check(plan, rules)
    if checked.sound:
        return checked.reading
    tell_errors(plan, checked.findings)
    return None


def tell_errors(plan: PlanFile, findings: Iterable[Finding]) -> None:
    """Of what was found in a plan, only what keeps a command from building upon it."""
    reporter = Reporter(None, None, strict=False)
    reporter.take(plan, (finding for finding in findings if finding.severity is Severity.ERROR))
    reporter.close()


def verdict(findings: Iterable[Finding], *, strict: bool) -> Exit:
    """How a run with these findings ends."""
    failing = _failing(strict)
    return Exit.FINDINGS if any(finding.severity in failing for finding in findings) else Exit.WELL


def _failing(strict: bool) -> frozenset[Severity]:
    return frozenset({Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR})
