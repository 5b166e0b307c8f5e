"""A figure has nothing to draw."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.rules.figures import drawable, figures
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, figure in figures(subject):
        if not drawable(figure):
            missing = "points" if not figure.points else "series"
            yield rule.fault(
                pointer.child(missing).key,
                Message("this figure has no numbers"),
                remedy=Message(
                    "write points: and series: with a number for each point, or take the figure out"
                ),
            )


FIGURE_WITHOUT_NUMBERS = Rule(
    name="figure-without-numbers",
    severity=Severity.ERROR,
    finds=Message("A figure has no points, no series, or no number in any of its series."),
    why=Message("A figure is drawn from the numbers that the plan gives; without them there is no figure."),
    bad="points: [2023, 2024]\nseries:\n  - {name: Ledige, values: [null, null]}",
    good="points: [2023, 2024]\nseries:\n  - {name: Ledige, values: [120, null]}",
    check=_check,
)
