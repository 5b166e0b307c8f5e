"""A plan, a folder of one's own for templates, and plancc run on both."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands import Ended, plancc

Build = Callable[..., Ended]

PLAN = """\
plancc: 1
title: Lille plan
period: {from: 2023, to: 2024}
authority: {name: Lilleby Kommune}
annual:
  2024:
    title: Året 2024
    lead: Året begynder i januar.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a plan, and with a folder for templates that is still empty."""
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "lilleby.yaml").write_text(PLAN, encoding="utf-8")
    (tmp_path / "skabeloner").mkdir()
    return tmp_path


@pytest.fixture
def write(folder: Path) -> Callable[[str, str], None]:
    """Put a file among the templates."""

    def write(name: str, text: str) -> None:
        path = folder / "skabeloner" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    return write


@pytest.fixture
def build(folder: Path) -> Build:
    """Build the plan with those templates; other words may follow."""

    def run(*words: str, to: str = "html", templates: str | None = "skabeloner") -> Ended:
        chosen = ["--templates", templates] if templates else []
        return plancc("build", "lilleby", "--to", to, *chosen, *words, cwd=folder)

    return run


@pytest.fixture
def page(folder: Path, build: Build) -> Callable[[], str]:
    """The page that is built with those templates."""

    def page() -> str:
        ended = build()
        assert (ended.returncode, ended.stdout) == (0, ""), ended.stdout + ended.stderr
        return (folder / "build" / "lilleby" / "2024" / "index.html").read_text(encoding="utf-8")

    return page
