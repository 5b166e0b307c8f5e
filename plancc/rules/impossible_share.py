"""A share is less than nothing or more than all."""

import re
from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.target import Target
from plancc.pointer import Pointer
from plancc.rules.rule import Rule, Subject
from plancc.rules.targets import targets

# What grows or is compared may well be more than a hundred per cent.
_NO_SHARE = re.compile(
    r"vækst|stigning|stiger|fald|ændring|udvikling|forskel|indeks|i forhold til|af målet|af budget"
    r"|growth|increase|decrease|change|difference|index|compared|of target|of budget",
    re.IGNORECASE,
)


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, target in targets(subject):
        if target.unit == "percent" and not _NO_SHARE.search(target.indicator):
            for place, value in _values(pointer, target):
                if not 0 <= value <= 100:
                    yield rule.fault(
                        place,
                        Message("a share lies between 0 and 100 per cent"),
                        remedy=Message("mend the number, or the unit if it is no share"),
                        related=((pointer.child("unit"), Message("the unit")),),
                    )


def _values(pointer: Pointer, target: Target) -> Iterator[tuple[Pointer, float]]:
    """The values of a target that are shares themselves, and not the distance between two."""
    for index, aim in enumerate(target.aims):
        apart = aim.reference or aim.operator in ("rises", "falls", "top")
        if aim.value is not None and not apart:
            yield pointer.child("aims", index, "value"), aim.value
    if target.base and target.base.value is not None and not target.base.of:
        yield pointer.child("base", "value"), target.base.value
    for index, each in enumerate(target.measurements):
        if each.value is not None and not each.of:
            yield pointer.child("measurements", index, "value"), each.value


IMPOSSIBLE_SHARE = Rule(
    name="impossible-share",
    severity=Severity.WARNING,
    finds=Message("A target in per cent has a value below 0 or above 100."),
    why=Message(
        "No part is larger than the whole; most often a decimal point is missing, or the unit is wrong."
    ),
    bad="indicator: Andel unge i job\nunit: percent\naims:\n  - {operator: above, value: 825}",
    good="indicator: Andel unge i job\nunit: percent\naims:\n  - {operator: above, value: 82.5}",
    check=_check,
)
