"""A pointer becomes a span: the only place where that is decided."""

import re
from collections.abc import Sequence
from typing import Any

from plancc.edits import Edit
from plancc.finding import Fault, Finding, Quote, Related, here_too
from plancc.pointer import Pointer, Step
from plancc.source import Span
from plancc.tree.node import Entry
from plancc.tree.scalar import Scalar
from plancc.tree.tree import Tree

# Pydantic's last step when it is the key that is wrong.
_KEY_STEP = "[key]"
_WORD = re.compile(r"\S+")


def locate(tree: Tree, pointer: Pointer) -> Span:
    """Where the pointer's value or key stands; if it goes on where the tree ends, the deepest place there is.

    The span of a scalar is its exact text with its quotes, of a collection in brackets the whole of it,
    of a block its first key or dash; of a value left empty it is the key.
    """
    steps = pointer.steps
    for taken in range(len(steps) - pointer.at_key, -1, -1) if tree.mounts else ():
        mounted = tree.mounts.get(Pointer(steps[:taken]))
        if mounted is not None:
            return locate(mounted, Pointer(steps[taken:], pointer.at_key))
    key: Entry | None = None
    node = tree.root
    for step in steps:
        if isinstance(node.inner, dict) and isinstance(step, str) and step in node.inner:
            key = node.inner[step]
            node = key.value
        elif isinstance(node.inner, list) and isinstance(step, int) and 0 <= step < len(node.inner):
            key, node = None, node.inner[step]
        else:
            return Span(tree.source, node.start, node.end)
    if key is not None and (pointer.at_key or node.start == node.end):
        return Span(tree.source, key.start, key.end)
    return Span(tree.source, node.start, node.end)


def known(tree: Tree, steps: Sequence[Step]) -> Pointer:
    """The pointer that is left of pydantic's `loc` without the steps that the tree does not have.

    Pydantic adds union tags, and ends with keys that are missing. A tag may be spelled like a key
    beside it, so of all roads through the tree the longest counts, and of those the one that uses
    the latest steps.
    """
    reached: dict[tuple[Step, ...], tuple[int, Any]] = {(): (-1, tree.data)}
    for position, step in enumerate(steps):
        for road, (_, data) in list(reached.items()):
            if _has(data, step):
                reached[(*road, step)] = position, data[step]
    longest = max(reached, key=lambda road: (len(road), reached[road][0]))
    return Pointer(longest, at_key=bool(steps) and steps[-1] == _KEY_STEP and _KEY_STEP not in longest)


def settle(tree: Tree, fault: Fault) -> Finding:
    """The finding that a fault is, once its places are known."""
    span = locate(tree, fault.pointer)
    quoted = _quoted(span, fault.quote) if fault.quote else None
    also = [each for each in (_quoted(span, quote) for quote in fault.also) if each]
    mends: tuple[Edit, ...] = ()
    if fault.mend is not None and (fault.whole or not fault.quote):
        mends = (_rewritten(tree, fault, fault.mend),)
    elif isinstance(fault.mend, str):
        edits = (_reworded(each, fault.mend, span.text[:1]) for each in (quoted, *also) if each)
        mends = tuple(edit for edit in edits if edit)
    return Finding(
        fault.rule,
        fault.severity,
        quoted or span,
        fault.message,
        fault.hint,
        fault.help,
        (
            *(Related(locate(tree, pointer), words) for pointer, words in fault.related),
            *map(Related, also, here_too(len(also))),
        ),
        mends,
    )


def road(tree: Tree, pointer: Pointer) -> tuple[Span, ...]:
    """The keys and elements that lead to a place, outermost first: where each begins."""
    steps = pointer.steps
    return tuple(
        locate(tree, Pointer(steps[:taken], at_key))
        for taken in range(1, len(steps) + 1)
        for at_key in (True, False)
    )


def _quoted(span: Span, quote: Quote) -> Span | None:
    """The words in the text as written; None if they are not there, because a sign of them is escaped."""
    found = quote.find(span.source.text, span.start, span.end)
    return Span(span.source, *found) if found else None


def _rewritten(tree: Tree, fault: Fault, value: Scalar) -> Edit:
    from plancc.tree.write import rewrite  # noqa: PLC0415 - few faults have a mend

    if fault.pointer.at_key or not isinstance(value, str):
        return rewrite(tree, fault.pointer, value)
    # A text that stands for a whole part has no key of its own, and the plan knows no line end behind a text.
    pointer = known(tree, fault.pointer.steps)
    old: Any = tree.data
    for step in pointer.steps:
        old = old[step]
    return rewrite(tree, pointer, value + "\n" * (isinstance(old, str) and old.endswith("\n")))


def _reworded(old: Span, words: str, style: str) -> Edit | None:
    """Words in the place of others, as the quotes around them ask; None where that would tear an escape."""
    if style == '"' and "\\" in old.text:
        return _narrowed(old, words) if words.count("\\") == old.text.count("\\") else None
    escaped = {'"': words.replace("\\", "\\\\"), "'": words.replace("'", "''")}
    return _narrowed(old, escaped.get(style, words))


def _narrowed(span: Span, words: str) -> Edit:
    """Words in the place of others, without touching those that stay, or how the file breaks its lines."""
    old, new = list(_WORD.finditer(span.text)), _WORD.findall(words)
    changed = [at for at, each in enumerate(old) if at < len(new) and each[0] != new[at]]
    if len(old) != len(new) or not changed:
        return Edit(span.start, span.end, words)
    first, last = changed[0], changed[-1]
    start, end = old[first].start(), old[last].end()
    written = "".join(
        span.text[old[at - 1].end() : old[at].start()] * (at > first) + new[at]
        for at in range(first, last + 1)
    )
    return Edit(span.start + start, span.start + end, written)


def _has(data: Any, step: Step) -> bool:
    if isinstance(data, dict):
        return step in data
    return isinstance(data, list) and isinstance(step, int) and 0 <= step < len(data)
