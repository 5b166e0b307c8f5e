"""A git repository of a plan and its history, made by git itself."""

import os
import subprocess
from pathlib import Path

_CALM = {
    "GIT_AUTHOR_NAME": "Lilleby",
    "GIT_AUTHOR_EMAIL": "plan@lilleby.example",
    "GIT_COMMITTER_NAME": "Lilleby",
    "GIT_COMMITTER_EMAIL": "plan@lilleby.example",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
}


def git(folder: Path, *words: str) -> None:
    subprocess.run(["git", *words], cwd=folder, env={**os.environ, **_CALM}, capture_output=True, check=True)


def keep(folder: Path, message: str) -> None:
    """Commit all that is in the folder; the first time, make it a repository."""
    if not (folder / ".git").exists():
        git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", message)
