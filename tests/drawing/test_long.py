"""A long chart loses nothing: it is taken apart on one scale, and its points keep their names."""

from collections.abc import Callable

import pytest

from plancc.drawing.chart import Chart, Row
from plancc.drawing.drawing import Drawing, Label

PLACES = tuple(f"Kommune {number}" for number in range(1, 99))
RATES = tuple(float(number % 17) + 0.5 for number in range(98))
BRANCHES = (
    "Landbrug og fiskeri", "Råstofindvinding", "Industri", "Energiforsyning", "Bygge og anlæg", "Handel",
    "Transport", "Hoteller og restauranter", "Information og kommunikation", "Finansiering og forsikring",
    "Ejendomshandel og udlejning", "Videnservice",
)  # fmt: skip


def words(label: Label) -> str:
    return " ".join(line.text for line in label.lines)


def named(picture: Drawing) -> list[str]:
    return [words(label) for label in picture.labels if label.role == "point"]


def test_the_parts_of_a_long_chart_have_every_bar_with_its_name_and_number(
    drawn: Callable[[Chart], Drawing],
) -> None:
    whole = Chart("bar", PLACES, (Row("Ledighed", RATES),), "pct.")
    pictures = [drawn(part) for part in whole.parts(3)]
    assert [name for picture in pictures for name in named(picture)] == [*PLACES]
    assert sum(len(picture.bars) for picture in pictures) == 98
    values = [words(label) for picture in pictures for label in picture.labels if label.role == "value"]
    assert values == [f"{rate:n}".replace(".", ",") for rate in RATES]
    assert max(picture.height for picture in pictures) < 800


def test_equal_numbers_are_equally_long_in_all_parts(drawn: Callable[[Chart], Drawing]) -> None:
    names = ("Et meget langt navn på et sted", *PLACES[1:])
    whole = Chart("bar", names, (Row("Ledighed", (*RATES[:97], 400.0)),), "pct.")
    first, *others = (drawn(part) for part in whole.parts(3))
    for other in others:
        assert {stroke.start.x for stroke in other.grid} == {stroke.start.x for stroke in first.grid}
    lengths = {bar.width for picture in (first, *others) for bar in picture.bars}
    assert len(lengths) == len({*RATES[:97], 400.0})


@pytest.mark.parametrize("shape", ["bar", "line"])
def test_names_that_have_no_room_under_a_line_are_numbered_and_listed(
    drawn: Callable[[Chart], Drawing], shape: str
) -> None:
    numbers = tuple(float(number) for number in range(12))
    rows = (Row("Mænd", numbers), Row("Kvinder", numbers[::-1], shape="line"))
    picture = drawn(Chart("bar" if shape == "bar" else "line", BRANCHES, rows, "pct."))
    told = named(picture)
    assert set(BRANCHES) <= set(told)
    assert told.count("12") == 2


def test_dates_are_left_out_between_others_as_before(drawn: Callable[[Chart], Drawing]) -> None:
    quarters = tuple(f"{number % 4 + 1}. kvartal {2000 + number // 4}" for number in range(40))
    told = named(drawn(Chart("line", quarters, (Row("Ledige", RATES[:40]),), "pct.")))
    assert 1 < len(told) < 40
    assert set(told) <= set(quarters)
