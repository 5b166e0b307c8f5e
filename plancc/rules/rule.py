"""What a rule is: a fault it finds, why that matters, an example of each kind, and one function."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from plancc.commonmark.openings import Opening, openings
from plancc.edition.edition import Edition
from plancc.edition.frozen import Frozen
from plancc.finding import Fault, Quote, Severity
from plancc.message import NOTHING, Message
from plancc.plan.parts import Placed, in_year, of_year, parts
from plancc.plan.plan import Plan
from plancc.plan.texts import Words, texts
from plancc.pointer import Pointer
from plancc.rules.prose import Passage, passages
from plancc.rules.sentences import Sentence, in_words, sentences


@dataclass(frozen=True)
class Subject:
    """What rules look at: a plan, every edition that can be made of it, oldest first, and the frozen ones."""

    plan: Plan
    editions: tuple[Edition, ...]
    frozen: tuple[Frozen, ...] = ()

    @cached_property
    def parts(self) -> tuple[Placed, ...]:
        """Every part of the plan with its place."""
        return tuple(parts(self.plan))

    @cached_property
    def words(self) -> tuple[Words, ...]:
        """All that its readers see, a field or an element of a list at a time."""
        return tuple(texts(self.parts))

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """All that its readers read, a paragraph, a point of a list or a line at a time."""
        return tuple(passage for words in self.words for passage in passages(words))

    @cached_property
    def openings(self) -> tuple[tuple[Words, Opening], ...]:
        """The numbers and signs at the start of lines that do not become what they were meant for."""
        return tuple(
            (words, opening) for words in self.words if words.has_blocks for opening in openings(words.text)
        )

    @cached_property
    def sentences(self) -> tuple[tuple[Passage, tuple[Sentence, ...]], ...]:
        """The passages, each with its sentences."""
        language = self.plan.language
        return tuple(
            (passage, tuple(in_words(passage.text, sentences(passage.text, language))))
            for passage in self.passages
        )

    def parts_of(self, edition: Edition) -> tuple[Placed, ...]:
        """The parts of one edition."""
        return tuple(of_year(self.parts, edition.year))

    def words_of(self, edition: Edition) -> tuple[Words, ...]:
        """What readers of one edition see."""
        return tuple(words for words in self.words if in_year(words.pointer, edition.year))


class Rule(NamedTuple):
    """A rule, named for the fault it finds.

    `finds` is one sentence, `why` says what the fault costs a reader; `bad` and `good` are lines of a
    plan. `source` is where a duty or a formula is written, and whether that was confirmed. `check` gives
    the faults in any order; it changes nothing. `missing` says what this machine lacks to hold a plan
    against the rule, and how to get it; without that the rule finds nothing.
    """

    name: str
    severity: Severity
    finds: Message
    why: Message
    bad: str
    good: str
    check: Callable[[Subject, "Rule"], Iterable[Fault]]
    source: Message = NOTHING
    missing: Callable[[Plan], Message] | None = None

    def fault(
        self,
        pointer: Pointer,
        message: Message,
        *,
        hint: Message = NOTHING,
        remedy: Message = NOTHING,
        related: tuple[tuple[Pointer, Message], ...] = (),
        quote: Quote | None = None,
        mend: str | int | float | None = None,
        whole: bool = False,
        also: tuple[Quote, ...] = (),
    ) -> Fault:
        """A fault of this rule."""
        return Fault(
            self.name, self.severity, pointer, message, hint, remedy, related, quote, mend, whole, also
        )
