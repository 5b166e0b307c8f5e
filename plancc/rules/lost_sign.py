"""A sign that belongs to a number is taken for markup, and is not printed."""

import re
from collections.abc import Iterator

from plancc.commonmark.openings import Taken
from plancc.finding import Fault, Quote, Severity
from plancc.message import Message
from plancc.plan.texts import Words
from plancc.rules.rule import Rule, Subject

# Two stars between figures make emphasis of what stands between them.
_TIMES = re.compile(r"(?<=\d)\*(?=\d)")
# Within one word they may set off a part of it.
_IN_WORDS = re.compile(r"(?<=[^\W\d_])(\*)(?=[^\W\d_])[^*\n ]* [^*\n]*(?<=[^\W\d_])(\*)(?=[^\W\d_])")
_SHARE = re.compile(r"(?<!\S)\\\\(?=\w)")


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for words, opening in subject.openings:
        sign = words.text[opening.start : opening.end]
        if opening.taken is Taken.SIGN and sign != "-":
            message = (
                Message('">" begins a quotation here, and is not printed')
                if sign == ">"
                else Message('"+" begins a list here, and is not printed')
            )
            yield _fault(rule, words, opening.start, opening.end, message)
    for words in subject.words:
        stars = list(_TIMES.finditer(words.text)) if "*" in words.text else ()
        for star in stars if len(stars) > 1 else ():
            yield _fault(rule, words, *star.span(), Message("stars between figures are not printed"))
        for pair in _IN_WORDS.finditer(words.text) if "*" in words.text else ():
            for nth in (1, 2):
                yield _fault(rule, words, *pair.span(nth), Message("stars within two words are not printed"))
        for share in _SHARE.finditer(words.text) if "\\\\" in words.text else ():
            yield _fault(rule, words, *share.span(), Message("one of two backslashes is not printed"))


def _fault(rule: Rule, words: Words, start: int, end: int, message: Message) -> Fault:
    mend = "".join(f"\\{sign}" for sign in words.text[start:end])
    return rule.fault(
        words.pointer,
        message,
        hint=Message('write "{text}"', text=mend),
        remedy=Message("write a backslash before it, or say it in words"),
        quote=Quote.at(words.text, start, end),
        mend=mend,
    )


LOST_SIGN = Rule(
    name="lost-sign",
    severity=Severity.ERROR,
    finds=Message(
        'A sign is taken for markup and is not printed: ">" or "+" before a number, stars between figures, '
        "or within two words."
    ),
    why=Message("The number says something else without it: over 80 per cent becomes 80 per cent."),
    bad='text: "> 80 pct. af de unge skal i job."',
    good='text: "\\\\> 80 pct. af de unge skal i job."',
    check=_check,
)
