"""What every drawing promises, whatever the numbers and words are."""

from collections.abc import Callable, Iterator
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancc.colour.contrast import contrast
from plancc.drawing.box import Box, Spot
from plancc.drawing.chart import Chart, Kind, Row
from plancc.drawing.drawing import Drawing, Label, Role

WORDS = st.sampled_from(
    [
        "2020",
        "Børn",
        "16-67 år",
        "1. kvartal 2004",
        "Uddannelseshjælpsmodtagere under 30 år",
        "Selvforsørgelses- og hjemrejseydelse i mere end 52 uger i træk",
        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
        "",
    ]
) | st.text(alphabet="ABCabc æøå-12 ", max_size=30)
VALUES = (
    st.none()
    | st.sampled_from([0, 100, 1e-9, -1e-9, 1e12, -1e12])
    | st.floats(-1000, 1000).map(lambda value: round(value, 1))
    | st.integers(-20, 120)
)


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    """Any chart, of one point or many, of one row or many."""
    size = draw(st.sampled_from([1, 2, 3, 5, 8, 13, 24]))
    kind: Kind = draw(st.sampled_from(["bar", "line", "stacked", "index", "range"]))
    years = tuple(str(2000 + number * draw(st.integers(1, 3))) for number in range(size))
    points = draw(st.just(years) | st.lists(WORDS, min_size=size, max_size=size).map(tuple))
    numbers = st.lists(VALUES, min_size=size, max_size=size).map(tuple)
    rows = draw(
        st.lists(
            st.builds(
                Row,
                name=WORDS,
                values=numbers,
                upper=numbers if kind == "range" else st.just(()),
                shape=st.sampled_from([None, None, "bar", "line"]),
            ),
            min_size=1,
            max_size=5,
        )
    )
    return Chart(kind, points, tuple(rows), draw(WORDS))


def spots(picture: Drawing) -> Iterator[Spot]:
    """The corners of all shapes."""
    strokes = [*picture.grid, *picture.axes, *picture.leaders, *picture.intervals]
    curves, markers, bars = [*picture.curves], [*picture.markers], [*picture.bars]
    for key in picture.legend:
        strokes += key.strokes
        curves += key.curves
        markers += key.markers
        bars += key.bars
    for stroke in strokes:
        yield from (stroke.start, stroke.end)
    for curve in curves:
        yield from curve.spots
    for marker in markers:
        yield from marker.corners or (
            Spot(marker.centre.x - marker.radius, marker.centre.y - marker.radius),
            Spot(marker.centre.x + marker.radius, marker.centre.y + marker.radius),
        )
    for bar in bars:
        yield from ((Spot(bar.x, bar.y)), Spot(bar.x + bar.width, bar.y + bar.height))
    for label in labels(picture):
        yield from (Spot(label.room.left, label.room.top), Spot(label.room.right, label.room.bottom))


def labels(picture: Drawing) -> list[Label]:
    return [*picture.labels, *(key.label for key in picture.legend)]


def smaller(room: Box) -> Box:
    """Without what rounding may add."""
    return room.grown(-0.02)


@settings(max_examples=200)
@given(chart=charts())
def test_whatever_is_drawn_keeps_its_promises(chart: Chart, drawn: Callable[[Chart], Drawing]) -> None:
    """All in one test: to think of a chart and draw it takes longer than to look at it."""
    picture = drawn(chart)
    assert all_inside(picture)
    assert [pair for pair in combinations(rooms(picture), 2) if pair[0].meets(pair[1])] == []
    assert values_on_lines(picture) == []
    assert chart.kind == "stacked" or bars_begin_at_zero(picture)


def all_inside(picture: Drawing) -> bool:
    return all(
        -0.01 <= spot.x <= picture.width + 0.01 and -0.01 <= spot.y <= picture.height + 0.01
        for spot in spots(picture)
    )


def rooms(picture: Drawing) -> list[Box]:
    """The places of all words."""
    return [smaller(label.room) for label in labels(picture) if label.lines]


def values_on_lines(picture: Drawing) -> list[Label]:
    """The numbers at points that stand on a line."""
    ways = [way for curve in picture.curves for way in pairwise(curve.spots)]
    values = (label for label in picture.labels if label.role == "value")
    return [label for label in values if any(smaller(label.room).crossed(*way) for way in ways)]


