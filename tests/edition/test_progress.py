"""What measurements say about aims, and where they are silent."""

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancc.edition.edition import EditionTarget
from plancc.edition.progress import progress
from plancc.plan.target import OPERATORS, Target
from plancc.pointer import Pointer


def held(aim: dict[str, Any], *measured: dict[str, Any], **other: Any) -> EditionTarget:
    written = {"id": "maal", "indicator": "Andel", "unit": "percent", "aims": [aim]}
    target = Target.model_validate({**written, "measurements": list(measured), **other})
    return EditionTarget(Pointer(), target, ())


def met(aim: dict[str, Any], *measured: dict[str, Any], **other: Any) -> bool | None:
    found = progress(held(aim, *measured, **other))
    return found[0].met if found else None


AT_LEAST = {"operator": "at-least", "value": 90, "deadline": "2024-12"}
ABOVE_COUNTRY = {"operator": "above", "reference": "national-average", "deadline": "2024-12"}
COUNTRY = {"value": 1.7, "reference": "national-average", "period": "2023-09"}
ESBJERG = {"value": 3.7, "area": "esbjerg", "period": "2023-09"}
FANOE = {"value": 4.3, "area": "fanoe", "period": "2023-09"}
BOTH = ["esbjerg", "fanoe"]


@pytest.mark.parametrize(
    ("operator", "value", "expected"),
    [
        ("at-least", 90, True),
        ("at-least", 89.9, False),
        ("at-most", 90, True),
        ("at-most", 90.1, False),
        ("above", 90, False),
        ("below", 89, True),
        ("equal-to", 90, True),
        ("on-level-with", 90, None),
        ("closer-to", 90, None),
        ("top", 1, None),
        ("followed", 90, None),
        ("better-than", 91, None),
    ],
)
def test_a_number_is_held_up_against_a_number(operator: str, value: float, expected: bool | None) -> None:
    assert met({**AT_LEAST, "operator": operator}, {"value": value, "period": "2023"}) is expected


def test_better_is_what_the_plan_says_it_is() -> None:
    aim, measured = {**AT_LEAST, "operator": "better-than"}, {"value": 80, "period": "2023"}
    assert met(aim, measured, better="lower") is True
    assert met(aim, measured, better="higher") is False


def test_only_the_latest_measurement_counts_and_its_time_is_told() -> None:
    found = progress(held(AT_LEAST, {"value": 95, "period": "2022"}, {"value": 89, "period": "2023-Q3"}))
    assert [(each.met, each.when.form) for each in found] == [(False, "2023-Q3")]


def test_after_the_deadline_a_measurement_says_nothing_about_it() -> None:
    assert met(AT_LEAST, {"value": 95, "period": "2024-12"}) is True
    assert met(AT_LEAST, {"value": 95, "period": "2025-01"}) is None
    assert met(AT_LEAST, {"value": 95, "period": "2024"}) is True


def test_a_reference_must_be_measured_in_the_same_period() -> None:
    measured = {"value": 3, "period": "2023-09"}
    assert met(ABOVE_COUNTRY, measured, COUNTRY) is True
    assert met(ABOVE_COUNTRY, measured, {**COUNTRY, "period": "2023-08"}) is None
    assert met(ABOVE_COUNTRY, measured) is None
    assert met(ABOVE_COUNTRY, measured, COUNTRY, {**COUNTRY, "value": 2.9}) is None


def test_a_share_of_the_whole_lies_between_those_of_its_parts() -> None:
    assert met(ABOVE_COUNTRY, ESBJERG, FANOE, COUNTRY, areas=BOTH) is True
    assert met(ABOVE_COUNTRY, {**ESBJERG, "value": 1}, FANOE, COUNTRY, areas=BOTH) is None
    assert met(ABOVE_COUNTRY, ESBJERG, COUNTRY, areas=BOTH) is None
    assert met({**AT_LEAST, "operator": "equal-to"}, ESBJERG, FANOE, areas=BOTH) is None


def test_a_number_of_people_does_not() -> None:
    unit = {"one": "ung", "many": "unge"}
    assert met({**AT_LEAST, "operator": "at-most"}, ESBJERG, FANOE, areas=BOTH, unit=unit) is None
    assert met({**AT_LEAST, "operator": "at-most"}, {"value": 80, "period": "2023"}, unit=unit) is True


def test_an_aim_for_one_area_is_about_that_area() -> None:
    assert met({**AT_LEAST, "area": "fanoe", "value": 4}, ESBJERG, FANOE, areas=BOTH) is True
    assert met({**AT_LEAST, "area": "esbjerg", "value": 4}, ESBJERG, FANOE, areas=BOTH) is False


def test_a_rise_is_a_rise_over_the_base() -> None:
    aim, measured = {"operator": "rises", "deadline": "2024"}, {"value": 50, "period": "2023"}
    assert met(aim, measured, base={"value": 40, "period": "2022"}) is True
    assert met(aim, measured) is None


@pytest.mark.parametrize(
    "other",
    [{"unit": None}, {"status": "Målingen gælder noget lidt andet."}],
    ids=["no unit", "words of the plan's own"],
)
def test_in_doubt_nothing_is_said(other: dict[str, Any]) -> None:
    assert met(AT_LEAST, {"value": 95, "period": "2023"}, **other) is None


def test_without_a_time_nothing_is_said() -> None:
    assert met(AT_LEAST, {"value": 95}) is None


@given(
    st.sampled_from(OPERATORS),
    st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=2),
    st.floats(-1e6, 1e6),
    st.floats(0, 1),
)
def test_no_weights_of_the_parts_could_change_a_verdict(
    operator: str, parts: list[float], against: float, weight: float
) -> None:
    aim = {"operator": operator, "value": against}
    measured = [{**area, "value": value} for area, value in zip((ESBJERG, FANOE), parts, strict=True)]
    verdict = met(aim, *measured, areas=BOTH, better="higher")
    whole = min(max(math.fsum((parts[0] * weight, parts[1] * (1 - weight))), min(parts)), max(parts))
    if verdict is not None:
        assert met(aim, {"value": whole, "period": "2023"}, better="higher") is verdict
