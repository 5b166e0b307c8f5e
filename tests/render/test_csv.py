"""What stands in the cells of a table is what the author wrote, and nothing that a spreadsheet runs."""

import csv
from io import StringIO

import pytest

from plancc.edition.resolve import resolve
from plancc.plan.plan import Plan
from plancc.render.csv_cell import inert
from plancc.render.targets_csv import targets_csv


@pytest.mark.parametrize(
    "words",
    ["=1+1", "+45 75 16 16 16", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1+1", "\uff1d1+1", '=HYPERLINK("x")'],
)
def test_a_formula_is_shown_and_not_run(words: str) -> None:
    assert inert(words) == f"'{words}"


@pytest.mark.parametrize("cell", [-3, -2.5, "-3", "-2,5", "+4", "3 = 3", "Flere i job", "", None])
def test_numbers_and_other_words_stay_as_they_are(cell: object) -> None:
    assert inert(cell) is cell


def test_every_word_of_an_author_in_targets_csv_is_inert() -> None:
    formula = "=1+1"
    measured = {"value": -3.5, "period": "2026", "source": {"text": formula, "table": formula}}
    target = {
        "id": "maal",
        "indicator": formula,
        "unit": formula,
        "status": formula,
        "aims": [{"operator": "at-least", "value": -2, "deadline": "2027-12", "words": formula}],
        "measurements": [measured],
    }
    plan = Plan.model_validate(
        {
            "plancc": 1,
            "title": "Plan",
            "period": {"from": 2027, "to": 2027},
            "authority": {"name": "Ringby Kommune"},
            "annual": {"2027": {"title": "Mål", "goals": [{
                "id": "job", "title": "Job", "level": "local", "targets": [target]}]}},
        }
    )  # fmt: skip
    table = targets_csv(resolve("=2+2", plan, 2027)).decode()
    rows = list(csv.DictReader(StringIO(table, newline="")))
    assert [row["value"] for row in rows] == ["-2", "-3.5", ""]
    assert {row["plan"] for row in rows} == {"'=2+2"}
    assert not any(str(cell).startswith("=") for row in rows for cell in row.values())
