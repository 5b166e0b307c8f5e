"""Findings become the one line that a run ends with."""

from collections import Counter
from collections.abc import Iterable

from plancc.finding import Finding, Severity


def summary(findings: Iterable[Finding], plans: int) -> str:
    """`plans` is how many were checked, with findings or without."""
    found = Counter(finding.severity for finding in findings)
    if not found:
        return f"{_count(plans, 'plan')} checked, nothing wrong"
    counts = ", ".join(_count(found[severity], severity) for severity in Severity if found[severity])
    return f"{counts} in {_count(plans, 'plan')}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
