"""What the picture of a target promises, and how those of our plans look."""

from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancc.colour.contrast import contrast
from plancc.drawing.box import Box
from plancc.drawing.bullet import LIMIT, Bullet, Level, Measured

Gauged = Callable[[tuple[Measured, ...], tuple[Level, ...]], Bullet]

WORDS = st.sampled_from(["Esbjerg", "", "3. kvartal 2023", "Gennemsnittet i sammenlignelige kommuner"])
VALUES = st.floats(-LIMIT, LIMIT) | st.integers(-20, 120) | st.sampled_from([0, 1e-9, 100])
MEASURED = st.lists(st.builds(Measured, WORDS, VALUES, WORDS), min_size=1, max_size=4).map(tuple)
LEVELS = st.lists(
    st.builds(
        Level,
        st.sampled_from(["aim", "reference", "base"]),
        VALUES,
        WORDS,
        st.sampled_from(["", "above", "below"]),
    ),
    max_size=4,
).map(tuple)


def test_the_targets_of_our_plans(
    target: tuple[str, Bullet], gauge_svg: Callable[[Bullet], str], golden: Callable[[str, Path], None]
) -> None:
    name, picture = target
    golden(gauge_svg(picture), Path(__file__).parent / "golden" / f"target-{name}.svg")


def test_what_is_told_beside_it_is_not_told_again(
    gauge_svg: Callable[[Bullet], str], target: tuple[str, Bullet]
) -> None:
    picture = ET.fromstring(gauge_svg(target[1]))  # noqa: S314 our own text
    assert picture.get("aria-hidden") == "true"
    assert not [shape for shape in picture.iter() if shape.get("style") or shape.get("transform")]


@given(measured=MEASURED, levels=LEVELS)
def test_all_is_inside_and_no_words_stand_on_others(
    measured: tuple[Measured, ...], levels: tuple[Level, ...], gauged: Gauged
) -> None:
    picture = gauged(measured, levels)
    sheet = Box(0, 0, picture.width, picture.height).grown(0.02)
    assert all(bar.room.within(sheet) for bar in (*picture.bands, *picture.goals, *picture.bars))
    for tie in picture.ties:
        for line in tie.strokes:
            assert Box(line.start.x, line.start.y, line.end.x, line.end.y).within(sheet)
    written = [label.room.grown(-0.02) for label in picture.labels if label.lines]
    for one, other in combinations(written, 2):
        assert not one.meets(other)


@given(measured=MEASURED, levels=LEVELS)
def test_lengths_are_as_the_values_are(
    measured: tuple[Measured, ...], levels: tuple[Level, ...], gauged: Gauged
) -> None:
    picture = gauged(measured, levels)
    largest = max(measured, key=lambda each: abs(each.value))
    if not largest.value:
        return
    whole = picture.bars[measured.index(largest)].width
    for each, bar in zip(measured, picture.bars, strict=True):
        assert bar.width == pytest.approx(whole * abs(each.value / largest.value), abs=0.02)


def test_the_part_where_the_aim_is_met_lies_on_its_side(gauged: Gauged) -> None:
    measured = (Measured("", 50, "50 pct."),)
    least, most = Level("aim", 40, "mindst", "above"), Level("aim", 80, "højst", "below")
    (above,) = gauged(measured, (least,)).goals
    (below,) = gauged(measured, (most,)).goals
    (between,) = gauged(measured, (least, most)).goals
    assert (above.room.right, below.room.left) == (190, 0)
    assert (between.room.left, between.room.right) == (95, 190)
    assert gauged(measured, (Level("aim", 40, "", "below"), Level("aim", 80, "", "above"))).goals == ()
    assert gauged(measured, (Level("reference", 40, "på niveau med"),)).goals == ()


def test_what_a_value_is_held_up_to_is_told_without_colour(gauged: Gauged) -> None:
    levels = (Level("aim", 40, "a"), Level("reference", 50, "b"), Level("base", 30, "c"))
    picture = gauged((Measured("", 45, "45"),), levels)
    assert {tie.kind: len(tie.strokes) for tie in picture.ties} == {"aim": 1, "reference": 2, "base": 3}
    assert contrast(picture.bars[0].colour, "#ffffff") >= 3
    assert contrast(picture.night[0].colour, "#12181d") >= 3


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 1e16])
def test_what_cannot_be_drawn_is_refused(value: float, gauged: Gauged) -> None:
    with pytest.raises(ValueError, match="bullet graph"):
        gauged((Measured("", value, ""),), ())
    with pytest.raises(ValueError, match="bullet graph"):
        gauged((), ())
