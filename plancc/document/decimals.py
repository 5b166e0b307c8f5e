"""Numbers that stand below each other get as many decimals as the longest of them."""

from collections.abc import Iterable
from decimal import Decimal


def decimals(values: Iterable[object]) -> int:
    """How many the longest has; what is no number with decimals has none."""
    floats = (each for each in values if isinstance(each, float))
    return max((0, *(-int(Decimal(repr(each)).as_tuple().exponent) for each in floats)))
