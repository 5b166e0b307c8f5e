"""Comments that silence a rule are taken out of a year in which they silence nothing."""

import re
from collections.abc import Iterable, Iterator

from plancc.edits import Edit
from plancc.renewal.lines import line_start, next_line
from plancc.source import Source, Span

_COMMENT = re.compile(r"#\s*plancc: ignore\[(?P<rules>[^\]\r\n]*)\](?![^\r\n]*plancc: ignore)[^\r\n]*")


def idle_comments(source: Source, names: Iterable[Span], within: range) -> Iterator[tuple[str, Edit]]:
    """Each rule that is named in vain within a stretch of a source, and the edit that takes it out.

    `names` are the names of rules that silence nothing, in this source and in others. Of a comment that says
    anything else, nothing is taken out.
    """
    idle = {span.start: span.text for span in names if span.source == source and span.start in within}
    for comment in _COMMENT.finditer(source.text) if idle else ():
        start = comment.start("rules")
        named = [(start + found.start(), found[0]) for found in re.finditer(r"[^\s,]+", comment["rules"])]
        gone = [rule for at, rule in named if at in idle]
        staying = [rule for at, rule in named if at not in idle]
        for rule in gone[:-1]:
            # One edit takes out all of them, and is told with the last.
            yield rule, Edit(comment.start(), comment.start(), "")
        if gone:
            edit = Edit(*comment.span("rules"), ", ".join(staying)) if staying else _whole(source, comment)
            yield gone[-1], edit


def _whole(source: Source, comment: re.Match[str]) -> Edit:
    """A comment with the line that it stands on alone, or with the space before it."""
    start = line_start(source, comment.start())
    before = source.text[start : comment.start()]
    if not before.strip():
        return Edit(start, next_line(source, comment.start()), "")
    return Edit(start + len(before.rstrip()), comment.end(), "")
