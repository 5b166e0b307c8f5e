"""What the tests of drawings share: the charts of the plans we ship, and how they are drawn."""

from collections.abc import Callable
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from plancc.drawing.bullet import Bullet, Level, Measured, bullet
from plancc.drawing.chart import Chart, Row
from plancc.drawing.draw import draw
from plancc.drawing.drawing import Drawing
from plancc.drawing.layout import NARROW, WIDTH
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

_COUNTRY = "Landsgennemsnittet: {} pct."
BULLETS: dict[str, tuple[tuple[Measured, ...], tuple[Level, ...]]] = {
    "conversations": (
        (Measured("Efteråret 2023", 99, "99 pct."),),
        (Level("aim", 90, "Mål: mindst 90 pct.", "above"),),
    ),
    "skills": (
        (Measured("Esbjerg", 3.7, "3,7 pct."), Measured("Fanø", 4.3, "4,3 pct.")),
        (Level("reference", 1.7, _COUNTRY.format("1,7"), "above"),),
    ),
    "refugees": (
        (Measured("Esbjerg", 57, "57 pct."), Measured("Fanø", 82, "82 pct.")),
        (Level("reference", 56, _COUNTRY.format("56"), "above"),),
    ),
    "companies": (
        (Measured("3. kvartal 2023", 86, "86 pct."),),
        (Level("aim", 90, "Mål: mindst 90 pct.", "above"),),
    ),
    "young-people": (
        (Measured("November 2023", 745, "745 unge"),),
        (Level("aim", 750, "Mål: højst 750 unge", "below"),),
    ),
    "sick-leave": (
        (Measured("Esbjerg", 3.2, "3,2 pct."), Measured("Fanø", 4.1, "4,1 pct.")),
        (Level("reference", 2.7, _COUNTRY.format("2,7")),),
    ),
}


def _number(value: float) -> str:
    return f"{value:,.10g}".translate(str.maketrans(",.-", ".,−"))


def _drawn(chart: Chart, wide: float = WIDTH) -> Drawing:
    return draw(
        chart,
        _number,
        "Titlen <siger>, hvad figuren viser",
        "Figuren & dens tal i ord",
        name="figur-1",
        colours=("#00474f", "#b84a00", "#6a4fd0"),
        ink="#16202a",
        quiet="#4a5861",
        wide=wide,
    )


def _bullet(measured: tuple[Measured, ...], levels: tuple[Level, ...]) -> Bullet:
    return bullet(
        measured,
        levels,
        _number,
        title="",
        colour="#00474f",
        night="#8fb3b7",
        ink="#16202a",
        quiet="#4a5861",
        dark="#12181d",
    )


@pytest.fixture(scope="session")
def gauged() -> Callable[[tuple[Measured, ...], tuple[Level, ...]], Bullet]:
    """Draw a target in a municipality's colours."""
    return _bullet


@pytest.fixture(scope="session", params=BULLETS)
def target(request: pytest.FixtureRequest) -> tuple[str, Bullet]:
    """Each target of the plans we ship that can be drawn, and a name for it."""
    return request.param, _bullet(*BULLETS[request.param])


@pytest.fixture(scope="session", params=CHARTS)
def named(request: pytest.FixtureRequest) -> tuple[str, Chart]:
    """Each chart of the plans we ship, and a name for it."""
    return request.param, CHARTS[request.param]


@pytest.fixture(scope="session", params=[WIDTH, NARROW], ids=["wide", "narrow"])
def drawn(request: pytest.FixtureRequest) -> Callable[[Chart], Drawing]:
    """Draw a chart with Danish numbers and a municipality's colours, for paper and for a phone."""
    return lambda chart: _drawn(chart, request.param)


@pytest.fixture(scope="session")
def svg(root: Path) -> Callable[..., str]:
    """The SVG of a chart, as the template places it."""
    return lambda chart, wide=WIDTH: placed(_drawn(chart, wide), root)


@pytest.fixture(scope="session")
def gauge_svg(root: Path) -> Callable[[Bullet], str]:
    """The SVG of a target, as the template places it."""
    return lambda picture: placed(picture, root)


def placed(picture: Drawing | Bullet, root: Path) -> str:
    environment = Environment(
        loader=FileSystemLoader(root / "templates"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    name = "bullet" if isinstance(picture, Bullet) else "drawing"
    template = f'{{% from "{name}.svg.j2" import {name} %}}{{{{ {name}(picture) }}}}'
    return environment.from_string(template).render(picture=plain(picture))
