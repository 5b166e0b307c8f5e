"""Documents, plan.json and targets.csv say the same of a target, whatever its aims and measurements are."""

import csv
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from io import StringIO
from itertools import product
from pathlib import Path
from types import MappingProxyType
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from plancc.document.document import compose
from plancc.document.nodes.blocks import Table
from plancc.document.nodes.words import Words
from plancc.edition.edition import Edition
from plancc.edition.resolve import resolve
from plancc.language.languages import LANGUAGES
from plancc.moment import Moment
from plancc.plan.target import OPERATORS, Reference
from plancc.render.edition_json import edition_json
from plancc.render.targets_csv import targets_csv
from tests.document.test_aims import AREAS, YOUNG, laid_out, without_gaps

DANISH = LANGUAGES["da"]
NAMES = {area["id"]: area["name"] for area in AREAS}

Parts = Mapping[str, some.SearchStrategy[Any]]
REFERENCES = get_args(Reference)
COMPARING = ("at-least", "at-most", "above", "below", "equal-to")
NUMBERS = some.integers(-5, 2_000_000) | some.sampled_from([0.5, 88.0, 112.5, 0.0001, 1234.5678, 99999999.25])
TIMES = some.sampled_from(["2027", "2027-12", "2027-12-31", "2026-Q3", "2026-H1", "2026-autumn"])
AREA = some.sampled_from(sorted(NAMES))
REFERENCE = some.sampled_from(REFERENCES)
POSITIVE = NUMBERS.filter(lambda number: number > 0)
COMPARED = some.sampled_from(COMPARING)
CHANGE = some.sampled_from(["rises", "falls"])
WHERE_AND_WHEN = {"area": AREA, "deadline": TIMES}


def having(always: Parts, optional: Parts = MappingProxyType({})) -> some.SearchStrategy[dict[str, Any]]:
    """Aims and measurements with these parts."""
    return some.fixed_dictionaries({**always}, optional={**optional})


AIM = some.one_of(
    having({"operator": COMPARED, "value": NUMBERS}, WHERE_AND_WHEN),
    having({"operator": COMPARED, "value": NUMBERS.filter(bool), "reference": REFERENCE}, WHERE_AND_WHEN),
    having(
        {"operator": some.sampled_from(OPERATORS).filter(lambda each: each != "top"), "reference": REFERENCE},
        WHERE_AND_WHEN,
    ),
    having(
        {
            "operator": CHANGE | some.sampled_from(["better-than", "closer-to"]),
            "value": POSITIVE,
            "reference": REFERENCE,
        },
        WHERE_AND_WHEN,
    ),
    having({"operator": CHANGE}, {"value": POSITIVE, **WHERE_AND_WHEN}),
    having(
        {"operator": some.just("top"), "value": some.integers(1, 98)},
        {"among": some.just("landets jobcentre"), **WHERE_AND_WHEN},
    ),
    having({"operator": some.just("followed")}, WHERE_AND_WHEN),
)
MEASURED = {"area": AREA, "reference": REFERENCE, "period": TIMES}
MEASUREMENT = having({"value": NUMBERS}, MEASURED) | having(
    {"value": some.integers(1, 98), "of": some.just(98)}, MEASURED
)
TARGET = some.fixed_dictionaries(
    {"id": some.just("t"), "indicator": some.just("Andel")},
    optional={
        "unit": some.sampled_from(["percent", "dage", YOUNG]),
        "areas": some.lists(AREA, unique=True, max_size=2),
        "better": some.sampled_from(["higher", "lower"]),
        "aims": some.lists(AIM, min_size=1, max_size=3),
        "base": MEASUREMENT,
        "measurements": some.lists(MEASUREMENT, max_size=4),
    },
)


def nodes(node: object) -> Iterator[object]:
    """A node of a document and all that is in it."""
    yield node
    if isinstance(node, tuple):
        for each in node:
            yield from nodes(each)
    elif is_dataclass(node):
        for field in fields(node):
            yield from nodes(getattr(node, field.name))


