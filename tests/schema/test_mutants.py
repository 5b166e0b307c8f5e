"""The schema takes what plancc takes: plans with one value changed are right for both, or wrong for both."""

import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from plancc.plan.plan import Plan
from plancc.reader.empty import empty_values
from tests.comparison.written import data
from tests.fuzz.cases import examples

MUTANTS = 200

VALUES: tuple[Any, ...] = (
    *(None, 0, 1, -1, 17, 18, 1.5, True, 999, 1500, 2024, 3000),
    *("", "  ", "x", "a b", " x ", "a\nb", "æ-ø", "x" * 81, "#12345", "#123456"),
    *("percent", "at-least", "local", "2024", "2024-13", "2024-Q5", "2024-H1", "2024-12-31"),
    *("2024-02-30", "2023-02-29", "2024-02-29", "2000-02-29"),
    *([], [0], [None], ["x"], [1], [""], [[]], {}, {"x": 1}, {"text": "x"}, {"unknown": "x"}),
)  # fmt: skip


@pytest.fixture(scope="module")
def validator(root: Path) -> Draft202012Validator:
    return Draft202012Validator(json.loads((root / "schemas" / "plan.schema.json").read_bytes()))


def places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if way:
        yield way
    for key, inner in (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    ):
        yield from places(inner, (*way, key))


def changed(plan: Any, dice: Random) -> str:
    """Change one value of a plan; what was changed."""
    *way, last = dice.choice(list(places(plan)))
    held = plan
    for step in way:
        held = held[step]
    match dice.randrange(6):
        case 0:
            del held[last]
        case 1 if isinstance(held, dict):
            held["ukendt"] = 1
        case 2:
            held[last] = [held[last]]
        case _:
            held[last] = deepcopy(dice.choice(VALUES))
    return f"{[*way, last]}: {held.get(last) if isinstance(held, dict) else held}"


def is_plan(plan: Any) -> bool:
    try:
        Plan.model_validate(plan)
    except ValidationError:
        return False
    return not any(empty_values(plan))


def test_both_take_the_same(validator: Draft202012Validator) -> None:
    dice = Random(5)  # noqa: S311 - the same plans on every run
    assert is_plan(data())
    assert validator.is_valid(data())
    taken = 0
    for _ in range(examples(MUTANTS)):
        plan = data()
        what = changed(plan, dice)
        if isinstance(plan.get("annual"), dict) and any(
            isinstance(each, str) for each in plan["annual"].values()
        ):
            # A year in a file of its own is read before.
            continue
        assert is_plan(plan) == validator.is_valid(plan), what
        taken += is_plan(plan)
    assert 0.1 * MUTANTS < taken < 0.9 * examples(MUTANTS)


@pytest.mark.parametrize(
    ("key", "value"),
    [("subtitle", None), ("multi_year", None), ("contact", None), ("bodies", [None]), ("vision", "  ")],
)
def test_a_key_without_a_value_is_taken_by_neither(
    validator: Draft202012Validator, key: str, value: Any
) -> None:
    plan = data() | {key: value}
    assert (is_plan(plan), validator.is_valid(plan)) == (False, False)
