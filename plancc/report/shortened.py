"""Shorten long lists of findings: a hundred of one rule in a plan, then how many more there are."""

from collections import Counter
from collections.abc import Iterable

from plancc.finding import Finding
from plancc.message import Message, counted

MOST = 100
"""So many findings of one rule are shown of a plan; more of one kind nobody reads."""


def shortened(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings of one plan in the order of the file; the first that is left out stands for the rest."""
    ordered = sorted(findings, key=lambda finding: finding.order)
    all_of = Counter(finding.rule for finding in ordered)
    met: Counter[str] = Counter()
    shown: list[Finding] = []
    for finding in ordered:
        met[finding.rule] += 1
        if met[finding.rule] <= MOST:
            shown.append(finding)
        elif met[finding.rule] == MOST + 1:
            shown.append(_rest(finding, all_of[finding.rule] - MOST))
    return tuple(shown)


def _rest(first: Finding, number: int) -> Finding:
    message = counted("{n} more like this, from here on", "{n} more like these, from here on", n=number)
    help_words = Message("--output-format json tells of every one")
    return Finding(first.rule, first.severity, first.span, message, help=help_words)
