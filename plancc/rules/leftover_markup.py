"""A text holds markup that plans do not take, and that is printed as it stands."""

import re
from collections.abc import Iterator

from plancc.commonmark.bullets import bullets
from plancc.commonmark.leftovers import Kind, Leftover, character, leftovers
from plancc.finding import Fault, Quote, Severity
from plancc.message import Message
from plancc.plan.texts import Words
from plancc.rules.rule import Rule, Subject

_NOTE = Message("a note can not be written in a text"), Message("write it under footnotes:, with an id")
_STARS = (
    Message("these stars or lines mark nothing, and are printed as they stand"),
    Message("write the sign right before the first word and right behind the last, or take it out"),
)
# A note below a table or text is begun with a star, as it is called.
_STARRED = re.compile(r"^\* ?(?=\w)[^*\n]*$", re.MULTILINE)
_SAYS: dict[Kind, tuple[Message, Message]] = {
    Kind.HEADING: (
        Message("a heading can not be marked in a text"),
        Message("make it the title of a chapter, and what follows its text"),
    ),
    Kind.RULE: (
        Message("a line can not be drawn in a text"),
        Message("take it out, or begin a chapter here"),
    ),
    Kind.TABLE: (
        Message("a table can not be drawn in a text"),
        Message("write a block of its own: table:, with caption, columns and rows"),
    ),
    Kind.IMAGE: (
        Message("an image can not stand in a text"),
        Message("write a block of its own: image:, with file and alt"),
    ),
    Kind.CODE: (Message("backticks are printed as they stand"), Message("take them out")),
    Kind.HTML: (
        Message("HTML is printed as it stands"),
        Message(
            "take it out; emphasis is written *so*, and English words {example}", example="[so]{lang=en}"
        ),
    ),
    Kind.LANGUAGE: (
        Message("the words in front of this have no language that is known"),
        Message("write {example}, with the code of their language", example="[words]{lang=en}"),
    ),
    Kind.ENTITY: (Message("this is written for HTML"), Message("write the character itself")),
    Kind.REFERENCE: (
        Message("the address of a link stands with its words"),
        Message("write [words](https://address)"),
    ),
    Kind.CHECKBOX: (Message("a box can not be ticked in a plan"), Message("take it out")),
    Kind.STRIKETHROUGH: (Message("words can not be struck out in a text"), Message("take them out")),
    Kind.EMPHASIS: _STARS,
    Kind.STAR: _STARS,
}
_LINES = frozenset({Kind.HEADING, Kind.TABLE})


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    texts = [(words, leftovers(words.text, paragraphs=words.paragraphs)) for words in subject.words]
    called = any(_calls_note(words, each) for words, found in texts for each in found)
    noted = called and any(_STARRED.search(words.text) for words, _ in texts)
    for words, found in texts:
        starred = any(each.kind is Kind.STAR for each in found)
        told: set[Kind] = {Kind.STAR} if starred and (noted or bullets(words.text)) else set()
        for each in found:
            mend = _mend(words.text[each.start : each.end], each.kind)
            if mend is not None or each.kind not in told:
                yield _fault(rule, words, each, mend)
            told.add(each.kind)


def _calls_note(words: Words, each: Leftover) -> bool:
    return each.kind is Kind.STAR and not words.text[each.end : each.end + 1].isalpha()


def _mend(written: str, kind: Kind) -> str | None:
    """What must be meant; what could become markup again is the author's to write."""
    if kind is not Kind.ENTITY or character(written) in tuple("<>*_[]\\`#"):
        return None
    return character(written)


def _fault(rule: Rule, words: Words, each: Leftover, mend: str | None) -> Fault:
    text, end = words.text, each.end
    if each.kind in _LINES:
        end = max(end, len(text) if text.find("\n", end) < 0 else text.find("\n", end))
    note = each.kind is Kind.REFERENCE and text.startswith("[^", each.start)
    message, remedy = _NOTE if note else _SAYS[each.kind]
    return rule.fault(
        words.pointer,
        message,
        hint=Message('write "{text}"', text=mend) if mend else Message(),
        remedy=remedy,
        quote=Quote.at(text, each.start, end),
        mend=mend,
    )


LEFTOVER_MARKUP = Rule(
    name="leftover-markup",
    severity=Severity.WARNING,
    finds=Message(
        "A text holds markup that plans do not take: a heading, a table, an image, code, HTML, a link in two "
        "parts, or emphasis that is never closed."
    ),
    why=Message(
        "It was brought in from elsewhere and is printed sign by sign. In a plan these things have places of "
        "their own, so that they can be found, linked to, and read aloud."
    ),
    bad='text: "## Unge\\n\\nSe `budgettet`."',
    good='title: Unge\nblocks:\n  - text: "Se budgettet."',
    check=_check,
)
