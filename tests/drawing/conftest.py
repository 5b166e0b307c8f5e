"""What the tests of drawings share: the charts of the plans we ship, and how they are drawn."""

from collections.abc import Callable
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from plancc.drawing.chart import Chart, Row
from plancc.drawing.draw import draw
from plancc.drawing.drawing import Drawing
from plancc.render.plain import plain

CHARTS = {
    "population": Chart(
        "bar",
        ("16-67 år", "Over 68 år", "Børn"),
        (Row("Forventet ændring", (-7.5, 11.4, -3.9)),),
        "pct.",
    ),
    "job-ready": Chart(
        "line",
        ("1. kvartal 2004", "1. kvartal 2022"),
        (Row("Ikke-jobparate", (2710, 3943)), Row("Jobparate", (4339, 1199))),
        "fuldtidspersoner",
    ),
    "young": Chart(
        "index",
        ("2008", "2010", "2020"),
        (
            Row("Unge i alt", (None, 100, 82.3), shape="line"),
            Row("Unge uden uddannelse eller beskæftigelse", (100, None, 96.5), shape="bar"),
        ),
        "indeks",
    ),
}


def _number(value: float) -> str:
    return f"{value:,.10g}".translate(str.maketrans(",.-", ".,−"))


def _drawn(chart: Chart) -> Drawing:
    return draw(
        chart,
        _number,
        "Titlen <siger>, hvad figuren viser",
        "Figuren & dens tal i ord",
        name="figur-1",
        colours=("#00474f", "#b84a00", "#6a4fd0"),
        ink="#16202a",
        quiet="#4a5861",
    )


@pytest.fixture(scope="session", params=CHARTS)
def named(request: pytest.FixtureRequest) -> tuple[str, Chart]:
    """Each chart of the plans we ship, and a name for it."""
    return request.param, CHARTS[request.param]


@pytest.fixture(scope="session")
def drawn() -> Callable[[Chart], Drawing]:
    """Draw a chart with Danish numbers and a municipality's colours."""
    return _drawn


@pytest.fixture(scope="session")
def svg(root: Path) -> Callable[[Chart], str]:
    """The SVG of a chart, as the template places it."""
    environment = Environment(
        loader=FileSystemLoader(root / "templates"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    template = environment.from_string('{% from "drawing.svg.j2" import drawing %}{{ drawing(picture) }}')
    return lambda chart: template.render(picture=plain(_drawn(chart)))
