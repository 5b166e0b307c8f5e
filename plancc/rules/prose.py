"""CommonMark becomes prose: what a reader reads of it, every character where it stands in the plan."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from plancc.finding import Quote
from plancc.plan.texts import Words

GAP = "\x00"
"""Stands for each character that is markup, an address, or the call of a note; no plan may hold it."""

_ADDRESS = re.compile(
    r"https?://[^\s<>\[\]\"]*[^\s<>\[\]\".,;:!?)”“’'»]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+"
)
_MARKUP = re.compile(
    r"\[\^[^\]\[\s]{1,100}\]"  # the call of a note
    r"|\[(?=[^\[\]]*\]\()|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)"  # a link, but for its words
    r"|<(?=\x00)|(?<=\x00)>"  # an address in brackets
    r"|\\(?=[!-/:-@\[-`{-~])"  # a sign that is meant as it stands
    r"|\*+|(?<!\w)_{1,3}(?=\w)|(?<=[^\W_])_{1,3}(?!\w)"  # emphasis
)
# No markup is without one of these, and most texts are without all of them.
_SIGNS = re.compile(r"[\x00\[\]\\*_]")
_OPENING = re.compile(r"[ \t]*(?:>[ \t]?)*[ \t]*(?P<point>(?:[-+*]|\d{1,9}[.)])[ \t]+)?")
_UNBROKEN = re.compile(r"\S*")
_BREAK = re.compile(r"\n")


class Passage(NamedTuple):
    """A paragraph, a point of a list or a line: prose that begins at `start` in the words it is part of.

    `point` says that it is a point of a list in CommonMark.
    """

    words: Words
    start: int
    text: str
    point: bool = False

    def quote(self, start: int, end: int) -> Quote:
        """Characters of the passage, so that a finding can show them."""
        return Quote.at(self.words.text, self.start + start, self.start + end)

    def mend(self, start: int, end: int, words: str) -> tuple[Quote, str]:
        """Quote characters with the words they touch, and say what these become with other ones in between.

        A space alone could not be told from other spaces in the file.
        """
        first = max(self.text.rfind(" ", 0, start), self.text.rfind("\n", 0, start)) + 1
        touched = _UNBROKEN.match(self.text, end)
        quote = self.quote(first, touched.end() if touched else end)
        return quote, quote.words[: start - first] + words + quote.words[end - first :]


def passages(words: Words) -> Iterator[Passage]:
    """What is read of some words, in order; passages without words are left out."""
    text = _without_markup(words.text)
    if not words.paragraphs:
        yield Passage(words, 0, text)
        return
    begun: tuple[int, bool] | None = None
    at = 0
    for end in (*(found.start() for found in _BREAK.finditer(text)), len(text)):
        opening = _OPENING.match(text, at, end)
        point = bool(opening and opening["point"])
        blank = not text[at:end].strip(" \t>")
        if begun and (blank or point):
            yield Passage(words, begun[0], text[begun[0] : at].rstrip(), begun[1])
            begun = None
        if begun is None and not blank:
            begun = opening.end() if opening else at, point
        at = end + 1
    if begun:
        yield Passage(words, begun[0], text[begun[0] :].rstrip(), begun[1])


def _without_markup(text: str) -> str:
    if "://" in text or "@" in text:
        text = _ADDRESS.sub(_gaps, text)
    return _MARKUP.sub(_gaps, text) if _SIGNS.search(text) else text


def _gaps(found: re.Match[str]) -> str:
    return GAP * (found.end() - found.start())
