"""A decimal comma between brackets, where YAML takes it for the end of a value: `[Kurser, 112,5]`."""

import re
from collections.abc import Iterator
from itertools import pairwise

from plancc.finding import Finding, Related, here_too
from plancc.language.written_numbers import written_number
from plancc.message import NOTHING, Message
from plancc.source import Source, Span
from plancc.spelling import write_one_of
from plancc.tree.collection import Collection
from plancc.tree.mistake import mistake, shortened
from plancc.tree.node import Node
from plancc.tree.scalar import plain

# Without a look at the figures before it, Python finds the commas of a long list at once.
_COMMA = re.compile(r",(?<=[0-9],)(?=[0-9]|-\s*[,\]}])")
_BEFORE = re.compile(r"(?:(?<![\w.,])-)?[0-9.]*[0-9]$")
_FIGURES = re.compile(r"[0-9]+|-")
_HALF_A_SPAN = re.compile(r"[0-9],[0-9]+ ?[-\N{EN DASH}] ?[0-9]+$")
_REMEDY = Message("if these are two values, write a space after the comma; if it is text, put it in quotes")


def parted_numbers(source: Source, done: Collection, end: int) -> Iterator[Finding]:
    """A finding for each number that a comma parts in a list or mapping in brackets.

    Its data is put together again, so that nothing else is said of the two halves. A list in which no comma
    has a space behind it is written in that way throughout, and its commas end values.
    """
    if not _COMMA.search(source.text, done.start, end):
        return
    found = [*(_in_mapping(source, done) if isinstance(done.data, dict) else _in_list(source, done))]
    yield from (_together(source, done, end, found),) if len(found) > 1 else found


def _together(source: Source, done: Collection, end: int, found: list[Finding]) -> Finding:
    """One finding for a list with several such numbers, and the whole list as it should be."""
    first, *others = found
    text, sure = source.text[done.start : end], "\n" not in source.text[done.start : end]
    for each in reversed(found):
        number = written_number(each.span.text)
        sure = sure and number is not None and len(number.readings) == 1 and not number.words
        at = each.span.start - done.start
        if number:
            text = f"{text[:at]}{number.readings[0]}{text[at + len(each.span.text) :]}"
    spans = (each.span for each in others)
    return first._replace(
        hint=Message("write {line}", line=shortened(text)) if sure else first.hint,
        related=tuple(map(Related, spans, here_too(len(others)))),
    )


def _in_list(source: Source, done: Collection) -> Iterator[Finding]:
    nodes: list[Node] = done.inner
    glued = [_is_glued(source, one, other.start) for one, other in pairwise(nodes)]
    spaced = any(one.end + 1 < other.start for one, other in pairwise(nodes))
    at = 0
    while spaced and at < len(glued):
        if glued[at]:
            first, last = nodes[at], at + 1
            # The next comma of `0,5-0,7` belongs to the same words.
            if glued[last : last + 1] == [True] and _HALF_A_SPAN.search(
                source.text, first.start, nodes[last].end
            ):
                last += 1
            whole = Node(first.start, nodes[last].end)
            yield _finding(source, whole, first.end)
            nodes[at : last + 1] = [whole]
            done.data[at : last + 1] = [_joined(source.text[whole.start : whole.end])]
            del glued[at:last]
        at += 1


def _in_mapping(source: Source, done: Collection) -> Iterator[Finding]:
    """`{value: 112,5}` is to YAML a value 112 and a key 5 without one."""
    names = list(done.inner)
    for name, other in pairwise(names):
        entry, second = done.inner.get(name), done.inner[other]
        if entry and done.data[other] is None and _is_glued(source, entry.value, second.start):
            whole = Node(entry.value.start, second.end)
            yield _finding(source, whole, entry.value.end)
            done.inner[name] = entry._replace(value=whole)
            done.data[name] = _joined(source.text[whole.start : whole.end])
            del done.inner[other], done.data[other]


def _is_glued(source: Source, node: Node, start: int) -> bool:
    return node.inner is None and node.end + 1 == start and bool(_COMMA.match(source.text, node.end))


def _finding(source: Source, whole: Node, comma: int) -> Finding:
    before = _BEFORE.search(source.text, max(whole.start, comma - 40), comma)
    after = _FIGURES.match(source.text, comma + 1, whole.end)
    span = Span(source, before.start() if before else comma, after.end() if after else whole.end)
    text = source.text[whole.start : whole.end]
    number = written_number(text)
    if number and not number.span:
        hint = write_one_of(number.readings)
    else:
        hint = Message('write "{text}"', text=shortened(text)) if '"' not in text else NOTHING
    message = Message('the comma parts "{text}" in two', text=span.text)
    return mistake("decimal-comma", span, message, hint=hint, remedy=_REMEDY)


def _joined(text: str) -> int | float | str:
    """What may have been meant by both halves: a number, or the text that they stand in."""
    number = written_number(text)
    value = plain(number.readings[0]) if number and not number.words else text
    return value if isinstance(value, int | float) else text
