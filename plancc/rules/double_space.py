"""Two spaces stand between words."""

import re
from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.rule import Rule, Subject
from plancc.rules.space_before_punctuation import SPACED

# The space comes first: Python finds it at once.
_SPACES = re.compile(r" (?<=\S ) +(?=\S)")


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for passage in subject.passages:
        for found in _SPACES.finditer(passage.text):
            if SPACED.match(passage.text, found.start()):
                # No space at all belongs there: that is a finding of its own.
                continue
            quote, mend = passage.mend(*found.span(), " ")
            yield rule.fault(
                passage.words.pointer,
                Message("there are several spaces between these words"),
                remedy=Message("leave one space"),
                quote=quote,
                mend=mend,
            )


DOUBLE_SPACE = Rule(
    name="double-space",
    severity=Severity.NOTE,
    finds=Message("Two or more spaces stand between words."),
    why=Message(
        "The documents show one; but whoever searches the plan's file for the words does not find them, and "
        "it is often the trace of a word that was taken out."
    ),
    bad="lead: Flere skal  i job.",
    good="lead: Flere skal i job.",
    check=_check,
)
