"""A plan's text with one mistake in it, as people make them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from plancc.reader.keys import annotations, may_be_missing
from plancc.tree.node import Node
from plancc.tree.tree import plant

REFERENCES = {"goals", "strategies", "areas", "focus_point", "area", "body", "from", "to"}


@dataclass(frozen=True)
class Mutation:
    """The new text, and the line of the change."""

    kind: str
    text: str
    line: int


@dataclass(frozen=True)
class Place:
    """A value with its key, if it has one, and the road to it."""

    steps: tuple[Any, ...]
    key: tuple[int, int] | None
    node: Node


def places(text: str) -> list[Place]:
    tree, findings = plant("plan", text.encode())
    assert tree is not None, findings
    return list(_within((), tree.root))


def mutations(text: str) -> dict[str, list[Callable[[], Mutation]]]:
    """Every mistake of each kind that can be made in a text; each is made when it is called for."""
    found: dict[str, list[Callable[[], Mutation]]] = {kind: [] for kind in KINDS}
    for place in places(text):
        for kind, make in KINDS.items():
            if change := make(text, place):
                found[kind].append(partial(_made, kind, text, *change))
    block = _blocks(text)
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip() and not line.lstrip().startswith("#") and number not in block:
            start = sum(len(each) + 1 for each in text.split("\n")[: number - 1])
            found["broken-indent"].append(partial(_made, "broken-indent", text, start, start, " "))
    for offset in range(len(text) // 3, len(text) - 1, 97):
        if text[offset - 1] != "\n" and text[offset] != "\n":
            found["cut-file"].append(partial(_made, "cut-file", text, offset, len(text), ""))
    return found


def data(text: str) -> Any:
    """What a text says, or None."""
    tree, _ = plant("plan", text.encode())
    return tree.data if tree else None


def _made(kind: str, text: str, start: int, end: int, new: str) -> Mutation:
    return Mutation(kind, text[:start] + new + text[end:], text.count("\n", 0, start) + 1)


def _dropped(text: str, place: Place) -> tuple[int, int, str] | None:
    """The line of a required key with its value, where it stands alone on the line."""
    if place.key is None or place.node.inner is not None or may_be_missing(place.steps):
        return None
    if not annotations(place.steps):
        return None
    start = text.rfind("\n", 0, place.key[0]) + 1
    end = text.find("\n", place.node.end) + 1
    alone = not text[start : place.key[0]].strip() and text.count("\n", start, end) == 1
    return (start, end, "") if alone and "," not in text[place.node.end : end] else None


def _misspelt(_: str, place: Place) -> tuple[int, int, str] | None:
    return (
        (place.key[1], place.key[1], "x")
        if place.key and len(place.steps) > 1 and place.steps[-2] != "annual"
        else None
    )


def _wrong_type(text: str, place: Place) -> tuple[int, int, str] | None:
    if place.key is None or place.node.inner is not None or text[place.node.start] in "|>":
        return None
    return place.node.start, place.node.end, "{forkert: [slags]}"


def _dangling(text: str, place: Place) -> tuple[int, int, str] | None:
    words = [step for step in place.steps if isinstance(step, str)]
    if place.node.inner is not None or not words or words[-1] not in REFERENCES or "period" in words:
        return None
    written = text[place.node.start : place.node.end]
    return (
        (place.node.start, place.node.end, "findes-ikke")
        if re.fullmatch(r"[a-z0-9-]+", written) and not written.isdigit()
        else None
    )


KINDS: dict[str, Callable[[str, Place], tuple[int, int, str] | None]] = {
    "dropped-key": _dropped,
    "misspelt-key": _misspelt,
    "wrong-type": _wrong_type,
    "dangling-id": _dangling,
    "broken-indent": lambda _, __: None,
    "cut-file": lambda _, __: None,
}


def _within(steps: tuple[Any, ...], node: Node) -> Iterator[Place]:
    if isinstance(node.inner, dict):
        for key, entry in node.inner.items():
            here = (*steps, key)
            yield Place(here, (entry.start, entry.end), entry.value)
            yield from _within(here, entry.value)
    elif isinstance(node.inner, list):
        for index, inner in enumerate(node.inner):
            yield Place((*steps, index), None, inner)
            yield from _within((*steps, index), inner)


def _blocks(text: str) -> set[int]:
    """The lines that belong to texts of several lines: how deep they stand is the author's choice."""
    lines: set[int] = set()
    for place in places(text):
        if place.node.inner is None:
            first = text.count("\n", 0, place.node.start) + 1
            last = text.count("\n", 0, place.node.end) + 1
            lines |= set(range(first + 1, last + 1))
    return lines
