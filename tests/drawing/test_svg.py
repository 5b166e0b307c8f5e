"""The picture as it is placed on a page."""

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

from plancc.drawing.chart import Chart
from plancc.drawing.layout import NARROW

SVG = "{http://www.w3.org/2000/svg}"


def test_the_charts_of_our_plans(
    named: tuple[str, Chart], svg: Callable[..., str], golden: Callable[[str, Path], None]
) -> None:
    name, chart = named
    golden(svg(chart), Path(__file__).parent / "golden" / f"{name}.svg")
    golden(svg(chart, NARROW), Path(__file__).parent / "golden" / f"{name}-narrow.svg")


def test_on_a_phone_the_charts_of_our_plans_are_no_wider_than_it(
    named: tuple[str, Chart], svg: Callable[..., str]
) -> None:
    picture = ET.fromstring(svg(named[1], NARROW))  # noqa: S314 our own text
    assert float(picture.get("width", 0)) <= 360


def test_the_same_chart_gives_the_same_bytes(named: tuple[str, Chart], svg: Callable[[Chart], str]) -> None:
    assert svg(named[1]).encode() == svg(named[1]).encode()


def test_those_who_do_not_see_it_are_told_what_it_is(
    named: tuple[str, Chart], svg: Callable[[Chart], str]
) -> None:
    picture = ET.fromstring(svg(named[1]))  # noqa: S314 our own text
    assert picture.get("role") == "img"
    assert [child.tag for child in picture[:2]] == [SVG + "title", SVG + "desc"]
    assert [child.text for child in picture[:2]] == [
        "Titlen <siger>, hvad figuren viser",
        "Figuren & dens tal i ord",
    ]
    assert picture.get("aria-labelledby", "").split() == [child.get("id") for child in picture[:2]]


def test_weasyprint_is_given_nothing_it_ignores(
    named: tuple[str, Chart], svg: Callable[[Chart], str]
) -> None:
    picture = ET.fromstring(svg(named[1]))  # noqa: S314 our own text
    assert picture.get("font-family") == "Plancc Sans"
    shapes = list(picture.iter())
    assert not [shape for shape in shapes if shape.get("style") or shape.get("transform")]
    words = [shape for shape in shapes if shape.tag == SVG + "text"]
    assert words
    assert all(float(text.get("font-size", 0)) >= 12 for text in words)
    assert all(shape.get("class") for shape in shapes if shape.tag not in (SVG + "title", SVG + "desc"))
