"""A tab, a no-break space or another odd space stands where a space belongs."""

import re
from collections.abc import Iterator

from plancc.characters import SPACES, called
from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.rule import Rule, Subject

_ODD = re.compile(rf"[\t{SPACES}]")
# Several spaces of which one is odd, or a tab; odd ones that no font has are found as such.
_RUN = re.compile(
    rf"(?<=\S)(?:[ \t{SPACES}]*[\t{SPACES}][ \t{SPACES}]+|[ \t{SPACES}]+[\t{SPACES}][ \t{SPACES}]*|\t)(?=\S)"
)
# Words that nothing but no-break spaces part: a line that can not be broken.
_CHAIN = re.compile(r"(?<![^\W\d_])[^\W\d_]+,?(?:[\u00a0\u202f][^\W\d_]+[,.]?){3,}")
_KEEPING = re.compile("[\u00a0\u202f]")


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for passage in subject.passages:
        if not _ODD.search(passage.text):
            continue
        places = [found.span() for found in _RUN.finditer(passage.text)]
        for chain in _CHAIN.finditer(passage.text):
            places += (found.span() for found in _KEEPING.finditer(passage.text, *chain.span()))
        if not places:
            continue
        first, *others = (passage.quote(start, end) for start, end in sorted(set(places)))
        odd = next(iter(_ODD.findall(first.words)))
        yield rule.fault(
            passage.words.pointer,
            Message("a tab stands between these words")
            if odd == "\t"
            else Message("the {character} ties words that nothing need tie", character=called(odd)),
            remedy=Message("write one space"),
            quote=first,
            mend=" ",
            also=tuple(others),
        )


MISPLACED_SPACE = Rule(
    name="misplaced-space",
    severity=Severity.NOTE,
    finds=Message(
        "A tab stands between words, a no-break space beside another one, or several of them word by word."
    ),
    why=Message(
        "Words that no-break spaces tie are never parted at the end of a line, and tabs leave holes. Between "
        "a number and its unit, as in 10 kr., a no-break space is right."
    ),
    bad='lead: "Vi\\u00A0hjælper\\u00A0de\\u00A0unge."',
    good="lead: Vi hjælper de unge.",
    check=_check,
)
