"""A number or a minus at the start of a line begins a list, though it was meant as it stands."""

from collections.abc import Iterator

from plancc.commonmark.openings import Opening, Taken
from plancc.finding import Fault, Quote, Severity
from plancc.message import Message
from plancc.plan.texts import Words
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for words, opening in subject.openings:
        written = words.text[opening.start : opening.end]
        if opening.taken is Taken.POINT and int(written[:-1]) == opening.printed:
            yield number_fault(
                rule, words, opening, Message('"{number}" begins a numbered list here', number=written)
            )
        elif opening.taken is Taken.SIGN and written == "-":
            yield rule.fault(
                words.pointer,
                Message("this minus begins a list, and is not printed"),
                remedy=Message(
                    "write the minus right before the number; for a list of one point, write a sentence"
                ),
                quote=Quote.at(words.text, opening.start, opening.end),
            )


def number_fault(rule: Rule, words: Words, opening: Opening, message: Message) -> Fault:
    """The fault of a number that is a word of its sentence: a backslash lets it be one."""
    written = words.text[opening.start : opening.end]
    mend = f"{written[:-1]}\\{written[-1]}"
    return rule.fault(
        words.pointer,
        message,
        hint=Message('write "{text}"', text=mend),
        remedy=Message("write a backslash before the sign behind the number, or turn the sentence round"),
        quote=Quote.at(words.text, opening.start, opening.end),
        mend=mend,
    )


ACCIDENTAL_LIST = Rule(
    name="accidental-list",
    severity=Severity.WARNING,
    finds=Message(
        "A line begins with a date, a year, an ordinal or a minus, and becomes the point of a list."
    ),
    why=Message(
        "CommonMark takes a number with a full stop, and a hyphen with a space, at the start of a line for a "
        "list. Screen readers say so, the line is indented, and the number is no longer part of the text."
    ),
    bad="lead: 31. december 2024 gør vi status.",
    good="lead: 31\\. december 2024 gør vi status.",
    check=_check,
)
