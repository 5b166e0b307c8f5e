"""Whatever an aim has, it is a whole sentence in both languages, or is refused at its place."""

import json
from collections.abc import Callable, Sequence
from itertools import product
from pathlib import Path
from typing import Any, get_args

import pytest

from plancc.document.numerals import Numerals, measured_amount
from plancc.document.vocabulary import Vocabulary
from plancc.edition.resolve import resolve
from plancc.language.languages import LANGUAGES
from plancc.plan.target import OPERATORS, Measurement, Reference, Target
from plancc.plan.terms import Terms
from plancc.reader.reader import Reading, read

REFERENCES = ("", *get_args(Reference))
AREAS = [{"id": "fanoe", "name": "Fanø"}, {"id": "esbjerg", "name": "Esbjerg"}]
YOUNG = {"one": "ung", "many": "unge"}


def laid_out(folder: Path, targets: Sequence[dict[str, Any]]) -> Reading:
    """A plan with these targets, as its file is read: JSON is YAML."""
    plan = {
        "plancc": 1,
        "title": "Mål",
        "period": {"from": 2027, "to": 2027},
        "authority": {"name": "Ringby", "areas": AREAS},
        "annual": {
            "2027": {
                "title": "Mål",
                "goals": [{"id": "g", "title": "Mål", "level": "local", "targets": targets}],
            }
        },
    }
    path = folder / "plan.yaml"
    path.write_text(json.dumps(plan, ensure_ascii=False) + "\n", encoding="utf-8")
    return read(path, "plan.yaml")


def without_gaps(aim: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in aim.items() if value not in (None, "")}


def table(folder: Path, targets: Sequence[dict[str, Any]]) -> str:
    """A line a target of one aim: what it has, and its sentences or why it is refused."""
    lines = []
    for index, target in enumerate(targets):
        target["id"] = f"t{index}"
    reading = laid_out(folder, targets)
    assert reading.plan
    assert reading.tree
    text = reading.tree.source.text
    places = [text.index(f'"id": "t{index}"') for index in range(len(targets))] + [len(text)]
    edition = resolve("plan", reading.plan, 2027)
    for index, held in enumerate(edition.goals[0].targets):
        aim = targets[index]["aims"][0]
        unit = targets[index].get("unit", "")
        lines.append(
            " ".join(f"{key}={value}" for key, value in aim.items()) + f" [{unit and json.dumps(unit)}]"
        )
        refused = [
            f"  refused at {finding.span.text}: {finding.message.text.format(**dict(finding.message.values))}"
            for finding in reading.findings
            if places[index - 1] * bool(index) <= finding.span.start < places[index]
        ]
        for language in () if refused else LANGUAGES.values():
            said = Numerals(edition, Vocabulary(language, reading.plan.terms)).aim(held.part.aims[0], held)
            lines.append(f"  {said}")
        lines += refused
    return "\n".join(lines) + "\n"


def test_every_combination(tmp_path: Path, golden: Callable[[str, Path], None]) -> None:
    targets = [
        {
            "indicator": "Andel",
            "unit": "percent",
            "aims": [without_gaps({"operator": operator, "value": value, "reference": reference})],
        }
        for operator, reference, value in product(OPERATORS, REFERENCES, (None, 2, -2))
    ]
    golden(table(tmp_path, targets), Path(__file__).with_name("golden") / "aims.txt")


def test_units_times_and_areas(tmp_path: Path, golden: Callable[[str, Path], None]) -> None:
    units: tuple[dict[str, Any], ...] = ({}, {"unit": "dage"}, {"unit": YOUNG})
    aims = [
        {"operator": operator, "value": value, "reference": reference}
        for operator, reference, value in product(
            ("at-least", "below", "falls"), ("", "national-average", "previous-year"), (None, 1, 1200.5)
        )
        if value or reference
    ]
    times = ("2027", "2027-12", "2027-12-31", "2027-Q3", "2027-H1", "2027-autumn")
    timed = [
        {"operator": operator, "reference": reference, "deadline": time}
        for operator, reference, time in product(
            ("above", "closer-to", "falls", "followed"), ("national-average", "base-value"), times
        )
    ]
    among = [
        {
            "operator": "top",
            "value": 20,
            "among": "landets jobcentre",
            "deadline": "2027-12",
            "area": "fanoe",
        },
        {"operator": "top", "value": 2.5},
        {"operator": "top", "value": 0},
        {"operator": "rises", "value": 0},
        {"operator": "at-least", "value": 0},
        {"operator": "at-least", "value": 0, "reference": "previous-year"},
        {"operator": "at-least", "value": 2, "among": "landets jobcentre"},
        {"operator": "at-least", "value": -2, "reference": "base-value", "area": "fanoe", "deadline": "2027"},
    ]
    targets = [
        {"indicator": "Antal", **unit, "aims": [without_gaps(aim)]} for unit, aim in product(units, aims)
    ]
    targets += [{"indicator": "Andel", "unit": "percent", "aims": [aim]} for aim in (*timed, *among)]
    golden(table(tmp_path, targets), Path(__file__).with_name("golden") / "aims-more.txt")


def test_ranks(tmp_path: Path, golden: Callable[[str, Path], None]) -> None:
    aims = [
        without_gaps({"operator": operator, "value": value, "reference": reference, "deadline": "2027-12"})
        for operator, reference, value in product(
            OPERATORS, ("", "national-average", "base-value"), (None, 1, 3, -2)
        )
    ]
    measured = {"base": {"value": 92, "of": 98}}
    targets = [{"indicator": "Placering", **measured, "aims": [aim]} for aim in aims]
    more = [{"operator": "at-most", "value": 2.5}, {"operator": "falls", "value": 3, "deadline": "2027"}]
    targets += [{"indicator": "Placering", "unit": "placering", "aims": [aim]} for aim in more]
    golden(table(tmp_path, targets), Path(__file__).with_name("golden") / "aims-of-ranks.txt")


def test_a_rank_is_told_by_its_number() -> None:
    vocabulary = Vocabulary(LANGUAGES["da"], Terms())
    target = Target.model_validate({"id": "t", "indicator": "Placering", "unit": "placering"})
    assert measured_amount(Measurement(value=92, of=98), target, vocabulary) == "nr. 92 af 98"
    assert measured_amount(Measurement(value=92), target, vocabulary) == "nr. 92"


@pytest.mark.parametrize("unit", ["percent", "pct. af de ledige", "% af borgerne", "procent", "Pct."])
def test_the_distance_of_two_shares_is_told_in_percentage_points(unit: str) -> None:
    vocabulary = Vocabulary(LANGUAGES["da"], Terms())
    assert vocabulary.difference(2, unit) == "2\N{NO-BREAK SPACE}procentpoint"


@pytest.mark.parametrize("unit", ["pctl.", "procentpoint", "%-point", "personer"])
def test_other_units_stay_what_they_are(unit: str) -> None:
    assert Vocabulary(LANGUAGES["da"], Terms()).difference(2, unit).endswith(unit)
