"""Straight quotation marks stand in a plan that uses typographic ones."""

import re
from collections import Counter
from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.prose import Passage
from plancc.rules.rule import Rule, Subject

_TYPOGRAPHIC = re.compile(r"([”“„])[^”“„\n]{1,500}([”“])|([»«])[^»«\n]{1,500}([»«])")
_STRAIGHT = re.compile(r"(?<![\w\"'])([\"'])(?=[^\s\"'])([^\"']{1,500})(?<=[^\s\"'])\1(?![\w\"'])")


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    straight = [
        (passage, found) for passage in subject.passages for found in _STRAIGHT.finditer(passage.text)
    ]
    pairs = straight and _pairs(subject.passages)
    if not pairs:
        return
    opening, closing = pairs.most_common(1)[0][0]
    for passage, found in straight:
        quote = passage.quote(*found.span())
        words = quote.words[1:-1]
        # In a file in single quotes an apostrophe is written twice, and could not be told from the marks.
        mend = f"{opening}{words}{closing}" if found[1] == '"' else None
        yield rule.fault(
            passage.words.pointer,
            Message("these quotation marks are straight; elsewhere in the plan they are not"),
            remedy=Message("write {opening}…{closing}", opening=opening, closing=closing),
            quote=quote,
            mend=mend,
        )


def _pairs(passages: tuple[Passage, ...]) -> Counter[tuple[str, str]]:
    """How often the plan uses each kind of typographic quotation marks."""
    found = (pair for passage in passages for pair in _TYPOGRAPHIC.finditer(passage.text))
    return Counter((pair[1] or pair[3], pair[2] or pair[4]) for pair in found)


WRONG_QUOTATION_MARKS = Rule(
    name="wrong-quotation-marks",
    severity=Severity.NOTE,
    finds=Message(
        "Words stand in straight quotation marks, though the plan uses typographic ones elsewhere."
    ),
    why=Message(
        "Two kinds of quotation marks on one page look like a mistake, or like a difference that is meant."
    ),
    bad="lead: 'Vi kalder det \"job først\", andre ”uddannelse først”.'",
    good="lead: Vi kalder det ”job først”, andre ”uddannelse først”.",
    check=_check,
)
