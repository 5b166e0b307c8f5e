"""Every valid plan that the models allow is built, and says the same in print, JSON and CSV."""

import csv
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from plancc.edition.edition import Edition
from plancc.edition.resolve import resolve, years
from plancc.plan.target import Target
from plancc.render.press import Press
from plancc.render.presses import Presses
from tests.editions import Compiled
from tests.fuzz.building import Building
from tests.fuzz.cases import examples, kept
from tests.generation.plans import IMAGE, plans
from tests.renewal.layouts import layout
from tests.torture.made import Made, squeezed
from tests.torture.printed import Printed, missing


@pytest.fixture(scope="module")
def building(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Building]:
    folder = tmp_path_factory.mktemp("drawn")
    shutil.copy(root / "tests" / "torture" / "pictures" / "havn.png", folder / IMAGE)
    with Press() as press, Presses(press, 1) as presses:
        yield Building(folder, presses)


@contextmanager
def made(building: Building, data: dict[str, Any], *formats: str) -> Iterator[Made]:
    """The newest edition of a plan, built; what is wrong with the plan fails the test."""
    content, _, _ = layout(data, lambda options: options[0])
    with kept(content):
        plan = building.check(content).reading.plan
        files = building.build(content, *formats)
        assert plan
        assert files, building.check(content).findings
        for name, file in files.items():
            (building.plan.parent / name).write_bytes(file)
        year = years(plan)[-1]
        yield Made(resolve("plan", plan, year), Compiled("plan", year, building.plan.parent, 0))


@given(plans())
@settings(max_examples=examples(20))
def test_a_valid_plan_says_the_same_on_the_page_and_as_data(building: Building, data: dict[str, Any]) -> None:
    with made(building, data, "html", "json", "csv") as found:
        printed = Printed(found.edition)
        assert missing(printed.all(), found.read.main) == []
        assert [note for (note,) in printed.notes() if squeezed(note) not in found.read.notes] == []
        told = json.loads((found.built.folder / "plan.json").read_bytes())
        assert told.get("annual", {}).get("title") == getattr(found.edition.annual, "title", None)
        table = StringIO((found.built.folder / "targets.csv").read_text(encoding="utf-8"))
        assert _in_rows(list(csv.DictReader(table))) == _in_json(told) == _in_plan(found.edition)


@given(plans())
@settings(max_examples=examples(2))
def test_a_valid_plan_says_the_same_in_the_pdf(building: Building, data: dict[str, Any]) -> None:
    with made(building, data, "pdf") as found:
        printed = Printed(found.edition)
        assert missing(printed.all(), found.spoken.main) == []
        assert [note for (note,) in printed.notes() if squeezed(note) not in found.spoken.notes] == []


def _in_plan(edition: Edition) -> list[tuple[str, list[str]]]:
    """Each target, and the numbers of its aims and measurements, in the order of the plan."""
    return [
        (
            each.part.id,
            [str(value) for value in _values(each.part) if value is not None],
        )
        for each in edition.targets
    ]


def _values(target: Target) -> Iterator[float | None]:
    yield from (aim.value for aim in target.aims)
    yield target.base.value if target.base else None
    yield from (measurement.value for measurement in target.measurements)


def _in_rows(rows: list[dict[str, str]]) -> list[tuple[str, list[str]]]:
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row["target"], []).extend([row["value"]] if row["value"] else [])
    return list(found.items())


def _in_json(told: dict[str, Any]) -> list[tuple[str, list[str]]]:
    annual, period = told.get("annual", {}), told.get("multi_year", {})
    holders = [
        *period.get("goals", []),
        *period.get("focus_points", []),
        period,
        *annual.get("goals", []),
        *annual.get("strategies", []),
    ]
    return [
        (
            target["id"],
            [
                str(number["value"])
                for number in (
                    *target.get("aims", []),
                    *filter(None, [target.get("base")]),
                    *target.get("measurements", []),
                )
                if "value" in number
            ],
        )
        for holder in holders
        for target in holder.get("targets", [])
    ]
