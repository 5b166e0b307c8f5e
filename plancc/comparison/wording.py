"""Two texts become one in which the words that went and the words that came are marked."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_UNIT = re.compile(
    r"(?P<core>"
    r"\n[ \t]*\n\s*|\n(?=[ \t]*(?:[-*+]|[0-9]+[.)])[ \t])"  # the end of a paragraph or a point
    r"|\[\^[a-z0-9-]+\]"  # the call of a note
    r"|#?\w+(?:[-.,:/@'\N{RIGHT SINGLE QUOTATION MARK}]\w+)*"
    r"|[^\w\s])"
    r"(?P<gap>(?:(?!\n[ \t]*\n|\n[ \t]*(?:[-*+]|[0-9]+[.)])[ \t])\s)*)"
)
_WORD = re.compile(r"\w+")
_MOST = 4_000_000
"""How many pairs of words are looked at in two texts; of longer ones all words went and came."""


class Mark(StrEnum):
    KEPT = "kept"
    DROPPED = "dropped"
    ADDED = "added"


@dataclass(frozen=True)
class Piece:
    """A stretch of a text that is in both texts, only in the old one or only in the new one."""

    mark: Mark
    text: str


@dataclass(frozen=True)
class _Unit:
    """A word or a sign, and the white space behind it, which makes no difference."""

    core: str
    gap: str


def reworded(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces in order, dropped ones before added ones; kept words are spaced as in the new text."""
    before, after = _units(old), _units(new)
    pieces: list[Piece] = []
    for mark, units in _readable(_steps(before, after)):
        text = "".join(unit.core + unit.gap for unit in units)
        if text:
            pieces.append(Piece(mark, text))
    return tuple(pieces)


def same(old: str, new: str) -> bool:
    """Whether two texts read the same; lines may end elsewhere."""
    return [unit.core for unit in _units(old)] == [unit.core for unit in _units(new)]


def words(text: str) -> list[str]:
    """The words of a text alone, capitals or not."""
    return _WORD.findall(text.casefold())


def _units(text: str) -> list[_Unit]:
    return [
        _Unit("\n\n" if found["core"].isspace() else found["core"], " " if found["gap"] else "")
        for found in _UNIT.finditer(text.strip())
    ]


_Step = tuple[Mark, Sequence[_Unit]]


def _steps(old: Sequence[_Unit], new: Sequence[_Unit]) -> list[_Step]:
    """What to keep, drop and add, in turn."""
    before, after = [unit.core for unit in old], [unit.core for unit in new]
    if len(before) * len(after) > _MOST:
        return [(Mark.DROPPED, old), (Mark.ADDED, new)]
    steps: list[_Step] = []
    for operation, a, b, c, d in SequenceMatcher(None, before, after).get_opcodes():
        if operation == "equal":
            steps.append((Mark.KEPT, new[c:d]))
        else:
            steps += [(Mark.DROPPED, old[a:b]), (Mark.ADDED, new[c:d])]
    return [step for step in steps if step[1]]


def _readable(steps: Sequence[_Step]) -> Iterator[_Step]:
    """The same with fewer, longer pieces: words kept between changes that are no shorter count as changed.

    Two sentences always have an "and" in common; marked word by word, nobody could read either of them.
    """
    dropped: list[_Unit] = []
    added: list[_Unit] = []
    for place, (mark, units) in enumerate(steps):
        match mark:
            case Mark.DROPPED:
                dropped += units
            case Mark.ADDED:
                added += units
            case Mark.KEPT:
                most = min(_weight(dropped, added), _weight(*_next(steps, place)))
                if len(units) <= most and not _breaks(units):
                    dropped += units
                    added += units
                    continue
                yield from _changed(dropped, added)
                yield Mark.KEPT, units
                dropped, added = [], []
    yield from _changed(dropped, added)


def _next(steps: Sequence[_Step], place: int) -> tuple[Sequence[_Unit], Sequence[_Unit]]:
    """What is dropped and added right after a step."""
    coming: dict[Mark, Sequence[_Unit]] = {}
    for mark, units in steps[place + 1 : place + 3]:
        if mark is Mark.KEPT:
            break
        coming[mark] = units
    return coming.get(Mark.DROPPED, ()), coming.get(Mark.ADDED, ())


def _weight(dropped: Sequence[_Unit], added: Sequence[_Unit]) -> int:
    return max(len(dropped), len(added))


def _breaks(units: Sequence[_Unit]) -> bool:
    return any(unit.core == "\n\n" for unit in units)


def _changed(dropped: Sequence[_Unit], added: Sequence[_Unit]) -> Iterator[_Step]:
    if dropped:
        yield Mark.DROPPED, tuple(dropped)
    if added:
        yield Mark.ADDED, tuple(added)
