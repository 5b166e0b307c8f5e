"""Something else stands where a list is wanted: the line that it should be, with its hyphen or brackets."""

import re
from collections.abc import Sequence
from typing import Any

from plancc.finding import Fault, Quote
from plancc.message import Message
from plancc.pointer import Step
from plancc.reader.cures import as_mapping
from plancc.reader.ids import Ids
from plancc.reader.keys import elements, keys, main_key, may_be_missing
from plancc.reader.stand_in import UNKNOWN_ID, stand_in
from plancc.source import Span
from plancc.spelling import write_one_of
from plancc.tree.cures import bulleted, without_bullet
from plancc.tree.locate import locate
from plancc.tree.place import place
from plancc.tree.tree import Tree
from plancc.tree.write import written

_COMMA = re.compile(r"\s*[,;]\s*")
_COMMA_OR_AND = re.compile(r"\s*[,;]\s*(?:og |and )?|\s+(?:og|and)\s+")
_LONGEST = 120
_IN_BRACKETS = Message("put brackets around the list, and a comma between its values")


def as_list(tree: Tree, ids: Ids, fault: Fault, value: Any) -> Fault:
    """The fault of a value that is no list, with the beginning of the list that was meant."""
    pointer, span = fault.pointer, locate(tree, fault.pointer)
    line = _first_line(span)
    values, item = _values(ids, pointer.steps, value), (*pointer.steps, 0)
    key, in_brackets = pointer.steps[-1], place(tree, pointer).in_brackets
    mapping = as_mapping(item, value) if isinstance(value, str) else ""
    if isinstance(value, dict) and isinstance(key, str) and (in_brackets or _behind_key(span)):
        values = (span.text,) if span.text.startswith("{") and "\n" not in span.text else ()
    elif in_brackets and not values and isinstance(value, str) and not _needs_keys(item, mapping):
        values = (f"{{{mapping}}}" if mapping else written(without_bullet(value), in_brackets=True),)
    if values:
        hint = write_one_of((f"[{', '.join(values)}]",), key if isinstance(key, str) else "")
        return fault._replace(hint=hint, help=_IN_BRACKETS)
    if isinstance(value, str):
        line = mapping or written(without_bullet(line))
        if _needs_keys(item, mapping):
            needed = tuple(each for each in keys(item) if not may_be_missing((*item, each)))
            return fault._replace(help=Message("each point of this list has keys: {keys}", keys=needed))
    if in_brackets:
        return fault
    signs = () if _behind_key(span) or not isinstance(value, str) else _bullets(span)
    if signs:
        fault = fault._replace(quote=signs[0], also=signs[1:], mend="-")
    return fault._replace(hint=write_one_of((f"- {line}",))) if len(line) <= _LONGEST else fault


def _needs_keys(item: Sequence[Step], mapping: str) -> bool:
    """Whether a text alone is no point of the list, and can't be made one."""
    return bool(keys(item)) and not main_key(item) and not mapping


def _bullets(span: Span) -> tuple[Quote, ...]:
    """The bullets or dashes that every line begins with, where YAML has hyphens."""
    lines = [line.strip() for line in span.text.splitlines()]
    sign = lines[0][:1]
    alike = all(bulleted(line) and line.startswith((f"{sign} ", f"{sign}\t")) for line in lines)
    if not alike or span.text.count(sign) != len(lines):
        return ()
    return tuple(Quote(sign, nth) for nth in range(len(lines)))


def _values(ids: Ids, steps: Sequence[Step], value: Any) -> tuple[str, ...]:
    """The values of a list that is mostly written on one line: ids, numbers, cells, headings of columns."""
    within = elements(steps)
    one = stand_in(within)
    if isinstance(value, dict) and isinstance(one, int | float):
        cells = value.values()
        return tuple(written(each, in_brackets=True) for each in cells if isinstance(each, str | int | float))
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        return ()
    text = main_key((*steps, 0)) == "title"
    parts = (_COMMA if text else _COMMA_OR_AND).split(str(value).strip("[]() "))
    short = text or one == UNKNOWN_ID or isinstance(one, int | float) or all(each.isdigit() for each in parts)
    if not short or "\n" in str(value):
        return ()
    if one == UNKNOWN_ID:
        return tuple(ids.meant((*steps, 0), each) for each in parts if each)
    return tuple(written(each, in_brackets=True) if text else each for each in parts if each)


def _behind_key(span: Span) -> bool:
    return span.source.line(span.line)[: span.column - 1].rstrip().endswith(":")


def _first_line(span: Span) -> str:
    end = span.source.text.find("\n", span.start)
    return span.source.text[span.start : end if end >= 0 else None].rstrip()
