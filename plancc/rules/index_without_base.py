"""An index doesn't say where it is 100."""

import re
from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.figures import figures, told
from plancc.rules.rule import Rule, Subject

_HUNDRED = re.compile(r"=\s*100\b")


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, figure in figures(subject):
        if figure.kind == "index" and figure.base is None and not _HUNDRED.search(told(figure)):
            yield rule.fault(
                pointer.key,
                Message("this figure does not say where its index is 100"),
                remedy=Message(
                    "add base: with the point at which the index is 100, or say it in each name, as in "
                    "Unge (2010 = 100)"
                ),
            )


INDEX_WITHOUT_BASE = Rule(
    name="index-without-base",
    severity=Severity.WARNING,
    finds=Message('A figure of the kind index has no base, and no name in it says "= 100".'),
    why=Message("An index of 82 is a fall by 18 per cent, but only from the point at which it was 100."),
    bad="figure:\n  title: Priser\n  kind: index\n  points: [2020, 2021]",
    good="figure:\n  title: Priser\n  kind: index\n  base: 2020\n  points: [2020, 2021]",
    check=_check,
)