def printed(edition: Edition) -> list[str]:
    """What the rows of the targets say, one text a target."""
    tables = [
        node for node in nodes(compose(edition, {}, "")) if isinstance(node, Table) and node.role == "targets"
    ]
    assert len(tables) == 1
    return [
        "\n".join(
            "".join(node.text for node in nodes(block) if isinstance(node, Words))
            for cell in row
            for block in cell.blocks
        ).replace("\N{NO-BREAK SPACE}", " ")
        for row in tables[0].rows
    ]


def taken(text: str, words: str) -> str:
    """The text without the words, which must be in it, and stand for themselves."""
    # "2 flere unge" are 2 unge, too.
    spoken = re.escape(words).replace(r"\ ", r"\ (?:flere\ |færre\ )?", 1)
    found = re.search(rf"(?<![\w.,]){spoken}(?![\w]|[.,]\d)", text, re.IGNORECASE)
    assert found, f"{words!r} is not said in {text!r}"
    return f"{text[: found.start()]}\N{BULLET}{text[found.end() :]}"


def said(part: dict[str, Any], unit: Any, change: bool) -> list[str]:
    """The numbers, times and names that must be read of an aim or a measurement."""
    words = [
        DANISH.period(Moment.read(str(time))) for time in (part.get("deadline"), part.get("period")) if time
    ]
    if (value := part.get("value")) is not None:
        number = DANISH.number(abs(value) if change else value)
        one = abs(value) == 1
        if part.get("of"):
            number = f"nr. {number} af {DANISH.number(part['of'])}"
        elif unit and part.get("operator") != "top":
            percent = "procentpoint" if change else "pct."
            named = (
                percent
                if unit == "percent"
                else unit
                if isinstance(unit, str)
                else unit["one" if one else "many"]
            )
            number = f"{number} {named}"
        words.append(number)
    words += [DANISH.reference(part["reference"])] if "reference" in part else []
    words += [NAMES[part["area"]]] if "area" in part else []
    return words + ([f"blandt {part['among']}"] if "among" in part else [])


def agree(text: str, told: dict[str, Any], rows: list[dict[str, str]]) -> None:
    """What is printed of a target, and its rows in CSV, have all that it says as JSON, and nothing else."""
    records = [
        *(("aim", aim) for aim in told.get("aims", [])),
        *(("base", base) for base in ([told["base"]] if "base" in told else [])),
        *(("measurement", each) for each in told.get("measurements", [])),
    ]
    assert [row["record"] for row in rows] == [record for record, _ in records] or not told.get("aims")
    before: dict[str, Any] = {}
    for row, (record, part) in zip(rows[not told.get("aims") :], records, strict=True):
        assert row["record"] == record
        assert (float(row["value"]) if row["value"] else None) == part.get("value")
        assert not set("eE,") & {*row["value"]}
        assert row["reference"] == part.get("reference", part.get("among", ""))
        assert row["time"] == part.get("deadline", part.get("period", ""))
        assert row["of"] == str(part.get("of", ""))
        assert not part.get("area") or row["area"] == part["area"]
        change = record == "aim" and ("reference" in part or part["operator"] in ("rises", "falls"))
        shown = dict(part)
        if record == "measurement" and before.get("period") == part.get("period"):
            # What was measured at one time stands in one sentence.
            shown.pop("period", None)
        before = part if record == "measurement" else before
        words = said(shown, told.get("unit"), change)
        if record == "aim" and "area" not in part:
            assert row["area"].split() == told.get("areas", [])
            words += [NAMES[area] for area in told.get("areas", [])]
        for each in words:
            text = taken(text, each)


