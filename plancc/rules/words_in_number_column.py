"""A cell in a column of numbers says more than a number."""

import re
from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.language.written_numbers import WrittenNumber
from plancc.language.written_times import written_time
from plancc.message import NOTHING, Message
from plancc.rules.columns import columns
from plancc.rules.number_in_text_cell import numbers_as_text
from plancc.rules.rule import Rule, Subject
from plancc.spelling import write_one_of

_FIGURE = re.compile(r"[\d½¼¾⅓⅔⅛]")
_NOTHING = re.compile(r"[-\N{MINUS SIGN}\N{EN DASH}\N{EM DASH}?.…/*x]+", re.IGNORECASE)
_NO_NUMBER = Message(
    "write null where nothing was counted, which is printed in words, and 0 where there were none"
)
_REMEDY = Message("write one number here and the rest under note: of the table, or null and all of it there")


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for column in columns(subject):
        told = {row for row, _, _ in numbers_as_text(column)}
        texts = [each for each in column.texts if each[0] not in told]
        worded = [text for _, text, _ in texts if not _NOTHING.fullmatch(text)]
        if not column.numbers or column.numbers < len(worded):
            continue
        for row, text, number in texts:
            if _NOTHING.fullmatch(text):
                yield rule.fault(
                    column.cell(row),
                    Message('"{text}" is no number, and readers can\'t tell what it means', text=text),
                    hint=write_one_of(("null", "0")),
                    remedy=_NO_NUMBER,
                )
            elif _FIGURE.search(text) and not written_time(text):
                yield rule.fault(
                    column.cell(row),
                    Message('"{text}" is more than a number, in a column of numbers', text=text),
                    hint=write_one_of(number.readings) if number and not number.span else NOTHING,
                    remedy=_remedy(number),
                )


def _remedy(number: WrittenNumber | None) -> Message:
    if number and number.scale:
        return Message(
            "write the whole number, or {word} under unit: of the column and all its numbers like that",
            word=number.scale,
        )
    return _REMEDY


WORDS_IN_NUMBER_COLUMN = Rule(
    name="words-in-number-column",
    severity=Severity.WARNING,
    finds=Message("A cell in a column of numbers holds a dash, two numbers, or one with words or signs."),
    why=Message(
        "It does not line up with the numbers above it and is missing from the data and from the sum; a "
        "reader takes `1,5 mio.` below 900 for the smaller one."
    ),
    bad="rows:\n  - [Drift, 900]\n  - [Kurser, ca. 1.200]\n  - [Løn, 5-7]",
    good="rows:\n  - [Drift, 900]\n  - [Kurser, 1200]\n  - [Løn, null]\nnote: Kurser er anslået; løn er 5-7.",
    check=_check,
)
