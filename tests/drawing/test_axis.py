"""Steps in time have the room their words need, and beyond that as much as their time is long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancc.drawing.axis import ROOM, _least, shares
from plancc.drawing.sides import left

WORDS = st.tuples(
    st.sampled_from(["2023", "december 2024"]), st.text(alphabet="abc ", min_size=1, max_size=40)
)


@given(st.lists(st.tuples(st.integers(0, 2000), WORDS), max_size=8))
def test_each_step_has_the_room_its_words_need(steps: list[tuple[int, tuple[str, str]]]) -> None:
    given = shares([length for length, _ in steps], [words for _, words in steps])
    least = [_least(*words) for _, words in steps]
    assert bool(given) == bool(steps and sum(least) <= ROOM)
    if given:
        assert sum(given) == pytest.approx(100, abs=0.05)
        assert all(share >= 100 * need / ROOM - 0.02 for share, need in zip(given, least, strict=True))


def test_time_that_is_twice_as_long_is_twice_as_long() -> None:
    assert shares([100, 200, 100], [("2022", "a"), ("2023", "b"), ("2024", "c")]) == (25, 50, 25)


def test_a_short_time_with_many_words_takes_its_room_from_the_others_alike() -> None:
    first, second, third = shares(
        [1, 500, 500], [("2022", "arbejdsmarkedsuddannelse"), ("2023", "b"), ("2024", "c")]
    )
    assert first > 20
    assert second == pytest.approx(third)


def test_steps_in_the_wrong_order_are_not_set_along_a_line() -> None:
    assert shares([-100, 200], [("2023", "a"), ("2022", "b")]) == ()


@pytest.mark.parametrize(
    ("heights", "expected"), [([], 0), ([1], 1), ([1, 1], 1), ([1, 1, 1], 2), ([3, 1, 1, 1], 1)]
)
def test_two_sides_are_as_high_as_each_other(heights: list[float], expected: int) -> None:
    assert left(heights) == expected
