"""What the documentation shows works as it stands."""

import re
import textwrap
from pathlib import Path

import pytest
from PIL import Image

from tests.commands import Ended, plancc

YAML = re.compile(r"^```yaml\n(.*?)^```", re.MULTILINE | re.DOTALL)
HEAD = """\
plancc: 1
title: Plan
period: {from: 2023, to: 2025}
authority: {name: Lilleby, areas: [{id: esbjerg, name: Esbjerg}, {id: fanoe, name: Fanø}]}
"""


def validate(folder: Path, plan: str) -> Ended:
    (folder / "plan.yaml").write_text(plan, encoding="utf-8")
    return plancc("validate", "--strict", "./plan.yaml", cwd=folder)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "billeder").mkdir()
    Image.new("RGB", (1, 1)).save(tmp_path / "billeder" / "havnen.jpg")
    return tmp_path


def test_the_smallest_plan_of_the_readme_is_sound(root: Path, folder: Path) -> None:
    (plan,) = [
        each for each in YAML.findall((root / "README.md").read_text(encoding="utf-8")) if "plancc: 1" in each
    ]
    ended = validate(folder, plan)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_the_blocks_and_targets_that_are_shown_are_sound(root: Path, folder: Path) -> None:
    examples = YAML.findall((root / "docs" / "plan.md").read_text(encoding="utf-8"))
    (blocks,) = [each for each in examples if each.startswith("blocks:")]
    (targets,) = [each for each in examples if each.startswith("targets:")]
    plan = (
        f"{HEAD}annual:\n  2024:\n    title: Året\n    chapters:\n      - title: Kapitel\n"
        f"{textwrap.indent(blocks, ' ' * 8)}"
        "    goals:\n      - id: maal\n        title: Et mål\n        level: local\n"
        f"{textwrap.indent(targets, ' ' * 8)}"
    )
    ended = validate(folder, plan)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_the_finding_of_the_readme_is_what_plancc_prints(root: Path, folder: Path) -> None:
    plan = (root / "plans" / "esbjerg.yaml").read_text(encoding="utf-8")
    assert plan.count("strategies: [opkvalificering, unge") == 1
    ended = validate(
        folder, plan.replace("strategies: [opkvalificering, unge", "strategies: [opkvalifisering, unge")
    )
    told = [line.strip() for line in ended.stdout.splitlines()]
    readme = (root / "README.md").read_text(encoding="utf-8")
    assert 'error[unknown-reference] strategy "opkvalifisering" does not exist' in ended.stdout
    assert '^^^^^^^^^^^^^^^ did you mean "opkvalificering"?' in readme
    assert any(line.endswith('^^^^^^^^^^^^^^^ did you mean "opkvalificering"?') for line in told)
