"""Texts of the copied section that name the year that is over: they stay, and the author hears of them."""

import re
from collections.abc import Iterator
from typing import Any

from plancc.message import Message
from plancc.pointer import Pointer
from plancc.renewal.change import Change, Question

YEAR = re.compile(r"(?<![0-9])[12][0-9]{3}(?![0-9])")
# Values of these keys are names or times, and no text.
_NAMES = ("area", "areas", "body", "file", "focus_point", "goals", "id", "strategies")
_TIMES = ("date", "deadline", "from", "period", "retrieved", "to", "when")
_NO_TEXT = frozenset(_NAMES + _TIMES)
_FRONT = ("title", "subtitle", "summary")
# Other steps of renewing take these out, or ask about them themselves.
_DEALT_WITH = frozenset(("adoption", "discontinued", "errata", "measurements", "status"))


def texts_of_other_years(data: Any, section: Pointer, year: int) -> Iterator[Change]:
    """A question for each text of the section, or of the plan's front, that names the year or the one before.

    What was measured and told in one plan mostly comes from the year before it.
    """
    for pointer, text in _texts(data, Pointer()):
        if _DEALT_WITH.intersection(pointer.steps):
            continue
        if pointer == section.child("name") and YEAR.findall(text) == [str(year)]:
            # It has the new year already.
            continue
        inside = pointer.steps[:2] == section.steps
        if not inside and not (len(pointer.steps) == 1 and pointer.steps[0] in _FRONT):
            continue
        told = (year - 1, year) if inside else (year,)
        named = sorted({int(found) for found in YEAR.findall(text)} & set(told))
        if named:
            words = Message("the text names {years}", years=tuple(named))
            yield Change(questions=(Question(pointer, words),))


def _texts(data: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str]]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _texts(value, pointer.child(key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _texts(value, pointer.child(index))
    elif isinstance(data, str):
        key = next(step for step in reversed(pointer.steps) if isinstance(step, str))
        if key not in _NO_TEXT:
            yield pointer, data
