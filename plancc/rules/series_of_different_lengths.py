"""A series doesn't have one number for each point of its figure."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message, counted
from plancc.rules.figures import drawable, figures
from plancc.rules.rule import Rule, Subject


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, figure in figures(subject):
        points = len(figure.points)
        for index, row in enumerate(figure.series if drawable(figure) else ()):
            lengths = {"values": len(row.values), "upper": len(row.upper) or points}
            for name, length in lengths.items():
                if length != points:
                    yield rule.fault(
                        pointer.child("series", index, name).key,
                        counted(
                            "{n} number stands here, but the figure's points are {points}",
                            "{n} numbers stand here, but the figure's points are {points}",
                            n=length,
                            points=points,
                        ),
                        remedy=Message("write one number for each point, and null where there is none"),
                        related=((pointer.child("points").key, Message("the points")),),
                    )


SERIES_OF_DIFFERENT_LENGTHS = Rule(
    name="series-of-different-lengths",
    severity=Severity.ERROR,
    finds=Message("A series of a figure has more or fewer numbers than the figure has points."),
    why=Message("Nobody can tell which number belongs to which point, so nothing can be drawn honestly."),
    bad="points: [2022, 2023, 2024]\nseries:\n  - {name: Ledige, values: [120, 95]}",
    good="points: [2022, 2023, 2024]\nseries:\n  - {name: Ledige, values: [120, null, 95]}",
    check=_check,
)
