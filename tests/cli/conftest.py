"""Run the real command line in an empty folder."""

from pathlib import Path

import pytest

from tests import commands
from tests.cli.small import SMALL, Run
from tests.commands import Ended


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two plans under plans/: one small and sound, one broken."""
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "lilleby.yaml").write_text(SMALL, encoding="utf-8")
    broken = SMALL.replace("title: Lille plan", "titel: Lille plan")
    (tmp_path / "plans" / "storby.yaml").write_text(broken, encoding="utf-8")
    return tmp_path


@pytest.fixture
def plancc(folder: Path) -> Run:
    """Run plancc there; keyword arguments are variables of the environment."""

    def run(*words: str, cwd: Path = folder, **environment: str) -> Ended:
        return commands.plancc(*words, cwd=cwd, **environment)

    return run
