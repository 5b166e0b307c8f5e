"""Prose becomes sentences and words."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from plancc.plan.wording import Language
from plancc.rules.abbreviations import ABBREVIATIONS, LEADING
from plancc.rules.prose import GAP

_END = re.compile(rf"(?<![.!?:…])[.!?:…]+[{GAP}\"”“’'»)\]]*(?=\s|$)")
_BEFORE = re.compile(r"[^\s(\[\"”“»]*$")
_NEXT = re.compile(rf"[\s{GAP}\"”“„»(\[]*([^\s]?)")
_WORD = re.compile(r"\w+(?:[-\u2010\u2011'’./]\w+)*")


class Sentence(NamedTuple):
    """Where a sentence of a passage begins and ends, and its words."""

    start: int
    end: int
    words: list[str]


def sentences(text: str, language: Language) -> Iterator[tuple[int, int]]:
    """Where each sentence of a passage begins and ends; a colon ends one where a capital follows."""
    start = 0
    for found in _END.finditer(text):
        if _ends(text, found, language):
            yield _trimmed(text, start, found.end())
            start = found.end()
    if text[start:].strip(f" \t\n{GAP}"):
        yield _trimmed(text, start, len(text))


def in_words(text: str, found: Iterable[tuple[int, int]]) -> Iterator[Sentence]:
    """Sentences with their words."""
    return (Sentence(start, end, _WORD.findall(text, start, end)) for start, end in found)


def words(text: str, start: int = 0, end: int | None = None) -> list[re.Match[str]]:
    """The words of prose, each with its place."""
    return list(_WORD.finditer(text, start, len(text) if end is None else end))


def _ends(text: str, found: re.Match[str], language: Language) -> bool:
    following = _NEXT.match(text, found.end())
    initial = following[1] if following else ""
    if not initial:
        return True
    if found[0][0] == ":":
        return initial.isupper()
    if found[0][0] != ".":
        return not initial.islower()
    before = _BEFORE.search(text, max(0, found.start() - 20), found.start())
    word = before[0].strip(GAP).casefold() if before else ""
    if word in LEADING:
        return False
    # Behind an abbreviation, a number or a single letter, only a capital says that the sentence is over.
    if word in ABBREVIATIONS[language] or (len(word) == 1 and word.isalpha()) or word.isdigit():
        return initial.isupper()
    return not initial.islower()


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in f" \t\n{GAP}":
        start += 1
    while end > start and text[end - 1] in f" \t\n{GAP}":
        end -= 1
    return start, end
