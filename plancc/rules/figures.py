"""The figures of a plan, and the words around their numbers."""

from collections.abc import Iterator

from plancc.plan.figure import Figure
from plancc.pointer import Pointer
from plancc.rules.rule import Subject


def figures(subject: Subject) -> Iterator[tuple[Pointer, Figure]]:
    """Every figure with its place."""
    return ((pointer, part) for pointer, part in subject.parts if isinstance(part, Figure))


def told(figure: Figure) -> str:
    """The words around a figure's numbers: what they are may be told there rather than in a key."""
    names = (row.name for row in figure.series)
    return " ".join(each for each in (figure.title, figure.axis, figure.unit, figure.note, *names) if each)
