"""One mistake is one finding, however many places it shows in."""

from pathlib import Path

import pytest

from plancc.compiler import validate
from plancc.finding import Finding
from plancc.mending import mended
from plancc.rules.selection import Selection
from tests.said import english

TABLES = ["table-row-of-wrong-length", "words-in-number-column", "number-in-text-cell"]
RULES = Selection(
    select=["unknown-reference", "uncarried-strategy", "unpursued-goal", "misspelt-word", *TABLES]
)
PLAN = """\
plancc: 1
title: Lille plan
period: {from: 2027, to: 2027}
authority: {name: Lilleby, areas: [{id: lilleby, name: Lilleby}]}
multi_year:
  title: Fokus
  focus_points:
    - {id: unge, title: Unge}
annual:
  2027:
    title: Året
    focus_points:
      - {focus_point: unge, strategies: [job-foerst]}
    goals: [{id: job, title: Job, level: local}]
    strategies:
      - id: job-foerst
        title: Job først
        goals: [job]
        targets:
          - id: andel
            indicator: Andel unge i job
            areas: [lilleby]
            aims:
              - {operator: at-least, value: 80, area: lilleby, deadline: 2027-12}
            measurements:
              - {value: 70, area: lilleby, period: 2026-01}
              - {value: 71, area: lilleby, period: 2026-02}
              - {value: 72, area: lilleby, period: 2026-03}
              - {value: 73, area: lilleby, period: 2026-04}
              - {value: 74, area: lilleby, period: 2026-05}
"""


def found(folder: Path, text: str) -> list[tuple[Finding, list[str]]]:
    """The findings, each with the words at its other places."""
    path = folder / "plan.yaml"
    path.write_text(text, encoding="utf-8")
    findings = validate(path, "plan.yaml", RULES).findings
    return [(each, [english(related.words) for related in each.related]) for each in findings]


def test_the_plan_has_none(tmp_path: Path) -> None:
    assert found(tmp_path, PLAN) == []


@pytest.mark.parametrize(
    ("good", "bad", "rule", "line", "places"),
    [
        # an id that is misspelt where it is given, and one where it is used
        ("{id: lilleby,", "{id: lillebye,", "unknown-reference", 4, 0),
        ("{id: unge,", "{id: ungee,", "unknown-reference", 13, 0),
        ("area: lilleby", "area: lilebby", "unknown-reference", 24, 5),
        # an id that is none, given and used alike
        ("lilleby,", "lille by,", "bad-id", 4, 6),
        ("{id: job,", "{id: jøb,", "bad-id", 14, 0),
        ("[job]", "[Job]", "bad-id", 18, 0),
        ("{id: unge,", "{id: ,", "empty-value", 8, 0),
        # a wrong key and a wrong value in each item of a list
        ("period: 2026", "periode: 2026", "unknown-key", 26, 4),
        ("value: 7", "værdi: 7", "unknown-key", 26, 4),
        ("{value: 70", "{value: 7x0", "wrong-type", 26, 0),
        ("period: 2026-0", "period: uge ", "bad-date", 26, 0),
    ],
)
def test_one_mistake(tmp_path: Path, good: str, bad: str, rule: str, line: int, places: int) -> None:
    assert good in PLAN
    (first, related), *others = found(tmp_path, PLAN.replace(good, bad))
    assert (first.rule, first.span.line) == (rule, line)
    last = ["here too, and in 1 more place"] if places == 6 else []
    assert related == ["here too"] * (places - 2 * len(last)) + last
    assert len(others) == (4 if rule == "bad-date" else 0)


@pytest.mark.parametrize("row", ["[Drift, 112,5]", "[Drift, 1, 1,5 mio.]", "[Drift, 1, 0,5-0,7]"])
def test_of_a_number_that_a_comma_parts_nothing_else_is_said(tmp_path: Path, row: str) -> None:
    table = f"{{caption: Tal, columns: [A, B, C], rows: [[x, 1, 2], {row}]}}"
    text = PLAN.replace(
        "    title: Året", f"    title: Året\n    chapters: [{{title: T, blocks: [{{table: {table}}}]}}]"
    )
    ((finding, _),) = found(tmp_path, text)
    assert finding.rule == "decimal-comma"


def test_beyond_five_places_their_number_is_told(tmp_path: Path) -> None:
    text = PLAN.replace("area: lilleby", "area: fanø").replace("areas: [lilleby]", "areas: [lilleby]")
    ((_, related),) = found(tmp_path, text)
    assert related == ["here too"] * 5
    more = text.replace("    measurements:", "    base: {value: 60, area: fanø}\n            measurements:")
    ((_, related),) = found(tmp_path, more)
    assert related == ["here too"] * 4 + ["here too, and in 1 more place"]


def test_all_places_are_mended_at_once(tmp_path: Path) -> None:
    ((finding, _),) = found(tmp_path, PLAN.replace("area: lilleby", "area: lileby"))
    (file,) = mended([finding])
    assert file.after.text == PLAN


def test_an_id_that_is_misspelt_where_it_is_given_is_mended_there(tmp_path: Path) -> None:
    ((finding, _),) = found(tmp_path, PLAN.replace("{id: lilleby,", "{id: lillebye,"))
    (file,) = mended([finding])
    assert file.after.text == PLAN
