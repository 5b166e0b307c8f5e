"""Where there is one right line, the finding says it, and --fix writes it if nothing else depends on it."""

from pathlib import Path

import pytest

from plancc.mending import mended
from plancc.reader.reader import read

PLAN = """\
plancc: 1
title: Lille plan
period: {from: 2027, to: 2027}
authority: {name: Lilleby}
annual:
  2027:
    title: Året
    strategies:
      - id: unge
        title: Unge
        commitments:
          - Vi kender hinanden.
        initiatives:
          - text: Vi mødes.
            period: {from: 2027-02, to: 2027-11}
        targets:
          - id: job
            indicator: Andel unge i job
            aims:
              - operator: at-least
                reference: national-average
                deadline: 2027-12
            measurements:
              - value: 80
                period: 2026-08
                source: {text: jobindsats.dk, retrieved: 2026-09-01}
    chapters:
      - title: Tal
        blocks:
          - box:
              blocks:
                - list: [Et punkt]
"""
CURES = [
    ("operator: at-least", "operator: mindst", "operator: at-least", True),
    ("operator: at-least", "operator: ≥", "operator: at-least", True),
    ("reference: national-average", "reference: landsgennemsnittet", "reference: national-average", True),
    ("deadline: 2027-12", "deadline: 31.12.2027", "deadline: 2027-12-31", True),
    ("deadline: 2027-12", "deadline: december 2027", "deadline: 2027-12", True),
    ("deadline: 2027-12", "deadline: 3. kvartal 2027", "deadline: 2027-Q3", True),
    ("retrieved: 2026-09-01", "retrieved: 1. september 2026", "retrieved: 2026-09-01", True),
    ("retrieved: 2026-09-01", "retrieved: september 2026", "", False),
    ("period: {from: 2027, to: 2027}", "period: 2027-2030", "period: {from: 2027, to: 2030}", False),
    ("period: {from: 2027, to: 2027}", "period: 2027", "period: {from: 2027, to: 2027}", False),
    ("period: {from: 2027-02, to: 2027-11}", "period: 2027", "period: {from: 2027, to: 2027}", False),
    ("id: unge", "id: unge-på-vej", "id: unge-paa-vej", False),
    ("list: [Et punkt]", "list: [2026]", '"2026"', True),
    ("list: [Et punkt]", "list: [true]", '"true"', False),
    ("title: Tal", "title: 2027", 'title: "2027"', True),
    ("list: [Et punkt]", "list: [{Byrådet: vedtager}]", '"Byrådet: vedtager"', False),
    ("- Vi kender hinanden.", "- Løfte: vi kender hinanden", '"Løfte: vi kender hinanden"', False),
]


@pytest.mark.parametrize(("good", "bad", "cure", "fixed"), CURES, ids=[bad for _, bad, _, _ in CURES])
def test_a_finding_has_the_line_as_it_should_be(
    tmp_path: Path, good: str, bad: str, cure: str, fixed: bool
) -> None:
    assert PLAN.count(good) == 1
    path = tmp_path / "plan.yaml"
    path.write_text(PLAN.replace(good, bad), encoding="utf-8")
    (finding,) = read(path, "plan.yaml").findings
    assert finding.hint.text.format(**dict(finding.hint.values)).removeprefix("write ") == cure
    after = [each.after.text for each in mended([finding])]
    assert bool(after) == fixed
    assert not after or cure in after[0]


def test_a_plan_without_mistakes_has_no_findings(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(PLAN, encoding="utf-8")
    assert read(path, "plan.yaml").findings == ()
