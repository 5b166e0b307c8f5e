"""Findings become one line each, for search, editors and long lists."""

from collections.abc import Iterable

from plancc.finding import Finding
from plancc.report.severities import SEVERITIES
from plancc.report.style import PLAIN, Paint, Style
from plancc.report.visible import visible
from plancc.source import Span
from plancc.speech import ENGLISH, Speech


def concise(findings: Iterable[Finding], style: Style = PLAIN, speech: Speech = ENGLISH) -> str:
    """One line a finding, in the order of the file."""
    ordered = sorted(findings, key=lambda finding: finding.order)
    return "".join(f"{headline(finding, speech, style)}\n" for finding in ordered)


def headline(finding: Finding, speech: Speech, style: Style) -> str:
    """Place, severity, rule and message on one line, all in one language."""
    severity = speech.say(SEVERITIES[finding.severity])
    kind = style.paint(f"{severity}[{visible(finding.rule)}]", Paint[finding.severity.name])
    message = visible(speech.say(finding.message))
    return f"{style.paint(place(finding.span), Paint.PLACE)}: {kind} {message}"


def place(span: Span) -> str:
    """As editors and terminals open it: path, line, column."""
    return f"{visible(span.source.name)}:{span.line}:{span.column}"
