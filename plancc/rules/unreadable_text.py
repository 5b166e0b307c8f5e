"""A section's text is heavier to read, by its LIX, than the plan allows itself."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.pointer import Pointer
from plancc.rules.rule import Rule, Subject
from plancc.rules.sentences import Sentence

_LONG = 6
_LEAST_WORDS = 100


class Weight(NamedTuple):
    """What the LIX of a text is computed from."""

    words: int = 0
    long: int = 0
    sentences: int = 0

    @property
    def lix(self) -> int:
        return round(self.words / self.sentences + 100 * self.long / self.words)


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    limit = subject.plan.wording.lix
    for title, section in _sections(subject).items():
        weight = weighed(section)
        if weight.words >= _LEAST_WORDS and weight.lix > limit:
            yield rule.fault(
                title,
                Message(
                    "the text under this title has a LIX of {lix}; {limit} is the limit",
                    lix=weight.lix,
                    limit=limit,
                ),
                remedy=Message("make long sentences shorter, and write everyday words for long ones"),
            )


def _sections(subject: Subject) -> Mapping[Pointer, Sequence[Sentence]]:
    """The sentences of the paragraphs and points under each title, by the title's place."""
    titled = {
        pointer.steps for pointer, part in subject.parts if pointer.steps and getattr(part, "title", None)
    }
    found: dict[Pointer, list[Sentence]] = {}
    for passage, sentences in subject.sentences:
        steps = passage.words.pointer.steps
        if passage.words.paragraphs:
            above = next((steps[:n] for n in range(len(steps) - 1, 0, -1) if steps[:n] in titled), ())
            found.setdefault(Pointer((*above, "title")), []).extend(sentences)
    return found


def weighed(section: Iterable[Sentence]) -> Weight:
    """The words, the long ones among them, and the sentences of a text."""
    count = long = ended = 0
    for sentence in section:
        count += len(sentence.words)
        long += sum(len(word) > _LONG for word in sentence.words)
        ended += bool(sentence.words)
    return Weight(count, long, ended)


UNREADABLE_TEXT = Rule(
    name="unreadable-text",
    severity=Severity.NOTE,
    finds=Message(
        "The text under a title, of a hundred words or more, has a higher LIX than wording.lix allows: 60, "
        "when nothing else is set."
    ),
    why=Message(
        "A plan is for all who live in the municipality. From 55 on a text counts as very heavy, such as "
        "that of laws and learned journals."
    ),
    bad="# med wording: {lix: 30}\n"
    "lead: Beskæftigelsesindsatsen understøtter opkvalificering, virksomhedssamarbejde og progression.",
    good="# med wording: {lix: 30}\n"
    "lead: Vi hjælper ledige i job. De lærer nyt, og vi finder plads til dem hos byens firmaer.",
    check=_check,
    source=Message(
        "LIX is words per sentence plus the percentage of words of more than six letters (C. H. Björnsson, "
        "Läsbarhet, 1968)."
    ),
)
