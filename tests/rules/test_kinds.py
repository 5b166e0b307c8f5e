"""The law on employment plans speaks to employment plans alone."""

from pathlib import Path

import pytest

from plancc.compiler import validate

PLAN = """\
plancc: 1
{kind}title: Plan for de unge
period: {from: 2024, to: 2024}
authority: {name: Lilleby Kommune}
bodies: [{id: udvalget, name: Ungeudvalget, role: committee}]
annual:
  2024:
    title: Mål for 2024
    adoption: {body: udvalget, date: 2024-02-01}
    goals:
      - id: skole
        title: Flere unge går i skole
        level: national
        targets: [{id: karakterer, indicator: Karakterer, aims: [{operator: at-least, value: 7}]}]
"""
OF_THE_LAW = {
    "adopted-by-wrong-body",
    "adopted-late",
    "minister-goal-of-another-year",
    "repatriation-missing",
}


def found(place: Path, kind: str) -> set[str]:
    plan = place / "plan.yaml"
    plan.write_text(PLAN.replace("{kind}", kind), encoding="utf-8")
    return {finding.rule for finding in validate(plan, "plan.yaml").findings}


@pytest.mark.parametrize("kind", ["", "kind: employment-plan\n"])
def test_an_employment_plan_is_held_to_its_law(tmp_path: Path, kind: str) -> None:
    assert found(tmp_path, kind) >= OF_THE_LAW


@pytest.mark.parametrize("kind", ["strategy", "policy", "agreement"])
def test_no_other_plan_is(tmp_path: Path, kind: str) -> None:
    told = found(tmp_path, f"kind: {kind}\n")
    assert not told & OF_THE_LAW
    assert not told & {"minister-goal-missing", "unknown-key"}
