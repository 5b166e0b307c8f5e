"""The schema that editors complete plans with: fresh, valid, and in words."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from plancc.language.languages import LANGUAGES
from plancc.plan.schema import schema as schema_of
from plancc.tree.tree import plant
from tests.commands import plancc


@pytest.fixture(scope="module")
def schema(root: Path) -> Any:
    return json.loads((root / "schemas" / "plan.schema.json").read_bytes())


def test_the_schema_in_the_tree_is_the_one_that_plancc_prints(root: Path) -> None:
    printed = subprocess.run(
        [sys.executable, "-m", "plancc", "schema"], capture_output=True, check=True
    ).stdout
    assert printed == (root / "schemas" / "plan.schema.json").read_bytes(), "run make schema"


def test_it_is_a_schema_and_both_plans_hold_to_it(root: Path, schema: Any) -> None:
    Draft202012Validator.check_schema(schema)
    plans = sorted((root / "plans").glob("*.yaml"))
    assert len(plans) == 2
    for path in plans:
        tree, _ = plant(path.name, path.read_bytes())
        assert tree
        assert [error.message for error in Draft202012Validator(schema).iter_errors(tree.data)] == []


def test_it_refuses_what_plancc_refuses(schema: Any) -> None:
    good = {
        "plancc": 1,
        "title": "Plan",
        "period": {"from": 2023, "to": 2024},
        "authority": {"name": "Lilleby"},
        "annual": {"2024": {"title": "Året"}},
    }
    validator = Draft202012Validator(schema)
    assert validator.is_valid(good)
    for wrong in (
        {"titel": "Plan"},
        {"plancc": 2},
        {"title": None},
        {"annual": {"24": {"title": "Året"}}},
        {"period": {"from": "2023", "to": 2024}},
    ):
        assert not validator.is_valid(good | wrong), wrong


def test_line_1_of_each_plan_names_it(root: Path) -> None:
    for path in sorted((root / "plans").glob("*.yaml")):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert first == "# yaml-language-server: $schema=../schemas/plan.schema.json"


def test_every_key_has_a_title_and_says_what_it_is_for(schema: Any) -> None:
    keys = list(_keys(schema))
    assert len(keys) > 150
    # A key that is called as the part it holds has no title beside the reference.
    told = [
        (name, schema["$defs"].get(key.get("$ref", "").rpartition("/")[2], {}) | key) for name, key in keys
    ]
    silent = [name for name, key in told if not (key.get("title") and key.get("description"))]
    assert silent == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_to_choose_from_is_told_in_the_language_asked_for(language: str) -> None:
    choices = [
        (each["const"], each["description"])
        for part in _mappings(schema_of(language))
        for each in part.get("oneOf", [])
        if "const" in each
    ]
    assert {"at-least", "national-average", "advisory", "en", "policy"} <= {value for value, _ in choices}
    assert all(words == LANGUAGES[language].choices[value] for value, words in choices)
    assert not [part for part in _mappings(schema_of(language)) if len(part.get("enum", [])) > 1]


def test_every_key_is_told_in_english(schema: Any) -> None:
    danish, english = dict(_told(schema)), dict(_told(schema_of("en")))
    assert danish.keys() <= english.keys()
    assert len(danish) > 300
    assert [place for place, words in danish.items() if english[place] == words and " " in words] == []
    assert [words for words in english.values() if re.search("[æøå]", words)] == []


def test_the_language_is_that_of_the_call(root: Path) -> None:
    printed = plancc("schema", "--lang", "en", cwd=root).stdout
    assert json.loads(printed) == schema_of("en")
    assert (
        plancc("schema", "--lang", "da", cwd=root).stdout.encode()
        == (root / "schemas" / "plan.schema.json").read_bytes()
    )


def test_the_title_of_every_part_is_a_word_of_planners(schema: Any) -> None:
    titled = {name: part["title"] for name, part in schema["$defs"].items()}
    assert len(titled) > 50
    assert {name for name, title in titled.items() if title == name} == set()
    assert [title for title in _titles(schema) if title in titled] == []


def _titles(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get("title"), str):
            yield schema["title"]
        for inner in schema.values():
            yield from _titles(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from _titles(inner)


def _told(schema: Any, place: str = "") -> Iterator[tuple[str, str]]:
    """All descriptions, by where they stand."""
    entries = schema.items() if isinstance(schema, dict) else enumerate(schema)
    for key, inner in entries:
        if key == "description" and isinstance(inner, str):
            yield place, inner
        elif isinstance(inner, dict | list):
            yield from _told(inner, f"{place}/{key}")


def _mappings(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
    for inner in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from _mappings(inner)


def _keys(schema: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(schema, dict):
        yield from schema.get("properties", {}).items()
        for inner in schema.values():
            yield from _keys(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from _keys(inner)
