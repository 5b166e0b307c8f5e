"""A hyphen between spaces stands where a dash is meant, or spaces stand around the hyphen of a period."""

import re
from collections.abc import Iterator

from plancc.characters import called
from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.wording import Language
from plancc.rules.prose import Passage
from plancc.rules.rule import Rule, Subject

# Before a figure the hyphen may be a minus sign, except between two years.
_YEARS = re.compile(r"(?<!\d)((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)(?!\d)")
_DASH = re.compile(r"(?<=\S)(?P<before>[ \n])-{1,2}(?P<after>[ \n])(?=[^\s\d-])")
# Dashes of other languages, and of word processors; English has the long one.
_LONG = re.compile(
    r"(?<=\S)(?P<before>[ \n]?)[\u2012\u2014\u2015\u2e3a\u2e3b](?P<after>[ \n]?)(?=\S)"
    r"|(?<=\S)(?P<minus>[ \n])\u2212(?P<behind>[ \n])(?=[^\s\d])"
)
_HYPHENS = re.compile("\u2010")


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for passage in subject.passages:
        yield from _foreign(passage, rule, subject.plan.language)
        if "-" not in passage.text and "–" not in passage.text:
            continue
        for found in _YEARS.finditer(passage.text):
            if " " in found[0]:
                quote, mend = passage.mend(*found.span(), f"{found[1]}-{found[2]}")
                yield rule.fault(
                    passage.words.pointer,
                    Message("a period has no spaces around its hyphen"),
                    remedy=Message('write "{period}"', period=f"{found[1]}-{found[2]}"),
                    quote=quote,
                    mend=mend,
                )
        for found in _DASH.finditer(passage.text):
            quote, mend = passage.mend(*found.span(), f"{found['before']}–{found['after']}")
            yield rule.fault(
                passage.words.pointer,
                Message("a hyphen stands here for a dash"),
                remedy=Message('write a dash: "–"'),
                quote=quote,
                mend=mend,
            )


def _foreign(passage: Passage, rule: Rule, language: Language) -> Iterator[Fault]:
    if passage.text.isascii():
        return
    for found in _LONG.finditer(passage.text) if language == "da" else ():
        between = passage.text[found.start() - 1].isdigit() and passage.text[found.end()].isdigit()
        before, after = found["before"] or found["minus"], found["after"] or found["behind"]
        dash = "-" if between else f"{before or ' '}–{after or ' '}"
        quote, mend = passage.mend(*found.span(), dash)
        yield rule.fault(
            passage.words.pointer,
            Message("a minus stands here for a dash")
            if found["minus"]
            else Message("a long dash stands here"),
            remedy=Message('write a hyphen: "-"')
            if between
            else Message('write a dash between spaces: " – "'),
            quote=quote,
            mend=mend,
        )
    hyphens = [passage.quote(*found.span()) for found in _HYPHENS.finditer(passage.text)]
    if hyphens:
        yield rule.fault(
            passage.words.pointer,
            Message("the {character} is not the hyphen of the keyboard", character=called(hyphens[0].words)),
            remedy=Message('write a hyphen: "-"'),
            quote=hyphens[0],
            mend="-",
            also=tuple(hyphens[1:]),
        )


WRONG_DASH = Rule(
    name="wrong-dash",
    severity=Severity.NOTE,
    finds=Message(
        "A hyphen between spaces stands for a dash, spaces stand around the hyphen of a period, or a dash or "
        "hyphen is none of the language."
    ),
    why=Message(
        "A hyphen joins and a dash parts: screen readers make a pause at a dash, and read a period as one "
        "when nothing parts its years."
    ),
    bad="lead: Vi tror på det - hver dag i 2023 - 2024.",
    good="lead: Vi tror på det – hver dag i 2023-2024.",
    check=_check,
)
