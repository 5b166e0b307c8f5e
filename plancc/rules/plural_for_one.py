"""A number of a target is 1, and its unit is known in the plural alone."""

import re
from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.target import Target
from plancc.pointer import Pointer
from plancc.rules.rule import Rule, Subject
from plancc.rules.targets import targets

# What ends otherwise is mostly the same of one and of many: "forløb", "job", "mio. kr.", "point".
_PLURAL = {
    "da": re.compile(r"(?!promille|procent|time$|uge$|krone$)[^\W\d]+(?:e|er)(?: .*)?"),
    "en": re.compile(r"(?!.*(?:ss|us)\b)[^\W\d]+s(?: .*)?"),
}


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    plural = _PLURAL[subject.plan.language]
    for pointer, target in targets(subject):
        unit = target.unit
        if isinstance(unit, str) and not target.ranked and plural.fullmatch(unit):
            first = next(_ones(pointer, target), None)
            if first:
                yield rule.fault(
                    pointer.child("unit"),
                    Message('this would say "1 {unit}"', unit=unit),
                    remedy=Message(
                        "write both forms: {line}, with what one of them is called",
                        line=f"{{one: …, many: {unit}}}",
                    ),
                    related=((first, Message("the number")),),
                )


def _ones(pointer: Pointer, target: Target) -> Iterator[Pointer]:
    """The numbers that are printed with the unit and are 1."""
    for index, aim in enumerate(target.aims):
        if aim.value in (1, -1) and not aim.words and aim.operator != "top":
            yield pointer.child("aims", index, "value")
    if target.base and target.base.value in (1, -1):
        yield pointer.child("base", "value")
    for index, each in enumerate(target.measurements):
        if each.value in (1, -1):
            yield pointer.child("measurements", index, "value")


PLURAL_FOR_ONE = Rule(
    name="plural-for-one",
    severity=Severity.WARNING,
    finds=Message("A number of a target is 1, and its unit is given in the plural alone."),
    why=Message('Readers stumble over "højst 1 borgere", and over "1 unge", which asks for "1 ung".'),
    bad="unit: borgere\naims:\n  - {operator: at-most, value: 1}",
    good="unit: {one: borger, many: borgere}\naims:\n  - {operator: at-most, value: 1}",
    check=_check,
)
