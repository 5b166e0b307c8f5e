"""A sentence has more words than the plan allows itself."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.rule import Rule, Subject
from plancc.rules.sentences import words

_SHOWN = 5


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    limit = subject.plan.wording.sentence
    for passage, sentences in subject.sentences:
        for sentence in sentences:
            if len(sentence.words) > limit:
                found = words(passage.text, sentence.start, sentence.end)
                yield rule.fault(
                    passage.words.pointer,
                    Message("a sentence of {count} words begins here", count=len(found)),
                    remedy=Message(
                        "make it two sentences or a list; {limit} words are the limit", limit=limit
                    ),
                    quote=passage.quote(found[0].start(), found[_SHOWN - 1].end()),
                )


LONG_SENTENCE = Rule(
    name="long-sentence",
    severity=Severity.NOTE,
    finds=Message("A sentence has more words than wording.sentence allows: 40, when nothing else is set."),
    why=Message(
        "Who reads slowly, or hears the text read out, has lost the beginning of a sentence before it ends."
    ),
    bad="# med wording: {sentence: 12}\n"
    "lead: Vi vil, at unge, der har søgt job længe, og som vi kender, får en plads, så de kan begynde.",
    good="# med wording: {sentence: 12}\n"
    "lead: Vi kender unge, der har søgt job længe. De skal have en plads at begynde på.",
    check=_check,
)
