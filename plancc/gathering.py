"""Findings that say the same of the same words become one, with the other places where these stand."""

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence

from plancc.finding import Finding, Related, here_too
from plancc.source import Span

_OWED_TO_COMMAS = ("number-as-text", "table-row-of-wrong-length", "words-in-number-column")
_OF_CELLS = ("number-as-text", "number-in-text-cell", "words-in-number-column")
_MOST_CELLS = 12
_LETTER = re.compile(r"[^\W\d_]")


def gathered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings in the order of the file, each told once, at its first place.

    A word that is wrong in six places is one mistake; what has no word of its own, as a full stop that is
    missing, is another mistake in each place.
    """
    ordered = sorted(_causes(tuple(findings)), key=lambda finding: finding.order)
    cells = Counter(_of_cell(finding) for finding in ordered)
    alike: dict[Hashable, list[Finding]] = defaultdict(list)
    for finding in ordered:
        if cells[_of_cell(finding)] > _MOST_CELLS and finding.rule in _OF_CELLS:
            alike[_of_cell(finding)].append(finding)
        else:
            alike[_said(finding) if _names_words(finding) else finding.order].append(finding)
    return tuple(_one(first, others) if others else first for first, *others in alike.values())


def _of_cell(finding: Finding) -> Hashable:
    """What is said of numbers, whatever they are; a whole table of them is one mistake."""
    return finding.span.source.name, finding.rule, finding.severity, finding.help, bool(finding.mends)


def _causes(findings: Sequence[Finding]) -> Iterator[Finding]:
    """The findings without those of a place in which a comma has parted a number, where they come of that."""
    commas = [finding.span for finding in findings if finding.rule == "decimal-comma"]
    for finding in findings:
        owed = finding.rule in _OWED_TO_COMMAS and any(_holds(finding.span, each) for each in commas)
        if not owed:
            yield finding


def _holds(outer: Span, inner: Span) -> bool:
    return outer.source is inner.source and outer.start <= inner.start and inner.end <= outer.end


def _names_words(finding: Finding) -> bool:
    """Whether a finding tells which words are wrong, or what to write instead of them; a sign is no word."""
    words = finding.span.text.strip("\"'")
    if not _LETTER.search(words):
        return False
    return bool(finding.hint) or any(words in str(value) for _, value in finding.message.values)


def _said(finding: Finding) -> Hashable:
    """All that is said, and the words it is said of, without their place in the file."""
    words = finding.span.source.name, finding.span.text
    return (
        *words,
        finding.rule,
        finding.severity,
        finding.message,
        finding.hint,
        finding.help,
        finding.related,
    )


def _one(first: Finding, others: list[Finding]) -> Finding:
    places = tuple(
        Related(other.span, each) for other, each in zip(others, here_too(len(others)), strict=False)
    )
    mends = tuple(edit for each in (first, *others) for edit in each.mends)
    return first._replace(related=first.related + places, mends=mends)
