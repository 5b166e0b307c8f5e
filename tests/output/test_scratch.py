"""No temporary folder stays: it goes with its run, or with the next one."""

import errno
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from plancc.output.scratch import ScratchTrouble, scratch_folder, sweep
from tests.cli.small import SMALL
from tests.commands import ran
from tests.said import english

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


def test_where_no_temporary_file_can_be_written_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ScratchTrouble) as caught, scratch_folder() as folder:
        raise OSError(errno.ENOSPC, "No space left on device", str(folder / "font"))
    assert "can be written (No space left on device); make room" in english(caught.value.message)
    # What has another reason is a mistake of ours.
    with pytest.raises(IsADirectoryError), scratch_folder() as folder:
        folder.read_bytes()
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere")
    with pytest.raises(ScratchTrouble), scratch_folder():
        pass


@pytest.mark.parametrize("words", [("build", "lilleby"), ("site",)])
def test_a_run_without_room_for_temporary_files_says_so_and_writes_nothing(
    temporary: Path, words: tuple[str, ...]
) -> None:
    (temporary / "plans").mkdir()
    (temporary / "plans" / "lilleby.yaml").write_text(SMALL, encoding="utf-8")
    (temporary / "tmp").mkdir()
    # No file may be larger than a kilobyte, and a font is.
    limited = ["bash", "-c", 'ulimit -f 1; exec "$@"', "bash", sys.executable, "-P", "-m", "plancc", *words]
    ended = ran(limited, cwd=temporary, TMPDIR=str(temporary / "tmp"))
    assert (ended.returncode, ended.stderr.splitlines()) == (
        73,
        [
            "plancc: no temporary file can be written (File too large); "
            "make room, or name another folder in TMPDIR"
        ],
    )
    assert sorted(path.name for path in temporary.iterdir()) == ["plans", "tmp"]
    assert not list((temporary / "tmp").iterdir())
