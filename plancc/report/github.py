"""Findings become workflow commands, which GitHub Actions shows beside the lines of a pull request.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from plancc.finding import Finding, Severity
from plancc.report.concise import place
from plancc.report.run import Run
from plancc.report.visible import visible
from plancc.report.words import words
from plancc.speech import Speech

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def github(run: Run) -> str:
    """One command a finding, the worst first: only so many are shown of a step, the first ones."""
    worst_first = list(_COMMANDS)
    ordered = sorted(run.shown, key=lambda finding: worst_first.index(finding.severity))
    return "".join(f"{_command(finding, run.speech)}\n" for finding in ordered)


def _command(finding: Finding, speech: Speech) -> str:
    span = finding.span
    # The end lies behind the last character, which may be a line break: its line counts, not the next one.
    end_line, end_column = span.source.place(max(span.start, span.end - 1))
    properties = {"file": span.source.name, "line": span.line, "endLine": end_line}
    if span.line == end_line:
        # GitHub takes columns only within one line.
        properties |= {"col": span.column, "endColumn": end_column + (span.end > span.start)}
    properties["title"] = finding.rule
    written = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    # Logs show the words alone, so that they name the place, too.
    told = "\n".join([*map(visible, words(finding, speech)), place(span)])
    return f"::{_COMMANDS[finding.severity]} {written}::{_escaped(told)}"


def _property(text: str) -> str:
    # Escaped first: a name that has a line break in it must still be the file's name.
    return visible(_escaped(text).replace(":", "%3A").replace(",", "%2C"))


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
