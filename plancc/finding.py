"""What is wrong in a plan, where it stands, and what helps."""

import re
from bisect import bisect_left
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from plancc.edits import Edit
from plancc.message import NOTHING, Message, counted
from plancc.pointer import Pointer
from plancc.source import Span


class Severity(StrEnum):
    """Error: no document can be made honestly. Warning: it can, but look. Note: good to know."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Quote(NamedTuple):
    """Words in a text that are at fault: which of those that read the same, counted from 0."""

    words: str
    nth: int = 0

    @classmethod
    def at(cls, text: str, start: int, end: int) -> "Quote":
        """The words of a text from `start` up to, but without, `end`."""
        words = text[start:end]
        return cls(words, bisect_left(_places(words, text, 0, len(text)), (start + 1,)) - 1)

    def find(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """Where the words stand in a stretch of a plan's file, in which one space may be a line break."""
        places = _places(self.words, text, start, end)
        if self.nth >= len(places):
            return None
        first, last = places[self.nth]
        return first, last


# The same words are often quoted from one text again and again, and looked for once.
@lru_cache(maxsize=16)
def _places(words: str, text: str, start: int, end: int) -> tuple[tuple[int, ...], ...]:
    parts = [words] if "  " in words else re.split(r"[ \n]", words)
    pattern = re.compile(r"\s+".join(re.escape(part) for part in parts))
    return tuple([found.span() for found in pattern.finditer(text, start, end)])


class Fault(NamedTuple):
    """One thing wrong at a place in the plan, as the stage that found it says it.

    `message` is one short sentence without a full stop, in the author's words; `hint` is written
    beside the place itself ("did you mean …?"), `help` below it, an order the author can follow.
    `related` names other places that the fault clashes with, each with a few words. `quote` narrows the
    place down to words of the text that stands there. `mend` is what belongs in the place, where there is
    only one right answer: for the words quoted, or else for the value or key; for the whole value, though
    only words of it are quoted, where `whole` says so. `also` are more words of the same text with the same
    fault, to which the mend belongs, too.
    """

    rule: str
    severity: Severity
    pointer: Pointer
    message: Message
    hint: Message = NOTHING
    help: Message = NOTHING
    related: tuple[tuple[Pointer, Message], ...] = ()
    quote: Quote | None = None
    mend: str | int | float | None = None
    whole: bool = False
    also: tuple[Quote, ...] = ()


class Related(NamedTuple):
    """Another place that a finding speaks of, and why."""

    span: Span
    words: Message


_PLACES_SHOWN = 5


def here_too(number: int) -> tuple[Message, ...]:
    """The words at the other places of one mistake, or at the first of them, where there are many."""
    words = (Message("here too"),) * min(number, _PLACES_SHOWN)
    left = number - _PLACES_SHOWN
    if left <= 0:
        return words
    return (
        *words[1:],
        counted("here too, and in {n} more place", "here too, and in {n} more places", n=left),
    )


class Finding(NamedTuple):
    """A fault whose place in the text is known: what authors, pull requests and editors get to see.

    `mends` are the edits of the text that put it right.
    """

    rule: str
    severity: Severity
    span: Span
    message: Message
    hint: Message = NOTHING
    help: Message = NOTHING
    related: tuple[Related, ...] = ()
    mends: tuple[Edit, ...] = ()

    @property
    def order(self) -> tuple[str, int, int, str]:
        """Findings stand in the order of the file."""
        return self.span.source.name, self.span.start, self.span.end, self.rule
