"""Findings get fingerprints by which they are known again after the lines around them have moved."""

from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from plancc.finding import Finding
from plancc.source import Source


def fingerprints(findings: Iterable[Finding]) -> list[str]:
    """One for each finding: its rule, its file, the words of its line, and which of those like it it is.

    Spaces don't count: a line that was only indented anew is still the same.
    """
    # A thousand findings may stand on one line that is as long as a file.
    lines: dict[tuple[Source, int], str] = {}
    met: Counter[str] = Counter()
    given = []
    for finding in findings:
        source, number = finding.span.source, finding.span.line
        if (source, number) not in lines:
            lines[source, number] = " ".join(source.line(number).split())
        kind = _digest(finding.rule, source.name, lines[source, number])
        met[kind] += 1
        given.append(_digest(kind, str(met[kind])))
    return given


def _digest(*parts: str) -> str:
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
