"""The whole road: plan files become findings, and editions become documents."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from plancc.finding import Finding, Severity
from plancc.reader.reader import Reading, read
from plancc.rules.check import check
from plancc.tree.locate import settle


@dataclass(frozen=True)
class Checked:
    """A plan that was read and held against the rules, with all its findings in the order of the file."""

    path: Path
    reading: Reading
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Whether a document can be made of it honestly."""
        return not any(finding.severity is Severity.ERROR for finding in self.findings)


def validate(path: Path, shown: str) -> Checked:
    """Read a plan and find what is wrong with it."""
    reading = read(path, shown)
    tree, plan = reading.tree, reading.plan
    faults = check(reading.name, plan) if plan else ()
    ruled = tuple(settle(tree, fault) for fault in faults) if tree else ()
    findings = sorted({*reading.findings, *ruled}, key=lambda finding: finding.order)
    return Checked(path, reading, tuple(findings))
