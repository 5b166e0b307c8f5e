"""A folder with one adopted plan, and the real command line in it."""

import json
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest

from tests import commands
from tests.commands import Ended

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

Run = Callable[..., Ended]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path)
    return tmp_path


@pytest.fixture(scope="session")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plan's folder, after its edition was frozen."""
    home = tmp_path_factory.mktemp("frozen")
    write(home)
    ended = commands.plancc("freeze", "plan", "2024", cwd=home)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return home / "plans"


def write(folder: Path) -> None:
    (folder / "plans" / "plan").mkdir(parents=True)
    (folder / "plans" / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (folder / "plans" / "plan" / "2024.yaml").write_text(YEAR, encoding="utf-8")


@pytest.fixture
def plancc(folder: Path) -> Run:
    return partial(commands.plancc, cwd=folder)


def forge(kept: Path, name: str, content: bytes, *, manifest: bool = True) -> None:
    """Another content of a frozen file, with a lock, and perhaps a manifest, that says it was frozen so."""
    (kept / name).write_bytes(content)
    if manifest:
        told = json.loads((kept / "manifest.json").read_bytes())
        told["files"][name] = {"bytes": len(content), "sha256": sha256(content).hexdigest()}
        (kept / "manifest.json").write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", "utf-8")
    lock = json.loads((kept / "edition.lock").read_bytes())
    for each in (name, "manifest.json"):
        lock["files"][each] = sha256((kept / each).read_bytes()).hexdigest()
    (kept / "edition.lock").write_text(json.dumps(lock, indent=2, ensure_ascii=False) + "\n", "utf-8")
