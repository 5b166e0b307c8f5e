"""Ticks are round, in order, and cover the numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancc.drawing.chart import LIMIT, Chart, Kind, Row
from plancc.drawing.scale import scale, ticks

NUMBERS = st.floats(-LIMIT, LIMIT) | st.integers(-10_000, 10_000)


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (-7.5, 11.4, (-10, -5, 0, 5, 10, 15)),
        (0, 4339, (0, 1000, 2000, 3000, 4000, 5000)),
        (0, 1, (0, 0.2, 0.4, 0.6, 0.8, 1)),
        (0.1, 0.3, (0.1, 0.15, 0.2, 0.25, 0.3)),
        (1.7, 2.3, (1.6, 1.8, 2, 2.2, 2.4)),
    ],
)
def test_ticks_are_the_numbers_people_count_in(low: float, high: float, expected: tuple[float, ...]) -> None:
    assert ticks(low, high, 5) == expected


@given(st.tuples(NUMBERS, NUMBERS), st.integers(2, 8))
def test_ticks_are_in_order_and_cover_what_they_must(ends: tuple[float, float], most: int) -> None:
    low, high = min(ends), max(ends)
    if high - low <= 1e-9 * max(abs(low), abs(high)):
        return
    steps = ticks(low, high, most)
    assert steps[0] <= low
    assert high <= steps[-1]
    assert list(steps) == sorted(set(steps))
    assert 2 <= len(steps) <= 2 * most + 2


def test_bars_have_a_zero_and_lines_where_it_costs_little() -> None:
    def low(kind: Kind, *values: float) -> float:
        chart = Chart(kind, tuple(map(str, values)), (Row("", values),), "")
        return scale(chart, 5).low

    assert low("bar", 77, 80) == 0
    assert low("line", 40, 80) == 0
    assert low("line", 77, 80) == 77


@pytest.mark.parametrize("values", [(0, 0), (5, 5), (-5, -5), (None, None), (1e300, 1e300), (5e-324, 0)])
def test_numbers_without_a_range_have_an_axis(values: tuple[float | None, ...]) -> None:
    axis = scale(Chart("line", ("a", "b"), (Row("", values),), ""), 5)
    assert axis.low <= min(value or 0 for value in values) <= max(value or 0 for value in values) <= axis.high
    assert axis.low < axis.high


def test_whole_numbers_have_whole_ticks() -> None:
    assert scale(Chart("bar", ("a",), (Row("", (2,)),), ""), 5).ticks == (0, 1, 2)


def test_an_index_is_read_against_its_hundred() -> None:
    axis = scale(Chart("index", ("a", "b"), (Row("", (104, 119)),), ""), 5)
    assert axis.base == 100
    assert axis.low <= 100
