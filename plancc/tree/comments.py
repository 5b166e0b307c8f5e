"""The comments of a plan's text, each with the line that it speaks of."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple

from plancc.source import Source, Span
from plancc.tree.node import Node
from plancc.tree.tree import Tree

# A sign first: with the look behind it, Python finds the signs of a long text many times as fast.
_COMMENT = re.compile(r"#(?<![^ \t\r\n]#)[^\r\n]*")
_SPOKEN = re.compile(r"[ \t]*[^ \t\r\n#]")


class Comment(NamedTuple):
    """A comment, and the line that it stands on, or else the next one that holds more than a comment."""

    span: Span
    line: int


def comments(tree: Tree, holding: str) -> Iterator[Comment]:
    """The comments that hold certain words, in the file of the plan and in those that it names."""
    for each in (tree, *tree.mounts.values()):
        if holding in each.source.text:
            yield from _of_file(each, holding)


def _of_file(tree: Tree, holding: str) -> Iterator[Comment]:
    texts: list[tuple[int, int]] | None = None
    spoken = _Spoken(tree.source)
    for found in _COMMENT.finditer(tree.source.text):
        if holding not in found.group():
            continue
        texts = texts or sorted(_scalars(tree.root))
        before = bisect_right(texts, found.start(), key=itemgetter(0))
        if not before or found.start() >= texts[before - 1][1]:
            span = Span(tree.source, *found.span())
            yield Comment(span, spoken.line(span))


class _Spoken:
    """The line that a comment speaks of; asked for one comment after the other."""

    def __init__(self, source: Source) -> None:
        self._source = source
        # From the first line to the second there is nothing but comments.
        self._silent = (0, 0)

    def line(self, comment: Span) -> int:
        source, number = self._source, comment.line
        if source.line(number)[: comment.column - 1].strip():
            return number
        first = number
        if self._silent[0] <= number <= self._silent[1]:
            return self._silent[1]
        while number < len(source.line_starts) and not _SPOKEN.match(source.line(number)):
            number += 1
        self._silent = first, number
        return number


def _scalars(node: Node) -> Iterator[tuple[int, int]]:
    """Where the values stand that are no collections: a sign in a text begins no comment."""
    waiting = [node]
    while waiting:
        each = waiting.pop()
        if each.inner is None:
            yield each.start, each.end
        elif isinstance(each.inner, dict):
            waiting += [entry.value for entry in each.inner.values()]
        else:
            waiting += each.inner
