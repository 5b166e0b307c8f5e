"""A space stands before a comma, a full stop or another sign that belongs to the word before it."""

import re
from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.prose import GAP
from plancc.rules.rule import Rule, Subject

# Not the dots of an omission, and not the colon of a ratio such as 1 : 2.
SPACED = re.compile(rf" (?<=[^\s(\[–—-] )(?<!\d (?=:)) *([,;:!?]|\.(?!\.))(?=[\s{GAP}\"”»)]|$)")


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for passage in subject.passages:
        for found in SPACED.finditer(passage.text):
            quote, mend = passage.mend(*found.span(), found[1])
            yield rule.fault(
                passage.words.pointer,
                Message('there is a space before "{sign}"', sign=found[1]),
                remedy=Message("take the space out"),
                quote=quote,
                mend=mend,
            )


SPACE_BEFORE_PUNCTUATION = Rule(
    name="space-before-punctuation",
    severity=Severity.WARNING,
    finds=Message("A space stands before a sign that belongs to the word before it, such as a comma."),
    why=Message("The sign can end up alone at the beginning of a line."),
    bad="lead: Unge , der søger job .",
    good="lead: Unge, der søger job.",
    check=_check,
)