def bars_begin_at_zero(picture: Drawing) -> bool:
    if not picture.bars:
        return True
    zero = next(stroke for stroke in picture.axes)
    upright = zero.start.y == zero.end.y
    edges = {
        edge for stroke in picture.axes for edge in ((stroke.start.y,) if upright else (stroke.start.x,))
    }
    ends = [(bar.y, bar.y + bar.height) if upright else (bar.x, bar.x + bar.width) for bar in picture.bars]
    return all(any(abs(end - edge) <= 0.02 for end in pair for edge in edges) for pair in ends)


def test_a_gap_in_a_line_is_dashed_and_the_ends_are_left_open(drawn: Callable[[Chart], Drawing]) -> None:
    values = (None, 1, 2, None, 4, 5, None)
    picture = drawn(Chart("line", tuple("abcdefg"), (Row("", values),), ""))
    assert [(curve.dashed, len(curve.spots)) for curve in picture.curves] == [
        (False, 2),
        (True, 2),
        (False, 2),
    ]
    assert len(picture.markers) == 4


def test_negative_bars_go_down_from_zero(drawn: Callable[[Chart], Drawing]) -> None:
    picture = drawn(Chart("bar", ("a", "b"), (Row("", (3, -3)),), ""))
    zero = picture.axes[0].start.y
    assert picture.bars[0].y + picture.bars[0].height == zero == picture.bars[1].y


def test_years_are_as_far_apart_as_in_time(drawn: Callable[[Chart], Drawing]) -> None:
    picture = drawn(Chart("line", ("2008", "2010", "2020"), (Row("", (1, 2, 3)),), ""))
    first, second, third = (spot.x for spot in picture.curves[0].spots)
    assert third - second == pytest.approx(5 * (second - first), abs=0.1)


def test_long_words_lay_bars_on_their_side_unbroken(drawn: Callable[[Chart], Drawing]) -> None:
    points = tuple(f"Selvforsørgelses- og hjemrejseydelse {letter}" for letter in "abcdefgh")
    picture = drawn(Chart("bar", points, (Row("", (1, 2, 3, 4, 5, 6, 7, 8)),), ""))
    assert picture.bars[0].width < picture.bars[1].width
    assert [
        " ".join(line.text for line in label.lines) for label in picture.labels if label.role == "point"
    ] == [point.replace("- og", "- og") for point in points]


def test_rows_are_named_where_they_end_or_stand_and_else_in_a_legend(
    drawn: Callable[[Chart], Drawing],
) -> None:
    def roles(kind: Kind, *rows: Row) -> set[Role]:
        picture = drawn(Chart(kind, ("2023", "2024"), rows, ""))
        return {label.role for label in labels(picture)} & set(naming)

    naming: tuple[Role, ...] = ("legend", "name", "row")
    one, two, open_ended = Row("Esbjerg", (1, 2)), Row("Fanø", (3, 4)), Row("Varde", (3, None))
    assert roles("line", one, two) == {"name"}
    assert roles("stacked", one, two) == {"name"}
    assert roles("bar", one, two) == {"row"}
    assert roles("line", one, open_ended) == {"legend"}
    assert roles("line", one) == set()


def test_rows_are_told_apart_in_grey(drawn: Callable[[Chart], Drawing]) -> None:
    rows = tuple(Row(name, (1, 2)) for name in "abcd")
    picture = drawn(Chart("line", ("a", "b"), rows, ""))
    colours = {curve.series: curve.colour for curve in picture.curves}
    assert len({(marker.shape, marker.hollow) for marker in picture.markers}) == len(rows)
    assert all(contrast(one, other) >= 1.3 for one, other in combinations(colours.values(), 2))
    assert all(contrast(colour, picture.paper) >= 3 for colour in colours.values())


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -1e301, 10**400])
def test_what_cannot_be_drawn_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="cannot be drawn"):
        Chart("bar", ("a",), (Row("row", (value,)),), "")


def test_rows_need_a_number_for_each_point() -> None:
    with pytest.raises(ValueError, match="one number for each point"):
        Chart("bar", ("a", "b"), (Row("row", (1,)),), "")
