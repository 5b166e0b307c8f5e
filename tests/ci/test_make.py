"""What make says and removes."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.ci.machine import Machine

LEFT = (".venv", "build", "dist", "site", "release", ".pytest_cache", "plancc/__pycache__")


def make(folder: Path, *words: str) -> str:
    done = subprocess.run(["make", *words], cwd=folder, capture_output=True, check=True, encoding="utf-8")
    return done.stdout


def test_help_stands_in_two_columns(root: Path) -> None:
    lines = make(root, "help").splitlines()
    assert len(lines) > 15
    starts = {len(line) - len(line.split("  ")[-1].lstrip()) for line in lines}
    assert len(starts) == 1


def test_clean_leaves_nothing_that_make_made(root: Path, tmp_path: Path) -> None:
    shutil.copy(root / "Makefile", tmp_path)
    shutil.copytree(root / "tools", tmp_path / "tools")
    for name in LEFT:
        (tmp_path / name).mkdir(parents=True)
    ignored = (root / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert {f"/{name}/" for name in LEFT[:5]} <= set(ignored)
    make(tmp_path, "clean")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Makefile", "plancc", "tools"]
    assert not list((tmp_path / "plancc").iterdir())


@pytest.fixture
def plans(tmp_path: Path, machine: Machine) -> Path:
    """A repository of two plans; a third has come since."""
    (machine.programs / "git").symlink_to(shutil.which("git") or "git")
    folder = tmp_path / "repository"
    (folder / "plans").mkdir(parents=True)
    for name in ("ada", "bo"):
        (folder / "plans" / f"{name}.yaml").touch()
    git = ("git", "-c", "user.name=A", "-c", "user.email=a@example.org")
    for words in (("init", "--quiet"), ("add", "."), ("commit", "--quiet", "-m", "Two plans")):
        subprocess.run([*git, *words], cwd=folder, check=True)
    (folder / "plans" / "cy.yaml").touch()
    return folder


def test_changes_of_all_plans_are_told_and_a_failure_is_not_forgotten(machine: Machine, plans: Path) -> None:
    plancc = machine.has("plancc", 'echo "## $2"; case $2 in *ada*) exit 2 ;; esac')
    told = machine.run("changes", plancc, "HEAD", cwd=plans)
    assert told.stdout == "## plans/ada.yaml\n\n## plans/bo.yaml\n\n`plans/cy.yaml` is new.\n"
    assert told.returncode == 2


def test_changes_since_nothing_that_git_knows(machine: Machine, plans: Path) -> None:
    told = machine.run("changes", machine.has("plancc", "exit 0"), "v1", cwd=plans)
    assert (told.returncode, told.stdout) == (2, "")
    assert 'git knows no revision "v1"' in told.stderr


def test_no_name_that_is_given_becomes_text_of_a_program(root: Path, tmp_path: Path) -> None:
    shutil.copy(root / "Makefile", tmp_path)
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    for tool in ("tools/changes", "tools/release", ".venv/bin/plancc"):
        (tmp_path / tool).parent.mkdir(exist_ok=True)
        (tmp_path / tool).write_text('#!/bin/sh\nfor word in "$@"; do echo "$word"; done\n', encoding="utf-8")
        (tmp_path / tool).chmod(0o755)
    evil = 'x$(shell touch ran)`touch ran`$(touch ran)";touch ran;"'
    for target, name in (("changes", "AGAINST"), ("site", "BASE_URL"), ("release", "TAG")):
        done = subprocess.run(
            ["make", "--old-file=.venv/.runtime", target],
            cwd=tmp_path,
            env={**os.environ, name: evil},
            capture_output=True,
            check=True,
            encoding="utf-8",
        )
        assert evil in done.stdout.splitlines()
    assert not (tmp_path / "ran").exists()
