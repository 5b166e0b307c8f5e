"""Numbers for the chapters of a plan that wants them: 1, 1.1, 1.2."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import count

from plancc.document.nodes.document import Division

_NUMBERED = ("chapter", "section", "overview")


def numbered(divisions: Iterable[Division], above: str = "") -> tuple[Division, ...]:
    """The divisions with their numbers as labels, before what a section is called.

    Focus points and strategies have numbers of their own; the parts of a chapter are numbered under it.
    """
    numbers = count(1)
    return tuple(
        _with_number(division, f"{above}{next(numbers)}")
        if division.kind in _NUMBERED or (above and division.kind == "part")
        else division
        for division in divisions
    )


def _with_number(division: Division, number: str) -> Division:
    label = f"{number} {division.label}".strip()
    return replace(division, label=label, divisions=numbered(division.divisions, f"{number}."))
