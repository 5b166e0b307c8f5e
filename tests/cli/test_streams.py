"""Standard output and standard error that are full, closed, or read by nobody any more."""

import os
import subprocess
import sys
from pathlib import Path
from shlex import quote

import pytest

FULL = Path("/dev/full")


def shell(folder: Path, words: str) -> "subprocess.CompletedProcess[str]":
    """Run plancc as a shell would; the exit code is that of plancc, also at the beginning of a pipe."""
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", f"{quote(sys.executable)} -m plancc {words}"],
        cwd=folder,
        env={**os.environ, "LC_ALL": "C"},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )


@pytest.mark.parametrize(
    "words", ["schema", "--help", "--version", "rule", "matrix lilleby", "validate storby"]
)
def test_a_full_disk_under_standard_output(folder: Path, words: str) -> None:
    ended = shell(folder, f"{words} > {FULL}")
    assert (ended.returncode, ended.stderr) == (
        73,
        "plancc: standard output can not be written: No space left on device\n",
    )


@pytest.mark.parametrize(
    ("words", "code"), [("validate nej", 2), ("validate lilleby", 0), ("validate storby", 1)]
)
def test_a_full_disk_under_standard_error_leaves_the_exit_code(folder: Path, words: str, code: int) -> None:
    assert shell(folder, f"{words} 2> {FULL}").returncode == code


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&- <&-"])
def test_what_is_closed_keeps_no_edition_from_being_made(folder: Path, closed: str) -> None:
    ended = shell(folder, f"build lilleby {closed}")
    assert (ended.returncode, ended.stdout) == (0, "")
    assert (folder / "build" / "lilleby" / "2024" / "manifest.json").is_file()


@pytest.mark.parametrize("words", ["--help", "schema", "rule --markdown", "diff lilleby lilleby"])
def test_nobody_reads_on(folder: Path, words: str) -> None:
    ended = shell(folder, f"{words} | true")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
