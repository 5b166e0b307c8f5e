"""Findings become the one line that a run ends with."""

from collections import Counter
from collections.abc import Iterable

from plancc.finding import Finding, Severity
from plancc.message import Message, counted


def summary(findings: Iterable[Finding], plans: int) -> Message:
    """`plans` is how many were checked, with findings or without."""
    found = Counter(finding.severity for finding in findings)
    counts = tuple(_count(severity, found[severity]) for severity in Severity if found[severity])
    checked = counted("{n} plan", "{n} plans", n=plans)
    if not counts:
        return Message("{plans} checked, nothing wrong", plans=checked)
    return Message("{counts} in {plans}", counts=counts, plans=checked)


def _count(severity: Severity, number: int) -> Message:
    match severity:
        case Severity.ERROR:
            return counted("{n} error", "{n} errors", n=number)
        case Severity.WARNING:
            return counted("{n} warning", "{n} warnings", n=number)
        case Severity.NOTE:
            return counted("{n} note", "{n} notes", n=number)
