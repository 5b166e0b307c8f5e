"""What is wrong in a plan, where it stands, and what helps."""

import re
from enum import StrEnum
from typing import NamedTuple

from plancc.edits import Edit
from plancc.message import NOTHING, Message
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
        quote = cls(text[start:end])
        if not {" ", "\n"} & {*quote.words}:
            return cls(quote.words, text.count(quote.words, 0, end) - 1)
        return cls(quote.words, sum(1 for _ in quote.pattern.finditer(text, 0, end)) - 1)

    @property
    def pattern(self) -> re.Pattern[str]:
        """Finds the words in a plan's file, where one space may be a line break."""
        if "  " in self.words:
            return re.compile(re.escape(self.words))
        return re.compile(r"\s+".join(re.escape(word) for word in re.split(r"[ \n]", self.words)))


class Fault(NamedTuple):
    """One thing wrong at a place in the plan, as the stage that found it says it.

    `message` is one short sentence without a full stop, in the author's words; `hint` is written
    beside the place itself ("did you mean …?"), `help` below it, an order the author can follow.
    `related` names other places that the fault clashes with, each with a few words. `quote` narrows the
    place down to words of the text that stands there. `mend` is what belongs in the place, where there is
    only one right answer: for the words quoted, or else for the value or key.
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


class Related(NamedTuple):
    """Another place that a finding speaks of, and why."""

    span: Span
    words: Message


class Finding(NamedTuple):
    """A fault whose place in the text is known: what authors, pull requests and editors get to see.

    `mend` is the edit of the text that puts it right.
    """

    rule: str
    severity: Severity
    span: Span
    message: Message
    hint: Message = NOTHING
    help: Message = NOTHING
    related: tuple[Related, ...] = ()
    mend: Edit | None = None

    @property
    def order(self) -> tuple[str, int, int, str]:
        """Findings stand in the order of the file."""
        return self.span.source.name, self.span.start, self.span.end, self.rule
