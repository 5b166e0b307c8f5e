"""What commands that check plans share: checking, showing what was found, and how that ends."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from plancc import __version__
from plancc.cli.exits import Exit, WrongCall
from plancc.cli.language import spoken
from plancc.cli.options import usual_format
from plancc.cli.plans import PlanFile
from plancc.cli.terminal import style
from plancc.compiler import Checked, validate
from plancc.finding import Finding, Severity
from plancc.message import Message
from plancc.output.system import reason
from plancc.output.trouble import OutputTrouble
from plancc.reader.mistakes import MISTAKES
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
        raise WrongCall(
            Message("{file} can not be read: {reason}", file=plan.shown, reason=reason(error))
        ) from error


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
            _write(self._file, self._format.write(run, PLAIN))
        else:
            sys.stdout.write(self._format.write(run, style(sys.stdout)))
            sys.stdout.flush()


def verdict(findings: Iterable[Finding], *, strict: bool) -> Exit:
    """How a run with these findings ends."""
    failing = _failing(strict)
    return Exit.FINDINGS if any(finding.severity in failing for finding in findings) else Exit.WELL


def _failing(strict: bool) -> frozenset[Severity]:
    return frozenset({Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR})


def _write(path: Path, text: str) -> None:
    """Write a file whole or leave it as it is; what it can't be is an OutputTrouble."""
    content = text.encode("utf-8", "backslashreplace")
    try:
        if path.exists() and not path.is_file():
            # Nothing may take the place of a pipe or a device, and a folder refuses.
            with path.open("wb") as stream:
                stream.write(content)
            return
        target = path.resolve()
        if not target.parent.exists():
            target.parent.mkdir(parents=True)
        _replace(target, content)
    except OSError as error:
        raise OutputTrouble(Message("{place}: {reason}", place=str(path), reason=reason(error))) from error


def _replace(target: Path, content: bytes) -> None:
    new = target.with_name(f".plancc-{os.getpid()}.new")
    # A new file and no other: in a folder for everybody, somebody might have put a link there.
    with new.open("xb") as stream:
        try:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
            if target.exists():
                new.chmod(target.stat().st_mode)
            new.replace(target)
        except BaseException:
            with suppress(OSError):
                new.unlink()
            raise
