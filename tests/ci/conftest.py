"""What the tests of the set-up share."""

import shutil
from pathlib import Path

import pytest

from tests.ci.machine import PLAIN, Machine


@pytest.fixture
def machine(root: Path, tmp_path: Path) -> Machine:
    programs = tmp_path / "programs"
    programs.mkdir()
    for name in PLAIN:
        (programs / name).symlink_to(shutil.which(name) or name)
    return Machine(programs, root / "tools")
