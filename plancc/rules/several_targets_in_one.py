"""One indicator measures two things."""

import re
from collections.abc import Iterator

from plancc.finding import Fault, Quote, Severity
from plancc.message import Message
from plancc.rules.indicators import COUNT, SHARE
from plancc.rules.rule import Rule, Subject
from plancc.rules.targets import targets

_MEASURE = rf"(?:{COUNT}|{SHARE})"
_TWO = re.compile(
    rf"(?:the )?{_MEASURE}\b.*?\b(?:og|samt|and) (?:the )?(?P<second>{_MEASURE})\b", re.IGNORECASE
)
_ASIDE = re.compile(r"\([^)]*\)")
"""Words in brackets explain the measure before them."""

_ONE_OF_TWO = re.compile(r"\b(?:mellem|between)\b", re.IGNORECASE)
"""A ratio or a difference between two measures is one number."""


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, target in targets(subject):
        words = _ASIDE.sub(lambda found: " " * len(found.group()), target.indicator)
        two = _TWO.match(words)
        if two and not _ONE_OF_TWO.search(words[: two.start("second")]):
            second = two["second"]
            yield rule.fault(
                pointer.child("indicator"),
                Message("a second measure begins here, and both share one aim"),
                remedy=Message("make it two targets, each with an aim of its own"),
                quote=Quote(second, target.indicator.count(second, 0, two.start("second"))),
            )


SEVERAL_TARGETS_IN_ONE = Rule(
    name="several-targets-in-one",
    severity=Severity.WARNING,
    finds=Message("An indicator joins two measures by a word such as og or samt."),
    why=Message(
        "When one of the two is reached and the other is not, nobody can say whether the target was."
    ),
    bad="indicator: Antal ledige i tilbud og andel af dem, der får job",
    good="targets:\n  - id: i-tilbud\n    indicator: Antal ledige i tilbud\n"
    "  - id: i-job\n    indicator: Andel af ledige i tilbud, der får job",
    check=_check,
)
