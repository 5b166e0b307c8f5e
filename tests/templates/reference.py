"""The part of docs/templates.md that is written from the code: every node with its fields, every phrase."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from plancc.document.nodes.blocks import Cell, Paragraph
from plancc.document.nodes.document import Document
from plancc.language.languages import LANGUAGES

_SIMPLE = {str: "text", int: "whole number", float: "number", bool: "true or false"}
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def reference() -> str:
    """Nodes in the order in which a document leads to them, then the phrases."""
    told = [line for kind in _reached(Document) for line in _node(kind)]
    english = LANGUAGES["en"].phrases
    told += ["### The phrases in `words`", "", "| key | in English |", "| --- | --- |"]
    told += [f"| `{key}` | {words} |" for key, words in english.items() if "{}" not in words]
    return "\n".join(told) + "\n"


def node_name(kind: type[Any]) -> str:
    return _HUMP.sub("-", kind.__name__).lower()


def _reached(root: type[Any]) -> Iterator[type[Any]]:
    found = [root]
    for kind in found:
        yield kind
        for hint in _hints(kind).values():
            found += [each for each in _kinds(hint) if each not in found]


def _kinds(hint: Any) -> Iterator[type[Any]]:
    if isinstance(hint, type) and is_dataclass(hint):
        yield hint
    for inner in get_args(hint):
        yield from _kinds(inner)


def _hints(kind: type[Any]) -> dict[str, Any]:
    return get_type_hints(kind)


def _node(kind: type[Any]) -> Iterator[str]:
    doc = kind.__doc__ or ""
    yield f"### `{node_name(kind)}`"
    yield ""
    # A dataclass without words of its own has its signature there.
    if not doc.startswith(f"{kind.__name__}("):
        yield " ".join(doc.split())
        yield ""
    if fields(kind):
        yield "| field | what it is |"
        yield "| --- | --- |"
        hints = _hints(kind)
        yield from (f"| `{field.name}` | {_said(hints[field.name])} |" for field in fields(kind))
        yield ""


def _said(hint: Any) -> str:
    if hint == get_type_hints(Paragraph)["inlines"]:
        return "inlines"
    if hint == get_type_hints(Cell)["blocks"]:
        return "blocks"
    if hint in _SIMPLE:
        return _SIMPLE[hint]
    if isinstance(hint, type) and is_dataclass(hint):
        return f"`{node_name(hint)}`"
    if isinstance(hint, type) and issubclass(hint, tuple):
        return f"[{', '.join(hint._fields)}]"  # type: ignore[attr-defined]
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Literal:
        return " or ".join(f'"{each}"' for each in inner)
    if origin is dict:
        return "phrases by key"
    if origin is tuple and inner[-1] is Ellipsis:
        return f"list of {_said(inner[0])}"
    if origin is tuple:
        return f"[{', '.join(map(_said, inner))}]"
    if origin in {Union, UnionType}:
        return " or ".join(_said(each) for each in inner)
    if hint is NoneType:
        return "none"
    raise TypeError(hint)
