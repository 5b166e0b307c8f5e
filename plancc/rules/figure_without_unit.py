"""A figure doesn't say what its numbers count."""

import re
from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.figures import figures, told
from plancc.rules.rule import Rule, Subject

_UNIT = re.compile(
    r"%|\b(?:antal|procent|pct|promille|kr|kroner|mio|indeks|indekstal|number of|per ?cent|index)\b",
    re.IGNORECASE,
)
"""Words by which a title or a name tells the unit."""


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, figure in figures(subject):
        if figure.kind != "index" and not figure.unit and not _UNIT.search(told(figure)):
            yield rule.fault(
                pointer.key,
                Message("this figure does not say what its numbers count"),
                remedy=Message("add unit: with what is counted, such as personer, or percent"),
            )


FIGURE_WITHOUT_UNIT = Rule(
    name="figure-without-unit",
    severity=Severity.WARNING,
    finds=Message("A figure has no unit, and neither its title nor the names in it tell one."),
    why=Message("Whoever reads 12 must know whether these are persons, thousands or parts of a hundred."),
    bad="figure:\n  title: Ledige\n  kind: bar\n  points: [2023, 2024]",
    good="figure:\n  title: Ledige\n  kind: bar\n  unit: percent\n  points: [2023, 2024]",
    check=_check,
)
