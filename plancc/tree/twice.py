"""A key stands twice in one mapping: what to do about it depends on what stands behind the two."""

from typing import Any

from plancc.finding import Finding, Related
from plancc.message import Message
from plancc.source import Source, Span
from plancc.tree.collection import Collection, Key
from plancc.tree.mistake import mistake, shortened
from plancc.tree.node import Node

_LONGEST = 40


def twice(source: Source, mapping: Collection, key: Key, value: Any) -> Finding:
    """The finding of a key that has a value already."""
    first = mapping.inner[key.text]
    return mistake(
        "duplicate-key",
        Span(source, key.start, key.end),
        Message('the key "{key}" stands twice in the same place', key=shortened(key.text)),
        remedy=_remedy(mapping.data[key.text], value),
        related=(Related(Span(source, first.start, first.end), Message("first written here")),),
    )


def merge(mapping: Collection, key: str, value: Any, node: Node) -> None:
    """Put together what stands behind the two, so that nothing else is said of what only one of them has."""
    first = mapping.data[key]
    if first is None:
        mapping.data[key] = value
        mapping.inner[key] = mapping.inner[key]._replace(value=node)
    elif isinstance(first, list) and isinstance(value, list):
        first += value
        mapping.inner[key].value.inner.extend(node.inner)


def _remedy(one: Any, other: Any) -> Message:
    if one == other:
        return Message("take this one out: both say the same")
    if isinstance(one, list) and isinstance(other, list):
        return Message("put all points of both under the first one, and take this key out")
    if isinstance(one, dict) and isinstance(other, dict):
        return Message("put all keys of both under the first one, and take this key out")
    if any(isinstance(each, list | dict) or each is None for each in (one, other)):
        return Message("keep the one that says more, and take the other out")
    return Message('keep "{one}" or "{other}", and take the other out', one=_short(one), other=_short(other))


def _short(value: Any) -> str:
    words = str(value).strip()
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
