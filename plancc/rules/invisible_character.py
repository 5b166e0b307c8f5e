"""A text hides a character that nobody can see, such as a soft hyphen."""

import re
from collections.abc import Iterator

from plancc.characters import INVISIBLE, called
from plancc.finding import Fault, Quote, Severity
from plancc.message import Message, counted
from plancc.rules.rule import Rule, Subject

_INVISIBLE = re.compile(f"[{INVISIBLE}]")


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for words in subject.words:
        if words.text.isascii():
            continue
        for character in dict.fromkeys(_INVISIBLE.findall(words.text)):
            first, *others = (Quote(character, nth) for nth in range(words.text.count(character)))
            yield rule.fault(
                words.pointer,
                counted(
                    "the {character} hides in this text",
                    "the {character} hides in this text ({n} times)",
                    n=1 + len(others),
                    character=called(character),
                ),
                remedy=Message("take it out; plancc hyphenates by itself"),
                quote=first,
                mend="",
                also=tuple(others),
            )


INVISIBLE_CHARACTER = Rule(
    name="invisible-character",
    severity=Severity.WARNING,
    finds=Message("A text hides a soft hyphen, a zero width space or another character that nobody can see."),
    why=Message(
        "It comes along when text is copied from a PDF, a web page or a word processor. Whoever searches for "
        "the word does not find it, and the dictionary does not know it."
    ),
    bad='lead: "Beskæftigelses\\u00ADindsatsen er i gang."',
    good="lead: Beskæftigelsesindsatsen er i gang.",
    check=_check,
)
