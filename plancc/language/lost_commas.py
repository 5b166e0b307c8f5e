"""Too many values in a row become the numbers whose decimal commas parted them: `[Drift,1,5]`."""

from collections.abc import Sequence
from itertools import combinations, pairwise

_MOST = 12
"""Whole numbers beside each other; of more, nobody looks for the one way to join them."""


def rejoined(row: Sequence[object], wanted: int) -> tuple[str, ...]:
    """The numbers that make the row as long as it should be, if there is only one way to get there."""
    spare = len(row) - wanted
    pairs = [
        at
        for at, (one, other) in enumerate(pairwise(row))
        if type(one) is int and type(other) is int and other >= 0
    ]
    if not 0 < spare <= len(pairs) <= _MOST:
        return ()
    ways = [
        chosen
        for chosen in combinations(pairs, spare)
        if all(one + 1 < other for one, other in pairwise(chosen))
    ]
    return tuple(f"{row[at]}.{row[at + 1]}" for at in ways[0]) if len(ways) == 1 else ()
