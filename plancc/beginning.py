"""The name of a place and a year become the text of a first plan: small, complete, ready to be rewritten."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from plancc import resources
from plancc.edits import Edit, edited
from plancc.language.authorities import authority as known_authority
from plancc.language.languages import LANGUAGES
from plancc.message import Message
from plancc.pointer import Pointer
from plancc.source import Source
from plancc.tree.guard import FORBIDDEN
from plancc.tree.tree import Tree, plant
from plancc.tree.write import rewrite

YEARS = 4
"""How many years a plan holds for, if its author says nothing else: as many as most councils choose."""

_GAP = re.compile("«([a-z]+)»")
_LAST = 2999


class NoBeginning(Exception):
    """No plan can be made of these words; the message says why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


@dataclass(frozen=True)
class Beginning:
    """A first plan: its short name, which its file bears, and its text."""

    name: str
    text: str


def begin(
    name: str,
    first: int,
    last: int | None = None,
    *,
    language: str = "da",
    authority: str = "",
    unit: str = "",
    schema: str = "../schemas/plan.schema.json",
) -> Beginning:
    """A plan for a place or an authority of that name, for the years from `first` to `last`.

    Without them the names of authority and unit are made of the name, as is usual in the plan's language
    (one of `LANGUAGES`). `schema` is the way from the plan's file to the schema that editors read.
    """
    known = known_authority(name, language)
    last = first + YEARS - 1 if last is None else last
    slug = LANGUAGES[language].slug(known.place)
    if slug == LANGUAGES[language].slug(""):
        raise NoBeginning(Message('no short name can be made of "{name}"', name=name))
    if not 1900 < first <= _LAST - YEARS:
        raise NoBeginning(Message("a plan can not begin in {year}", year=first))
    if not first <= last <= _LAST:
        raise NoBeginning(Message("a plan from {first} can not end in {last}", first=first, last=last))
    filling = {
        "authority": authority or known.name,
        "before": str(first - 1),
        "first": str(first),
        "last": str(last),
        "period": str(first) if first == last else f"{first}-{last}",
        "place": known.place,
        "schema": schema,
        "second": str(first + 1),
        "slug": slug,
        "unit": unit or known.unit,
    }
    source = Source(f"{language}.yaml", (resources.starts() / f"{language}.yaml").read_text(encoding="utf-8"))
    if any(len(words.splitlines()) != 1 or FORBIDDEN.search(words) for words in filling.values()):
        raise NoBeginning(Message("no plan can hold these words"))
    return Beginning(slug, edited(source, _edits(source, filling)).text)


def _edits(source: Source, filling: dict[str, str]) -> tuple[Edit, ...]:
    """Values and keys are written so that they stay what they are, whatever they are filled with."""
    tree, _ = plant(source.name, source.text.encode())
    if tree is None:
        raise resources.BrokenInstallation(f"{source.name} can not be read")
    edits = tuple(_in_data(tree, tree.data, Pointer(), filling))
    spans = [range(edit.start, edit.end) for edit in edits]
    gaps = (found for found in _GAP.finditer(source.text) if not any(found.start() in span for span in spans))
    return (*edits, *(Edit(*found.span(), filling[found[1]]) for found in gaps))


def _in_data(tree: Tree, data: Any, pointer: Pointer, filling: dict[str, str]) -> Iterator[Edit]:
    if isinstance(data, dict):
        for key, value in data.items():
            at = pointer.child(key)
            if _GAP.search(key):
                yield rewrite(tree, at.key, _filled(key, filling))
            yield from _in_data(tree, value, at, filling)
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _in_data(tree, value, pointer.child(index), filling)
    elif isinstance(data, str) and _GAP.search(data):
        words = _filled(data, filling)
        # Years of the period are numbers; every other gap is text.
        yield rewrite(tree, pointer, int(words) if pointer.steps[0] == "period" else words)


def _filled(words: str, filling: dict[str, str]) -> str:
    return _GAP.sub(lambda found: filling[found[1]], words)
