"""An id with characters that no id has becomes the id that was meant."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from plancc.finding import Fault, here_too
from plancc.language.languages import LANGUAGES
from plancc.message import NOTHING, Message
from plancc.plan.part import ID_PATTERN
from plancc.pointer import Pointer, Step
from plancc.reader.keys import annotations, elements
from plancc.reader.stand_in import UNKNOWN_ID, stand_in
from plancc.spelling import meant, write_one_of

_LONGEST = 80
_ID = re.compile(ID_PATTERN)
_SOUND = re.compile(r"[^\W_]")


def is_id(steps: Sequence[Step]) -> bool:
    """Whether an id belongs at the place, its own or that of something it refers to."""
    within = elements(steps[:-1]) if isinstance(steps[-1], int) else annotations(steps)
    return bool(within) and stand_in(within) == UNKNOWN_ID


class Ids:
    """What stands where ids belong in a plan's data; it is looked through when it is first asked for."""

    def __init__(self, data: Any) -> None:
        self._data = data

    @cached_property
    def _places(self) -> Mapping[str, Sequence[tuple[Step, ...]]]:
        places: dict[str, list[tuple[Step, ...]]] = defaultdict(list)
        for steps, word in _ids(self._data):
            places[word].append(steps)
        return dict(places)

    @cached_property
    def _given(self) -> frozenset[str]:
        return frozenset(word for word, places in self._fit if any(each[-1] == "id" for each in places))

    @cached_property
    def _wanted(self) -> tuple[str, ...]:
        """Those that something refers to, and that nothing bears."""
        return tuple(sorted(word for word, _ in self._fit if word not in self._given))

    @cached_property
    def _nth(self) -> Mapping[str, int]:
        """How many ids before each are spelt like it once mended; those that are right come first."""
        alike: dict[str, int] = defaultdict(int)
        borne = [word for word, places in self._places.items() if any(each[-1] == "id" for each in places)]
        counted: dict[str, int] = {}
        for word in sorted(borne, key=lambda word: not _ID.match(word)):
            counted[word] = alike[_slug(word)]
            alike[_slug(word)] += 1
        return counted

    def _title(self, steps: Sequence[Step]) -> str:
        """The title, or the name, of what bears the id."""
        part = self._data
        for step in steps[:-1]:
            part = part[step]
        found = part.get("title") or part.get("name") if steps[-1] == "id" else None
        return found if isinstance(found, str) and _SOUND.search(found) else ""

    @property
    def _fit(self) -> Iterator[tuple[str, Sequence[tuple[Step, ...]]]]:
        return ((word, places) for word, places in self._places.items() if _ID.match(word))

    def fault(self, fault: Fault, value: str) -> Fault | None:
        """The fault of a value that is no id, with the id that was meant, and all that refers to it so.

        None where that is told of the id itself; what refers to an id that there is can surely be mended.
        """
        steps = fault.pointer.steps
        cure, key = self.meant(steps, value), steps[-1]
        if not _SOUND.search(value):
            title = self._title(steps)
            free = bool(title) and _slug(title) not in self._given
            return fault._replace(hint=write_one_of((_slug(title),), "id") if free else NOTHING)
        alike = [each for each in self._places.get(value, ()) if each != steps]
        if key != "id" and any(each[-1] == "id" for each in alike):
            return None
        # An id is its author's to choose; what refers to it already has one.
        spelt = dict.fromkeys((cure, _slug(value))) if key == "id" else (cure,)
        nth = self._nth.get(value, 0) if key == "id" and cure == _slug(value) else 0
        if nth:
            spelt = (f"{cure}-{nth + 1}",)
        return fault._replace(
            hint=write_one_of((*spelt,), key if isinstance(key, str) else ""),
            related=tuple(zip(map(Pointer, alike), here_too(len(alike)), strict=False))
            if key == "id"
            else (),
            help=fault.help if key == "id" else Message("write it as the id that it refers to"),
            mend=cure if key != "id" and cure in self._given else None,
        )

    def meant(self, steps: Sequence[Step], written: str) -> str:
        """What an id should be: as others write it, or as what it refers to is written, else spelt anew."""
        slug = _slug(written)
        others = self._wanted if steps[-1] == "id" else tuple(sorted(self._given))
        if slug in others:
            return slug
        longer = [each for each in others if f"-{each}-" in f"-{slug}-" or f"-{slug}-" in f"-{each}-"]
        return longer[0] if len(longer) == 1 else meant(slug, others) or slug


def _slug(words: str) -> str:
    return LANGUAGES["da"].slug(words)[:_LONGEST].strip("-")


def _ids(data: Any, steps: tuple[Step, ...] = ()) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Everything that stands where an id belongs, with its place."""
    if isinstance(data, str):
        if steps and is_id(steps):
            yield steps, data
        return
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, value in inner:
        yield from _ids(value, (*steps, step))
