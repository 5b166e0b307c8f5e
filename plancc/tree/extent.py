"""How far the text of a value reaches, and the comments in it: a span that a caret underlines is shorter."""

import re
from collections.abc import Iterator

from plancc.source import Source
from plancc.tree.node import Node
from plancc.tree.place import in_brackets

_COMMENT = re.compile(r"#[^\r\n]*")
_HEADER = re.compile(r"[|>][-+0-9]*[ \t]+(#[^\r\n]*)")


def words(node: Node) -> Iterator[tuple[int, int]]:
    """The spans of all keys and scalars of a value, in the order of the text."""
    if isinstance(node.inner, dict):
        for entry in node.inner.values():
            yield entry.start, entry.end
            yield from words(entry.value)
    elif isinstance(node.inner, list):
        for item in node.inner:
            yield from words(item)
    else:
        yield node.start, node.end


def end(source: Source, node: Node) -> int:
    """Where the last word or bracket of a value ends."""
    reach: int = node.end
    if not in_brackets(source, node) and isinstance(node.inner, dict):
        reach = max(max(entry.end, end(source, entry.value)) for entry in node.inner.values())
    elif not in_brackets(source, node) and isinstance(node.inner, list):
        # An item left empty has no place that all parsers agree on.
        reach = max(reach, *(end(source, item) for item in node.inner if item.start < item.end), reach)
    return reach


def comments(source: Source, root: Node, start: int, stop: int) -> tuple[str, ...]:
    """The comments that begin in a stretch of a source, whose whole tree is needed to tell them from text."""
    found: list[str] = []
    at = start
    for first, last in words(root):
        if last <= start or first > stop:
            continue
        found += _COMMENT.findall(source.text, at, max(at, min(first, stop)))
        header = _HEADER.match(source.text, first)
        if header and first >= start and last - first > 1:
            found.append(header[1])
        at = max(at, last)
    return tuple(found + _COMMENT.findall(source.text, at, max(at, stop)))


def dash(source: Source, before: int, item: Node) -> int:
    """Where the dash of a list's item stands; `before` is any place after the last word before it."""
    gap = _COMMENT.sub(lambda found: " " * len(found[0]), source.text[before : item.start])
    return before + gap.rindex("-")
