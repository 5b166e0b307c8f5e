"""Findings become one line each, for search, editors and long lists."""

from collections.abc import Iterable

from plancc.finding import Finding
from plancc.report.style import PLAIN, Paint, Style
from plancc.report.visible import visible
from plancc.source import Span


def concise(findings: Iterable[Finding], style: Style = PLAIN) -> str:
    ordered = sorted(findings, key=lambda finding: finding.order)
    return "".join(f"{headline(finding, style)}\n" for finding in ordered)


def headline(finding: Finding, style: Style) -> str:
    kind = style.paint(f"{finding.severity}[{visible(finding.rule)}]", Paint[finding.severity.name])
    return f"{style.paint(place(finding.span), Paint.PLACE)}: {kind} {visible(finding.message)}"


def place(span: Span) -> str:
    """As editors and terminals open it: path, line, column."""
    return f"{visible(span.source.name)}:{span.line}:{span.column}"
