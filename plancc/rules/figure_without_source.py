"""A figure doesn't say where its numbers come from."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.figure import Figure
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, part in subject.parts:
        if isinstance(part, Figure) and part.source is None:
            yield rule.fault(
                pointer.key,
                Message("this figure does not say where its numbers come from"),
                remedy=Message(
                    "add source: with the name of the source, and its table and day of retrieval if known"
                ),
            )


FIGURE_WITHOUT_SOURCE = Rule(
    name="figure-without-source",
    severity=Severity.WARNING,
    finds=Message("A figure has no source."),
    why=Message(
        "Readers can't judge or repeat numbers of unknown origin, and open data asks to be credited."
    ),
    bad="figure:\n  title: Ledighed\n  kind: bar",
    good="figure:\n  title: Ledighed\n  kind: bar\n  source: {text: Statistikbanken, table: AUS07}",
    check=_check,
)
