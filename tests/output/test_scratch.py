"""No temporary folder stays: it goes with its run, or with the next one."""

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from plancc.output.scratch import scratch_folder, sweep

KILLED = """
import os, signal
from plancc.output.scratch import scratch_folder
with scratch_folder() as folder:
    (folder / "fonts").write_bytes(b"x")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_what_a_killed_run_left_goes_and_what_is_in_use_stays(temporary: Path, root: Path) -> None:
    subprocess.run([sys.executable, "-c", KILLED], cwd=root, check=False)
    (left,) = temporary.iterdir()
    # As a run that was killed before it had its lock.
    (temporary / "plancc-scratch-early").mkdir()
    with scratch_folder() as folder:
        (folder / "note").touch()
        sweep()
        assert [path.name for path in temporary.iterdir()] == [folder.name]
    assert left != folder
    assert not list(temporary.iterdir())


def test_folders_of_others_and_links_are_let_be(temporary: Path) -> None:
    others = temporary / "others"
    others.mkdir()
    (others / ".lock").touch()
    (temporary / "plancc-scratch-link").symlink_to(others)
    (temporary / "plancc-scratch-file").touch()
    full = temporary / "plancc-scratch-full"
    full.mkdir()
    (full / "mine").touch()
    sweep()
    assert sorted(path.name for path in temporary.rglob("*")) == [
        ".lock",
        "mine",
        "others",
        "plancc-scratch-file",
        "plancc-scratch-full",
        "plancc-scratch-link",
    ]
