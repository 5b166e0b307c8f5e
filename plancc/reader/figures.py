"""Find the figures of a plan that can't be drawn from their numbers."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.message import Message, counted
from plancc.plan.figure import Figure
from plancc.plan.parts import parts
from plancc.plan.plan import Plan
from plancc.pointer import Pointer


def figure_faults(plan: Plan) -> Iterator[Fault]:
    """A fault for each figure without numbers, and for each series that doesn't fit its figure's points."""
    for pointer, part in parts(plan):
        if isinstance(part, Figure):
            yield from _lengths(pointer, part) if _numbered(part) else _without_numbers(pointer, part)


def _numbered(figure: Figure) -> bool:
    numbers = (number for row in figure.series for number in (*row.values, *row.upper))
    return bool(figure.points) and any(number is not None for number in numbers)


def _without_numbers(pointer: Pointer, figure: Figure) -> Iterator[Fault]:
    yield Fault(
        "figure-without-numbers",
        Severity.ERROR,
        pointer.child("series" if figure.points else "points").key,
        Message("this figure has no numbers"),
        help=Message("write points: and series: with a number for each point, or take the figure out"),
    )


def _lengths(pointer: Pointer, figure: Figure) -> Iterator[Fault]:
    points = len(figure.points)
    for index, row in enumerate(figure.series):
        for name, length in (("values", len(row.values)), ("upper", len(row.upper) or points)):
            if length != points:
                yield Fault(
                    "series-of-different-lengths",
                    Severity.ERROR,
                    pointer.child("series", index, name).key,
                    counted(
                        "{n} number stands here, but the figure's points are {points}",
                        "{n} numbers stand here, but the figure's points are {points}",
                        n=length,
                        points=points,
                    ),
                    help=Message("write one number for each point, and null where there is none"),
                    related=((pointer.child("points").key, Message("the points")),),
                )
