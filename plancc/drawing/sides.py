"""Set boxes on the two sides of another, in their order."""

from collections.abc import Sequence


def left(heights: Sequence[float]) -> int:
    """How many of the boxes stand at the left, so that both sides are as equally high as the order allows.

    Tried are all places to part them at; of two that are as good, the left side gets more.
    """
    return min(
        range(len(heights), -1, -1),
        key=lambda number: abs(sum(heights[:number]) - sum(heights[number:])),
    )
