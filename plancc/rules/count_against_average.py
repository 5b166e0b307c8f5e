"""A number of persons or things is held against an average of municipalities."""

import re
from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.target import Target
from plancc.rules.indicators import counted_in, counts, relative
from plancc.rules.rule import Rule, Subject
from plancc.rules.targets import targets

_OF_EACH = re.compile(
    r"\b(?:time|timer|dag|dage|uge|uger|måned|måneder|år|kr|kroner|hours?|days?|weeks?|months?|years?)\b",
    re.IGNORECASE,
)
"""Units of what one person has of something: these compare between large and small."""


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, target in targets(subject):
        if not counts(target.indicator) or relative(target.unit) or _of_each(target):
            continue
        for index, aim in enumerate(target.aims):
            if aim.reference in ("national-average", "regional-average"):
                yield rule.fault(
                    pointer.child("aims", index, "reference"),
                    Message("a number is held against the average of municipalities of other sizes"),
                    remedy=Message("measure a share, or a number per 1,000 inhabitants"),
                    related=((pointer.child("indicator"), Message("the indicator")),),
                )


def _of_each(target: Target) -> bool:
    return bool(_OF_EACH.search(f"{target.indicator} {counted_in(target.unit)}"))


COUNT_AGAINST_AVERAGE = Rule(
    name="count-against-average",
    severity=Severity.WARNING,
    finds=Message("A number of persons or things is held against the average of the country or the region."),
    why=Message(
        "A large municipality is above the average number of most things, and a small one below it, whatever "
        "they do; only shares and rates compare."
    ),
    bad="indicator: Antal unge på kontanthjælp\naims:\n"
    "  - {operator: below, reference: national-average, deadline: 2024-12}",
    good="indicator: Andel af de unge, der får kontanthjælp\naims:\n"
    "  - {operator: below, reference: national-average, deadline: 2024-12}",
    check=_check,
)
