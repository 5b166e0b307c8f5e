"""Run the real command line in an empty folder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.small import SMALL, Run


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

    def run(*words: str, cwd: Path = folder, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "plancc", *words],
            cwd=cwd,
            env={**os.environ, **environment},
            capture_output=True,
            check=False,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            timeout=60,
        )

    return run
