"""Find the figures of a plan that can't be drawn from their numbers."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.language.lost_commas import rejoined
from plancc.message import Message, counted
from plancc.plan.figure import Figure
from plancc.plan.parts import parts
from plancc.plan.plan import Plan
from plancc.pointer import Pointer
from plancc.spelling import write_all

MOST_POINTS, MOST_SERIES = 400, 40
LONGEST_NAME = 200
"""Letters in a word under a point or at a row; more than any picture has room for."""


def figure_faults(plan: Plan) -> Iterator[Fault]:
    """A fault for each figure without numbers or with more than can be drawn, and for each unfit series."""
    for pointer, part in parts(plan):
        if isinstance(part, Figure):
            yield from _sizes(pointer, part)
            yield from _lengths(pointer, part) if _numbered(part) else _without_numbers(pointer, part)


def _sizes(pointer: Pointer, figure: Figure) -> Iterator[Fault]:
    for key, number, most in (
        ("points", len(figure.points), MOST_POINTS),
        ("series", len(figure.series), MOST_SERIES),
    ):
        if number > most:
            yield Fault(
                "figure-too-large",
                Severity.ERROR,
                pointer.child(key).key,
                Message("{n} of them can not be told apart in a figure", n=number),
                help=Message("show {most} or fewer, or make two figures of it", most=most),
            )
    names = [(pointer.child("points", index), str(point)) for index, point in enumerate(figure.points)]
    names += [(pointer.child("series", index, "name"), row.name) for index, row in enumerate(figure.series)]
    for at, name in names:
        if len(name) > LONGEST_NAME:
            yield Fault(
                "figure-too-large",
                Severity.ERROR,
                at,
                Message("a name of {n} letters has no room in a figure", n=len(name)),
                help=Message("write {most} letters or fewer", most=LONGEST_NAME),
            )


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
        for name, numbers in (("values", row.values), ("upper", row.upper)):
            if len(numbers) != points and (numbers or name == "values"):
                yield Fault(
                    "series-of-different-lengths",
                    Severity.ERROR,
                    pointer.child("series", index, name).key,
                    counted(
                        "{n} number stands here, but the figure's points are {points}",
                        "{n} numbers stand here, but the figure's points are {points}",
                        n=len(numbers),
                        points=points,
                    ),
                    hint=write_all(rejoined(numbers, points)),
                    help=Message("write one number for each point, and null where there is none"),
                    related=((pointer.child("points").key, Message("the points")),),
                )
