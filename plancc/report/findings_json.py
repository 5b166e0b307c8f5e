"""Findings become JSON for programs; docs/findings.md and schemas/findings.schema.json describe it."""

from collections import Counter
from typing import Any

from plancc.finding import Finding, Severity
from plancc.report.data import json_text
from plancc.report.run import Run
from plancc.source import Span
from plancc.speech import Speech

FORMAT = 1
"""Counts up when something that was there is gone or means something else; additions leave it as it is."""


def findings_json(run: Run) -> str:
    found = Counter(finding.severity for finding in run.findings)
    return json_text(
        {
            "format": FORMAT,
            "plancc": run.version,
            "language": run.speech.language,
            "plans": [{"name": plan.name, "path": plan.path} for plan in run.plans],
            "counts": {severity.value: found[severity] for severity in Severity},
            "findings": [_finding(finding, run.speech) for finding in run.findings],
        }
    )


def _finding(finding: Finding, speech: Speech) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": speech.say(finding.message),
        "hint": speech.say(finding.hint),
        "help": speech.say(finding.help),
        **_where(finding.span),
        "related": [
            {"message": speech.say(related.words), **_where(related.span)} for related in finding.related
        ],
    }


def _where(span: Span) -> dict[str, Any]:
    return {
        "path": span.source.name,
        "start": _place(span, span.start),
        "end": _place(span, span.end),
    }


def _place(span: Span, offset: int) -> dict[str, int]:
    line, column = span.source.place(offset)
    return {"line": line, "column": column, "offset": offset}
