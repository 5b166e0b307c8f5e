"""A value of the wrong kind or form becomes the line as it should be, where there is only one."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from plancc.language.written_keys import written_key
from plancc.message import NOTHING, Message
from plancc.plan.blocks import KINDS as BLOCK_KINDS
from plancc.pointer import Pointer, Step
from plancc.reader.keys import annotations, keys, main_key
from plancc.reader.stand_in import stand_in
from plancc.spelling import did_you_mean, write_one_of
from plancc.tree.cures import quoted, write
from plancc.tree.write import written

_SPAN = re.compile(r"([12][0-9]{3})(?: ?(?:[-\N{EN DASH}\N{EM DASH}/]|til|to) ?([12][0-9]{3}))?")
_LONGEST = 120
_COLOUR = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})")
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")


def cure(pointer: Pointer, value: Any, key: str, *, text: bool, mapping: bool) -> Message:
    """The line as it should be, where there is only one."""
    if text and type(value) in (int, bool):
        return write_one_of((f'"{str(value).lower()}"',), key)
    words = _ends(value) if isinstance(value, list) else str(value) if type(value) in (int, str) else ""
    span = _SPAN.fullmatch(words)
    if span and key == "period" and mapping and [*keys(pointer.steps)] == ["from", "to"]:
        return write_one_of((f"{{from: {span[1]}, to: {span[2] or span[1]}}}",), key)
    if mapping and isinstance(value, str):
        begun = as_mapping(pointer.steps, value)
        return write_one_of((f"{{{begun}}}" if key else begun,), key) if begun else NOTHING
    if text and isinstance(value, list) and value and all(isinstance(each, str) for each in value):
        return write_one_of((written(", ".join(value)),), key)
    return NOTHING


def _ends(values: Sequence[Any]) -> str:
    """The ends of a period that stands as a list: of two years, or of its keys."""
    if all(isinstance(each, dict) for each in values):
        period = {key: year for each in values for key, year in each.items()}
        values = [period.get("from"), period.get("to")]
    return " - ".join(map(str, values))


def as_mapping(steps: Sequence[Step], words: str) -> str:
    """A text as the value of the one key that must be there, where keys and values are wanted."""
    one = stand_in(annotations(steps))
    needed = [*one.items()] if isinstance(one, dict) and not main_key(steps) else []
    if len(needed) != 1 or needed[0][1] != "…" or "\n" in words:
        return ""
    return f"{needed[0][0]}: {written(words)}"


def fitting(rule: str, words: str, key: str) -> Message:
    """A value of the wrong form in the right one."""
    colour = _COLOUR.fullmatch(words.strip("\"'“”„ "))
    if rule == "bad-colour" and colour:
        sign = colour[1] if len(colour[1]) == 6 else "".join(2 * each for each in colour[1])
        return write_one_of((f'"#{sign.lower()}"',), key)
    years = _YEAR.findall(words)
    if rule == "bad-year" and len(years) == 1:
        return write_one_of((f'"{years[0]}"',))
    joined = written(" ".join(words.split()))
    return write_one_of((joined,), key) if rule == "several-lines" and len(joined) < _LONGEST else NOTHING


def as_text_block(value: Mapping[str, Any]) -> Message:
    """A paragraph with a colon in it, where a block was to begin with its kind."""
    (word, words), *others = value.items() or (("", None),)
    if others or not isinstance(words, str) or "\n" in words or meant_block(word):
        return NOTHING
    cure = quoted(f"{word}: {words}")
    return write(f"text: {cure}") if cure else NOTHING


def meant_block(word: str) -> Message:
    """Which kind of block a word is meant for."""
    kind = written_key(word, BLOCK_KINDS)
    return did_you_mean(kind or word, BLOCK_KINDS)
