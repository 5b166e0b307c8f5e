"""`plancc validate`: findings, nothing written."""

import sys
from time import perf_counter

import typer

from plancc.cli.contents import contents
from plancc.cli.exits import Exit, WrongCall
from plancc.cli.options import OutputFormat, Plans, Strict
from plancc.cli.plans import PlanFile, find
from plancc.cli.terminal import notice, style
from plancc.compiler import Checked, validate
from plancc.finding import Finding, Severity
from plancc.report.formats import FORMATS
from plancc.report.summary import summary


def validate_command(
    plans: Plans = None, output_format: OutputFormat = "full", strict: Strict = False
) -> None:
    """Check plans and say what is wrong with them, where, and what helps."""
    begun = perf_counter()
    checked = [check(plan) for plan in find(plans or [])]
    findings = [finding for each in checked for finding in each.findings]
    show(findings, output_format)
    for each in checked:
        if each.reading.plan:
            notice(f"{each.reading.name}: {contents(each.reading.name, each.reading.plan)}")
    notice(f"{summary(findings, len(checked))} ({perf_counter() - begun:.1f} s)")
    raise typer.Exit(verdict(findings, strict=strict))


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
