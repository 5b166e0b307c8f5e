"""Which rules are held, how serious they are, what explains them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands import plancc

LATE = """\
plancc: 1
title: Lille plan
period: {from: 2023, to: 2024}
authority: {name: Lilleby Kommune}
annual:
  2024:
    title: Året 2024
    goals:
      - {id: maal, title: Et mål, level: local}
      - id: unge
        title: Unge
        level: local
        targets:
          - id: antal
            indicator: Antal unge i job
            aims:
              - {operator: at-least, value: 90, deadline: 2025-12}
"""
CHOSEN = {"deadline-outside-period", "unpursued-goal"}

Found = Callable[[str], dict[str, str]]


@pytest.fixture
def found(tmp_path: Path) -> Found:
    """The rules that found something in a plan, under a configuration, with how serious it was."""

    def run(configuration: str) -> dict[str, str]:
        (tmp_path / "plan.yaml").write_text(LATE, encoding="utf-8")
        (tmp_path / "plancc.toml").write_text(configuration, encoding="utf-8")
        ended = plancc("validate", "plan.yaml", "--output-format", "json", cwd=tmp_path)
        assert ended.stdout, ended.stderr
        findings = json.loads(ended.stdout)["findings"]
        return {each["rule"]: each["severity"] for each in findings if each["rule"] in CHOSEN}

    return run


def test_all_rules_are_held_when_nothing_is_chosen(found: Found) -> None:
    assert found("") == dict.fromkeys(CHOSEN, "warning")


def test_only_those_selected_are_held(found: Found) -> None:
    assert set(found('select = ["unpursued-goal"]')) == {"unpursued-goal"}


def test_those_ignored_are_not_held(found: Found) -> None:
    assert set(found('ignore = ["unpursued-goal"]')) == {"deadline-outside-period"}
    assert not found('select = ["unpursued-goal"]\nignore = ["unpursued-goal"]')


def test_a_rule_is_as_serious_as_was_chosen(found: Found) -> None:
    told = found('severity = { unpursued-goal = "note", deadline-outside-period = "error" }')
    assert told == {"unpursued-goal": "note", "deadline-outside-period": "error"}


@pytest.mark.parametrize(
    ("configuration", "said"),
    [
        (
            'ignore = ["unpursued-gaol"]',
            '1:1: there is no rule "unpursued-gaol"; did you mean "unpursued-goal"?',
        ),
        ('select = "unpursued-goal"', "1:1: select must be a list of rules"),
        ("\nignore = [1]", "2:1: ignore must be a list of rules"),
        ('severity = "note"', "1:1: severity must be a table"),
        ('severity = { unpursued-goal = "notes" }', '1:1: "notes" is no severity; did you mean "note"?'),
        ('[severity]\nunpursued = "note"', 'there is no rule "unpursued"'),
        ('severity = { yaml-syntax = "note" }', 'there is no rule "yaml-syntax"'),
    ],
)
def test_what_is_wrongly_chosen_is_a_wrong_call(tmp_path: Path, configuration: str, said: str) -> None:
    (tmp_path / "plan.yaml").write_text(LATE, encoding="utf-8")
    (tmp_path / "plancc.toml").write_text(configuration, encoding="utf-8")
    ended = plancc("validate", "plan.yaml", cwd=tmp_path)
    assert ended.returncode == 2
    assert ended.stderr.startswith("plancc: plancc.toml:")
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_rule_is_explained_and_a_misspelt_one_suggested(tmp_path: Path) -> None:
    listed = plancc("rule", cwd=tmp_path).stdout
    names = [line.split()[0] for line in listed.splitlines()]
    assert names
    assert names == sorted(names)
    explained = plancc("rule", names[0], cwd=tmp_path)
    assert (explained.returncode, explained.stdout.split()[0]) == (0, names[0])
    wrong = plancc("rule", "uncaried-strategy", cwd=tmp_path)
    assert wrong.returncode == 2
    assert 'did you mean "uncarried-strategy"?' in wrong.stderr
