"""What commands that check plans share: checking, showing what was found, and how that ends."""

import sys

from plancc.cli.exits import Exit, WrongCall
from plancc.cli.plans import PlanFile
from plancc.cli.terminal import style
from plancc.compiler import Checked, validate
from plancc.finding import Finding, Severity
from plancc.report.formats import FORMATS


def check(plan: PlanFile) -> Checked:
    """Check one plan; a file that can't be opened is a wrong call."""
    try:
        return validate(plan.path, plan.shown)
    except OSError as error:
        raise WrongCall(f"{plan.shown} can not be read: {error.strerror}") from error


def show(findings: list[Finding], output_format: str) -> None:
    """Write findings to stdout, in the order of the files."""
    if findings:
        sys.stdout.write(FORMATS[output_format](findings, style(sys.stdout)))
        sys.stdout.flush()


def verdict(findings: list[Finding], *, strict: bool) -> Exit:
    """How a run with these findings ends."""
    counted = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return Exit.FINDINGS if any(finding.severity in counted for finding in findings) else Exit.WELL
