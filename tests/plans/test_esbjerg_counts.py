"""Esbjerg's plan holds as much as its source: counted from the printed 2024 edition of the plan 2023-2024."""

from pathlib import Path

import pytest

from plancc.plan.annual import AnnualSection
from plancc.plan.cover import UndatedAdoption
from plancc.plan.multi_year import MultiYearSection
from plancc.plan.plan import Plan
from plancc.plan.target import Target
from plancc.reader.reader import read

ESBJERG = Path(__file__).parents[2] / "plans" / "esbjerg.yaml"

PRINTED = {
    "commitments of focus points": [7, 5, 7],
    "commitments of strategies": [9, 7, 6, 6, 5, 7, 6],
    "initiatives of strategies": [10, 4, 6, 4, 13, 9, 7],
    "partners of the civil society": [21],
    "strategies carrying focus points": [[1, 2, 3, 4, 7], [2, 6, 5, 7], [1, 6]],
    "goals by level": ["national"] * 5 + ["local"] * 2,
    "goals of strategies": [[1], [2], [3], [4], [5], [6], [7]],
    "target rows of strategies": [1, 1, 1, 2, 1, 1, 1],
    # Eight rows with eight aims: the printed plan follows the use of handicap schemes without an aim.
    "aims of targets": [1, 1, 1, 0, 1, 1, 1, 2],
    "targets without an aim": ["brug-af-handicapordninger"],
    "measured values": [[99], [3.7, 4.3, 1.7], [57, 82, 56], [], [], [86], [745], [3.2, 4.1, 2.7]],
    "sdgs": [4, 8, 10, 17],
    "timeline": ["2022", "2023", "2024"],
    "footnotes": ["nationalbanken"],
}


@pytest.fixture(scope="module")
def plan() -> Plan:
    reading = read(ESBJERG)
    assert not reading.findings
    assert reading.plan is not None
    return reading.plan


@pytest.fixture(scope="module")
def multi_year(plan: Plan) -> MultiYearSection:
    assert plan.multi_year is not None
    return plan.multi_year


@pytest.fixture(scope="module")
def annual(plan: Plan) -> AnnualSection:
    return plan.annual["2024"]


@pytest.fixture(scope="module")
def targets(annual: AnnualSection) -> list[Target]:
    return [target for strategy in annual.strategies for target in strategy.targets]


def test_nothing_of_the_printed_plan_is_missing(
    plan: Plan, multi_year: MultiYearSection, annual: AnnualSection, targets: list[Target]
) -> None:
    strategies = annual.strategies
    number = {strategy.id: place for place, strategy in enumerate(strategies, 1)}
    goal_number = {goal.id: place for place, goal in enumerate(annual.goals, 1)}
    assert [carrying.focus_point for carrying in annual.focus_points] == [
        focus_point.id for focus_point in multi_year.focus_points
    ]
    before = [block.model_dump(by_alias=True) for chapter in plan.before for block in chapter.blocks]
    inside = before + [block for outer in before if "box" in outer for block in outer["box"]["blocks"]]
    counted = {
        "commitments of focus points": [len(each.commitments) for each in multi_year.focus_points],
        "commitments of strategies": [len(each.commitments) for each in strategies],
        "initiatives of strategies": [len(each.initiatives) for each in strategies],
        "partners of the civil society": [
            len(initiative.partners)
            for strategy in strategies
            for initiative in strategy.initiatives
            if initiative.partners
        ],
        "strategies carrying focus points": [
            [number[strategy] for strategy in carrying.strategies] for carrying in annual.focus_points
        ],
        "goals by level": [goal.level for goal in annual.goals],
        "goals of strategies": [[goal_number[goal] for goal in strategy.goals] for strategy in strategies],
        "target rows of strategies": [len(strategy.targets) for strategy in strategies],
        "aims of targets": [len(target.aims) for target in targets],
        "targets without an aim": [target.id for target in targets if target.without_aim],
        "measured values": [[each.value for each in target.measurements] for target in targets],
        "sdgs": [goal for block in inside for goal in block.get("sdgs", ())],
        "timeline": [
            str(step["when"])
            for block in inside
            if "timeline" in block
            for step in block["timeline"]["steps"]
        ],
        "footnotes": [footnote.id for footnote in plan.footnotes],
    }
    for what, count in counted.items():
        print(f"{what}: {count}")  # noqa: T201 - who renews the plan reads the counts with `pytest -s`
    assert counted == PRINTED


def test_every_target_row_is_data(targets: list[Target]) -> None:
    for target in targets:
        assert bool(target.aims) != bool(target.without_aim), target.id
        for aim in target.aims:
            assert aim.deadline, target.id
            compared = aim.value is not None or aim.reference is not None
            assert compared or aim.operator in ("rises", "falls"), target.id
        measured = [measurement.value for measurement in target.measurements]
        assert target.status if not measured else None not in measured, target.id


def test_the_foreword_ends_after_the_overview(multi_year: MultiYearSection) -> None:
    foreword = multi_year.chapters[-1].blocks[-1].model_dump(by_alias=True)["text"]
    closing = multi_year.overview.closing
    assert closing is not None
    assert "delaftaler" in closing
    assert closing.split("\n\n")[1:] == ["God læselyst", "Social & Arbejdsmarkedsudvalget, Esbjerg Kommune"]
    assert "delaftaler" not in foreword
    assert "God læselyst" not in foreword


def test_the_focus_point_about_the_young_has_its_text_and_its_diagram(multi_year: MultiYearSection) -> None:
    text, diagram = (block.model_dump(by_alias=True) for block in multi_year.focus_points[2].blocks)
    assert "STU" in text["text"]
    parties = {party["id"] for party in diagram["relations"]["parties"]}
    linked = {end for link in diagram["relations"]["links"] for end in (link["from"], link["to"])}
    assert len(parties) == 7
    assert linked == parties


def test_what_the_source_does_not_say_is_not_said(annual: AnnualSection) -> None:
    assert isinstance(annual.adoption, UndatedAdoption)
