"""What does not lie whole on its page becomes a finding where it stands in a plan."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from plancc.finding import Finding, Quote, Severity
from plancc.message import Message
from plancc.render.frames import CutOff
from plancc.render.templates import RenderTrouble
from plancc.source import Source, Span

_HELP = Message("make it shorter or narrower; docs/pdf.md")
_TABLE = Message("take out columns, part it into two tables, or swap rows and columns; docs/pdf.md")
_LONGEST = 60
"""Letters of what is at fault that its finding quotes."""


@contextmanager
def cut_off(sources: Sequence[Source]) -> Iterator[None]:
    """Turn a CutOff into a RenderTrouble, as near to each thing as its words are found in the sources.

    Of what has the same place, such as the cells of a table under its caption, the first is told.
    """
    try:
        yield
    except CutOff as cut:
        findings = [_finding(trail, sources) for trail in cut.args]
        places = {finding.order: finding for finding in reversed(findings)}
        raise RenderTrouble(*(places[order] for order in sorted(places))) from cut


def _finding(trail: Sequence[str], sources: Sequence[Source]) -> Finding:
    words = next((words for words in reversed(trail) if words), "")
    shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
    span = max((_followed(trail, source) for source in sources), key=lambda followed: followed[0])[1]
    message, help_words = (
        (Message('the PDF has no room for "{words}" here: part of it would be cut off', words=shown), _HELP)
        if trail[-1]
        else (
            Message('the table "{words}" is too broad for the PDF, also on a page across', words=shown),
            _TABLE,
        )
    )
    return Finding("cut-off", Severity.ERROR, span, message, help=help_words)


def _followed(trail: Sequence[str], source: Source) -> tuple[int, Span]:
    """How many of the titles and words are found in a source, each behind the one before, and the last."""
    found, at = 0, (0, 0)
    for words in trail:
        place = Quote(words).find(source.text, at[1], len(source.text)) if words else None
        if place:
            found, at = found + 1, place
    return found, Span(source, *at)
