"""Contrast, mixing and the eyes of others, against values that are written elsewhere."""

import pytest

from plancc.colour.channels import mixed
from plancc.colour.contrast import contrast
from plancc.colour.sight import Vision, distance


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#ffffff", "#767676", 4.54)],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)
    assert contrast(other, one) == contrast(one, other)


def test_a_share_of_the_ground_is_mixed_in() -> None:
    assert mixed("#000000", "#ffffff", 0.0) == "#000000"
    assert mixed("#000000", "#ffffff", 0.2) == "#333333"
    assert mixed("#ff8000", "#ffffff", 1.0) == "#ffffff"


# The L*a*b* of sRGB's red is (53.24, 80.09, 67.20), of its green (87.74, -86.18, 83.18), of its blue
# (32.30, 79.19, -107.86); that of black is (0, 0, 0).
@pytest.mark.parametrize(
    ("colour", "length"), [("#ff0000", 117.34), ("#00ff00", 148.46), ("#0000ff", 137.65), ("#ffffff", 100.0)]
)
def test_distance_is_that_of_cie_1976(colour: str, length: float) -> None:
    assert distance(colour, "#000000") == pytest.approx(length, abs=0.1)


@pytest.mark.parametrize(
    ("one", "other", "alike", "apart"),
    [
        ("#8b0000", "#006400", "deutan", "tritan"),
        ("#a3420b", "#5b6b12", "protan", "normal"),
        ("#0f5c63", "#0b6b3a", "tritan", "deutan"),
    ],
)
def test_colours_far_apart_may_be_alike_to_other_eyes(
    one: str, other: str, alike: Vision, apart: Vision
) -> None:
    assert distance(one, other, alike) < 10 < 25 < distance(one, other, apart)


def test_greys_look_the_same_to_all() -> None:
    visions: tuple[Vision, ...] = ("normal", "protan", "deutan", "tritan")
    assert all(distance("#404040", "#c0c0c0", each) == pytest.approx(50.9, abs=0.5) for each in visions)
