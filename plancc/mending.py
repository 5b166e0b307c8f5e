"""Findings that have one right answer become files in which it stands, and nothing else has changed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from plancc.edits import Edit, edited
from plancc.finding import Finding
from plancc.source import Source
from plancc.tree.tree import plant


@dataclass(frozen=True)
class Mended:
    """A file as it was read, as it should be, and what must be done to it: so many mends."""

    before: Source
    after: Source
    edits: tuple[Edit, ...]


def mended(findings: Iterable[Finding]) -> tuple[Mended, ...]:
    """The files that change when findings are mended, in the order in which they are met.

    Of two mends that touch the same characters the first one counts; the other is found again in the new
    text. A file that YAML would understand less well with its mends is left out.
    """
    by_source: dict[Source, list[Edit]] = {}
    for finding in findings:
        if finding.mends:
            by_source.setdefault(finding.span.source, []).extend(finding.mends)
    changed = (_mended(source, edits) for source, edits in by_source.items())
    return tuple(each for each in changed if each)


def _mended(source: Source, edits: Sequence[Edit]) -> Mended | None:
    kept = tuple(_apart(edits))
    after = edited(source, kept)
    _, before_findings = plant(source.name, source.text.encode())
    tree, after_findings = plant(source.name, after.text.encode())
    if tree is None or len(after_findings) > len(before_findings):
        return None
    return Mended(source, after, kept)


def _apart(edits: Sequence[Edit]) -> Iterator[Edit]:
    """The edits without those that touch an earlier one; what several findings ask for is done once."""
    done = -1
    for edit in sorted(dict.fromkeys(edits), key=lambda edit: (edit.start, edit.end)):
        if edit.start > done:
            yield edit
            done = edit.end