def check(folder: Path, targets: list[dict[str, Any]]) -> None:
    """A plan with these targets says the same of each of them everywhere."""
    reading = laid_out(folder, targets)
    assert reading.plan
    assert not reading.findings
    edition = resolve("plan", reading.plan, 2027)
    told = json.loads(edition_json(edition))["annual"]["goals"][0]["targets"]
    assert told == [{key: value for key, value in target.items() if value != []} for target in targets]
    rows: dict[str, list[dict[str, str]]] = {}
    for row in csv.DictReader(StringIO(targets_csv(edition).decode(), newline="")):
        rows.setdefault(row["target"], []).append(row)
    for text, target in zip(printed(edition), told, strict=True):
        agree(text, target, rows[target["id"]])


@settings(max_examples=60)
@given(TARGET)
def test_print_json_and_csv_agree(tmp_path_factory: pytest.TempPathFactory, target: dict[str, Any]) -> None:
    check(tmp_path_factory.mktemp("plan"), [target])


UNITS: tuple[Any, ...] = ("", "percent", "dage", YOUNG)
ALL_TIMES = ("2027", "2027-12", "2027-12-31", "2026-Q3", "2026-H1", "2026-autumn", "")
FORMS = [
    *product(COMPARING, (87.5,), ("",)),
    *product(COMPARING, (2,), REFERENCES),
    *product(COMPARING, (-1,), REFERENCES),
    *product((operator for operator in OPERATORS if operator != "top"), (None,), REFERENCES),
    *product(("rises", "falls", "better-than", "closer-to"), (1234.5,), REFERENCES),
    *product(("rises", "falls"), (None, 1), ("",)),
    *product(("top",), (20,), ("",)),
    *product(("followed",), (None,), ("",)),
]
"""Operator, value and reference of every aim that a plan can have."""

WHERE: tuple[tuple[list[str], str], ...] = (
    ([], ""),
    ([], "fanoe"),
    (["esbjerg"], ""),
    (["fanoe", "esbjerg"], ""),
    (["fanoe", "esbjerg"], "esbjerg"),
)
"""The areas of a target, and the one that an aim of it is about."""

MEASURED_ALIKE: tuple[dict[str, Any], ...] = (
    {},
    {"base": {"value": 81, "period": "2025"}},
    {"measurements": [{"value": 0.5}]},
    {"measurements": [{"value": 1, "period": "2026-Q3"}, {"value": 1, "period": "2026-09"}]},
    {
        "base": {"value": 12, "area": "fanoe"},
        "measurements": [
            {"value": 3.7, "area": "esbjerg", "period": "2026-H1"},
            {"value": 4.3, "area": "fanoe", "period": "2026-H1"},
            {"value": 1.7, "reference": "national-average", "period": "2026-H1"},
        ],
    },
    {"measurements": [{"value": 92, "of": 98, "period": "2026"}]},
)
"""What was measured: nothing, a base, without a time, twice, in areas and against a reference, a rank."""


def combined() -> Iterator[dict[str, Any]]:
    """A target for each aim with each unit in each place; measurements, times and steps take turns."""
    for index, ((operator, value, reference), unit, (areas, area)) in enumerate(product(FORMS, UNITS, WHERE)):
        aim = {"operator": operator, "value": value, "reference": reference, "area": area}
        if operator == "top" and index % 2:
            aim["among"] = "landets jobcentre"
        # Neighbours in these lists differ in length from those above, so that each meets each.
        times = [ALL_TIMES[(index + step) % len(ALL_TIMES)] for step in range(1 + index % 3)]
        target = {
            "id": f"t{index}",
            "indicator": "Andel",
            "unit": unit,
            "areas": areas,
            "aims": [without_gaps({**aim, "deadline": time}) for time in times],
            **MEASURED_ALIKE[(index // 5 + index) % len(MEASURED_ALIKE)],
        }
        yield {key: value for key, value in target.items() if value not in ("", [])}


def test_every_combination_agrees(tmp_path: Path) -> None:
    targets = list(combined())
    assert len(targets) > 2500
    for start in range(0, len(targets), 150):
        check(tmp_path, targets[start : start + 150])
