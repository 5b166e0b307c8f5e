"""Which of several things that stand in another order than before have been moved."""

from bisect import bisect_left
from collections.abc import Sequence


def moved(places: Sequence[int]) -> set[int]:
    """The fewest of the things that must move to bring them back into order.

    `places` says for each thing, as they stand now, where it stood before; the answer names some of these.
    Where several would do, those that stay are as far to the front of the old order as can be.
    """
    ends: list[int] = []
    chains: list[int] = []
    before: list[int] = []
    for here, place in enumerate(places):
        length = bisect_left(ends, place)
        before.append(chains[length - 1] if length else -1)
        if length == len(ends):
            ends.append(place)
            chains.append(here)
        else:
            ends[length] = place
            chains[length] = here
    staying: set[int] = set()
    here = chains[-1] if chains else -1
    while here >= 0:
        staying.add(places[here])
        here = before[here]
    return set(places) - staying
