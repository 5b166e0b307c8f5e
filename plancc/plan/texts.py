"""The words of a plan that its readers see, each with its place."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple, get_args

from pydantic import StringConstraints

from plancc.plan.blocks import Image
from plancc.plan.cover import Contact
from plancc.plan.part import LINE_PATTERN, Part
from plancc.plan.parts import Placed
from plancc.plan.wording import Wording
from plancc.pointer import Pointer

_UNREAD: frozenset[tuple[type[Part], str]] = frozenset(
    {(Image, "file"), (Contact, "email"), (Contact, "web"), (Contact, "phone"), (Wording, "words")}
)


class Words(NamedTuple):
    """Words at a place: of a part's field, and whether they are paragraphs of CommonMark or one line."""

    pointer: Pointer
    part: Part
    field: str
    text: str
    paragraphs: bool

    @property
    def has_blocks(self) -> bool:
        """Whether documents make lists and quotations of its lines; of an alternative text they make none."""
        return self.paragraphs and self.field != "alt"


def texts(placed: Iterable[Placed]) -> Iterator[Words]:
    """All words in the parts: titles, texts, names, cells of tables.

    Ids, addresses and names of files are none, nor is the list of words that are known to be right.
    """
    for pointer, part in placed:
        for name, key, paragraphs in _worded(type(part)):
            for at, text in _strings(pointer.child(key), getattr(part, name)):
                yield Words(at, part, name, text, paragraphs)


def _strings(pointer: Pointer, value: Any) -> Iterator[tuple[Pointer, str]]:
    if isinstance(value, str):
        yield pointer, value
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from _strings(pointer.child(index), inner)


@cache
def _worded(kind: type[Part]) -> tuple[tuple[str, str, bool], ...]:
    """The fields of a part that hold words: name, key, whether these are paragraphs."""
    return tuple(
        (name, field.alias or name, None in patterns)
        for name, field in kind.model_fields.items()
        if (kind, name) not in _UNREAD
        and (patterns := set(_patterns(field.annotation, tuple(field.metadata)))) & {None, LINE_PATTERN}
    )


def _patterns(annotation: Any, metadata: tuple[Any, ...] = ()) -> Iterator[str | None]:
    """The pattern of each kind of string that an annotation admits; paragraphs have none."""
    for constraint in (*metadata, *getattr(annotation, "__metadata__", ())):
        if isinstance(constraint, StringConstraints):
            pattern = constraint.pattern
            yield pattern if pattern is None or isinstance(pattern, str) else pattern.pattern
    for inner in get_args(annotation):
        yield from _patterns(inner)
