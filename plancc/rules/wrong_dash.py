"""A hyphen between spaces stands where a dash is meant, or spaces stand around the hyphen of a period."""

import re
from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.rule import Rule, Subject

# Before a figure the hyphen may be a minus sign, except between two years.
_YEARS = re.compile(r"(?<!\d)((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)(?!\d)")
_DASH = re.compile(r"(?<=\S)(?P<before>[ \n])-{1,2}(?P<after>[ \n])(?=[^\s\d-])")


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for passage in subject.passages:
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


WRONG_DASH = Rule(
    name="wrong-dash",
    severity=Severity.NOTE,
    finds=Message(
        "A hyphen between spaces stands for a dash, or spaces stand around the hyphen of a period."
    ),
    why=Message(
        "A hyphen joins and a dash parts: screen readers make a pause at a dash, and read a period as one "
        "when nothing parts its years."
    ),
    bad="lead: Vi tror på det - hver dag i 2023 - 2024.",
    good="lead: Vi tror på det – hver dag i 2023-2024.",
    check=_check,
)
