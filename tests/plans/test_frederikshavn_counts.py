"""Frederikshavn's plan holds as many focus areas, promises, figures and targets as the printed plan does."""

from pathlib import Path

import pytest

from plancc.plan.blocks import FigureBlock, TextBlock
from plancc.plan.plan import Plan
from plancc.plan.target import Target
from plancc.reader.reader import read

SOURCE = Path(__file__).parents[2] / "plans" / "frederikshavn.yaml"
YEARS = ("2023", "2024")


@pytest.fixture(scope="module")
def plan() -> Plan:
    reading = read(SOURCE)
    assert not reading.findings
    assert reading.plan is not None
    return reading.plan


def targets(plan: Plan, year: str) -> list[Target]:
    return [target for goal in plan.annual[year].goals for target in goal.targets]


def figures(plan: Plan) -> list[FigureBlock]:
    return [block for chapter in plan.before for block in chapter.blocks if isinstance(block, FigureBlock)]


def test_nothing_of_the_printed_plan_is_missing(plan: Plan) -> None:
    assert plan.multi_year is not None
    focus_points = plan.multi_year.focus_points
    counts = {
        "period": (plan.period.first, plan.period.last),
        "years": tuple(plan.annual),
        "bodies": len(plan.bodies),
        "chapters": (len(plan.before), len(plan.between), len(plan.after)),
        "figures": len(figures(plan)),
        "focus areas": len(focus_points),
        "promises": tuple(len(point.commitments) for point in focus_points),
        "paragraphs on business": tuple(paragraphs(point.business) for point in focus_points),
        "paragraphs on repatriation": [
            paragraphs(block.text) for block in plan.between[0].blocks if isinstance(block, TextBlock)
        ],
        "goals": tuple(len(plan.annual[year].goals) for year in YEARS),
        "targets": tuple(len(targets(plan, year)) for year in YEARS),
        "strategies": tuple(len(plan.annual[year].strategies) for year in YEARS),
    }
    print(counts)  # noqa: T201 - the numbers to hold beside the printed plan when this fails
    assert counts == {
        "period": (2023, 2026),
        "years": YEARS,
        "bodies": 2,
        "chapters": (2, 1, 0),
        "figures": 3,
        "focus areas": 3,
        "promises": (7, 10, 10),
        "paragraphs on business": (3, 2, 1),
        "paragraphs on repatriation": [4],
        "goals": (5, 5),
        "targets": (8, 8),
        "strategies": (0, 0),
    }


def paragraphs(text: str | None) -> int:
    return len((text or "").split("\n\n"))


def test_the_sdgs_follow_the_overview(plan: Plan) -> None:
    assert plan.multi_year is not None
    overview = plan.multi_year.overview
    assert overview.title
    assert overview.lead is None
    assert "verdensmål" in (overview.closing or "")


@pytest.mark.parametrize("year", YEARS)
def test_every_target_is_data(plan: Plan, year: str) -> None:
    aims = {
        target.id: [(aim.operator, aim.value, aim.reference, aim.among) for aim in target.aims]
        for target in targets(plan, year)
    }
    assert aims == {
        "borgertilfredshed": [("at-least", 80, None, None)],
        "opkvalificeringsforloeb": [("at-least", None, "national-average", None)],
        "voksenlaerlingepladser": [("at-least", None, "national-average", None)],
        "flygtninge-i-beskaeftigelse": [("at-least", None, "national-average", None)],
        "hjaelpemidler": [("above", None, "previous-year", None)],
        "personlig-assistent": [("above", None, "previous-year", None)],
        "formidlingsgrad": [("top", 20, None, "landets jobcentre")],
        "besaettelsesgrad": [("top", 20, None, "landets jobcentre")],
    }
    for target in targets(plan, year):
        assert [str(aim.deadline) for aim in target.aims] == [year]
        assert [aim.words for aim in target.aims] == [None]
        assert not target.measurements


@pytest.mark.parametrize(("year", "times"), [("2023", 2), ("2024", 1)])
def test_the_places_of_measuring_are_data(plan: Plan, year: str, times: int) -> None:
    measuring = {
        target.id: (target.measuring.where, target.measuring.times_per_year, target.measuring.per)
        for target in targets(plan, year)
        if target.measuring
    }
    assert measuring == {
        "borgertilfredshed": ("Borgertilfredshedsundersøgelsen", times, None),
        "opkvalificeringsforloeb": ("jobindsats.dk", None, "month"),
        "voksenlaerlingepladser": ("jobindsats.dk", None, "month"),
        "flygtninge-i-beskaeftigelse": ("jobindsats.dk", None, None),
    }


def test_the_figures_hold_the_printed_numbers(plan: Plan) -> None:
    held = [
        (block.figure.kind, block.figure.unit, [series.values for series in block.figure.series])
        for block in figures(plan)
    ]
    assert held == [
        ("bar", "percent", [(-7.5, 11.4, -3.9)]),
        ("line", "fuldtidspersoner", [(2710, 3943), (4339, 1199)]),
        ("index", None, [(None, 100, 82.3), (100, None, 96.5)]),
    ]
    for block in figures(plan):
        assert block.figure.alt
        assert block.figure.note
        assert block.figure.source
