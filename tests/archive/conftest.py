"""A folder with one adopted plan, and the real command line in it."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PLAN = """\
plancc: 1
title: Lille plan
period: {from: 2024, to: 2025}
authority: {name: Lilleby Kommune}
bodies:
  - {id: byraadet, name: Byrådet, role: council}
annual:
  2024: plan/2024.yaml
"""
YEAR = """\
title: Året 2024
adoption: {body: byraadet, date: 2023-12-11}
goals:
  - id: unge
    title: Flere unge i job
    level: local
    text: Kommunen hjælper unge i gang med et repatriering nævnt kort.
    targets:
      - id: antal
        indicator: Unge i job
        unit: {one: ung, many: unge}
        measuring: {where: jobindsats.dk}
        aims:
          - {operator: at-least, value: 90, deadline: 2024-12}
"""

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plans" / "plan").mkdir(parents=True)
    (tmp_path / "plans" / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (tmp_path / "plans" / "plan" / "2024.yaml").write_text(YEAR, encoding="utf-8")
    return tmp_path


@pytest.fixture
def plancc(folder: Path) -> Run:
    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "plancc", *words]
        return subprocess.run(
            command, cwd=folder, capture_output=True, check=False, encoding="utf-8", timeout=120
        )

    return run
