"""CommonMark becomes prose: what a reader reads of it, every character where it stands in the plan."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from plancc.addresses import Kind, addresses
from plancc.commonmark.bullets import bullets
from plancc.commonmark.foreign import FOREIGN
from plancc.commonmark.leftovers import leftovers
from plancc.commonmark.links import marked
from plancc.finding import Quote
from plancc.plan.texts import Words

GAP = "\x00"
"""Stands for what is markup, an address, the call of a note, or of another language; no plan may hold it."""

_MARKUP = re.compile(
    r"\[\^[^\]\[\s]{1,100}\]"  # the call of a note
    r"|\\(?=[!-/:-@\[-`{-~])"  # a sign that is meant as it stands
    r"|\*+|(?<!\w)_{1,3}(?=\w)|(?<=[^\W_])_{1,3}(?!\w)"  # emphasis
)
# No markup is without one of these, and most texts are without all of them.
_SIGNS = re.compile(r"[\[\]\\*_]")
_OPENING = re.compile(r"[ \t]*(?:>[ \t]?)*[ \t]*(?P<point>(?:[-+*]|\d{1,9}[.)])[ \t]+)?")
_UNBROKEN = re.compile(r"\S*")
_BREAK = re.compile(r"\n")
_LINE = re.compile(r"[^\n]+")


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
    found = bullets(words.text) if words.paragraphs else None
    marks = sorted(start for start, _ in found.marks) if found else []
    text = _without_markup(words, found.marks if found else ())
    if not words.paragraphs:
        yield Passage(words, 0, text)
        return
    begun: tuple[int, bool] | None = None
    at = 0
    for end in (*(found.start() for found in _BREAK.finditer(text)), len(text)):
        opening = _OPENING.match(text, at, end)
        point = bool(opening and opening["point"]) or bisect_left(marks, at) < bisect_left(marks, end)
        blank = not text[at:end].strip(" \t>")
        if begun and (blank or point):
            yield Passage(words, begun[0], text[begun[0] : at].rstrip(), begun[1])
            begun = None
        if begun is None and not blank:
            begun = opening.end() if opening else at, point
        at = end + 1
    if begun:
        yield Passage(words, begun[0], text[begun[0] :].rstrip(), begun[1])


def _without_markup(words: Words, bullets: Iterable[tuple[int, int]]) -> str:
    text = words.text
    gaps = [*bullets, *((each.start, each.end) for each in leftovers(text, paragraphs=words.paragraphs))]
    for link in marked(text) if "](" in text or "<" in text else ():
        gaps += (link.start, link.start + 1), (link.middle, link.end)
    gaps += (found.span() for found in FOREIGN.finditer(text)) if "]{lang=" in text else ()
    text = _gapped(text, gaps)
    if "://" in text or "@" in text:
        found = addresses(text)
        text = _gapped(text, [(each.start, each.end) for each in found if each.kind is not Kind.NAME])
    return _MARKUP.sub(lambda found: GAP * len(found[0]), text) if _SIGNS.search(text) else text


def _gapped(text: str, gaps: Sequence[tuple[int, int]]) -> str:
    """The text with nothing that could be read in the gaps, and its lines where they were."""
    pieces: list[str] = []
    at = 0
    for start, end in sorted(gaps):
        if end > at:
            gap = text[max(start, at) : end]
            pieces += text[at:start], _LINE.sub(lambda found: GAP * len(found[0]), gap)
            at = end
    return "".join((*pieces, text[at:])) if pieces else text
