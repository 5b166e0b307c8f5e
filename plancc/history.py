"""A file and a git revision become the bytes that the file had then; git itself reads them.

Nothing is looked up by anything but objects: neither filters nor hooks of the repository are run, and
nothing is fetched from elsewhere.
"""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from plancc.containment import is_inside
from plancc.message import Message

_HEAD = "fatal: "
# No repository that is no more than a folder of somebody's, no program that a repository names, no network.
_SETTINGS = (
    "safe.bareRepository=explicit",
    "core.fsmonitor=false",
    f"core.hooksPath={os.devnull}",
    "protocol.allow=never",
)
_CLOSED = tuple(word for setting in _SETTINGS for word in ("-c", setting))


class NoHistory(Exception):
    """The revision can't be had; the message says why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


@dataclass(frozen=True)
class Revision:
    """A commit as it is seen from a folder of its repository; `name` is what the caller calls it."""

    name: str
    commit: str
    folder: Path

    def content(self, path: str, most: int) -> bytes | None:
        """What a file held whose path is seen from the folder; None where there was none.

        One that held more than so many bytes is not read, and a NoHistory.
        """
        if "\0" in path:
            return None
        size = _git(self.folder, "cat-file", "-s", f"{self.commit}:./{path}")
        if not size.returncode and int(size.stdout) > most:
            raise NoHistory(
                Message(
                    "{file} was larger than {most} KB in {revision}, which no plan is",
                    file=path,
                    most=most // 1024,
                    revision=self.name,
                )
            )
        ended = _git(self.folder, "cat-file", "blob", f"{self.commit}:./{path}")
        return None if ended.returncode else ended.stdout


def revision(folder: Path, name: str, foreign: Path) -> Revision:
    """The commit that a name means (HEAD~1, a tag, a branch, a sum), in the repository of a folder.

    A repository that lies in the folder `foreign` is none: it may have come with the plans, and would say
    of itself what they were.
    """
    found_at = _git(folder, "rev-parse", "--show-toplevel")
    top = Path(os.fsdecode(found_at.stdout).removesuffix("\n"))
    if not found_at.returncode and is_inside(top, foreign):
        raise NoHistory(
            Message(
                "{folder} is a repository among the plans; go into it, if it is the one that is meant",
                folder=top.as_posix(),
            )
        )
    if found_at.returncode:
        reason = found_at.stderr.decode(errors="replace").partition("\n")[0].removeprefix(_HEAD)
        raise NoHistory(
            Message(
                "git finds no repository for the folder {folder} ({reason})",
                folder=folder.as_posix(),
                reason=reason,
            )
        )
    # What begins with a hyphen would be an option to git, and no revision's name does.
    found = None if name.startswith("-") or "\0" in name else _git(
        folder, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}"
    )  # fmt: skip
    if found is None or found.returncode:
        raise NoHistory(Message('git knows no revision "{name}"; git log --oneline lists some', name=name))
    return Revision(name, found.stdout.decode("ascii").strip(), folder)


def _git(folder: Path, *words: str) -> "subprocess.CompletedProcess[bytes]":
    try:
        return subprocess.run(  # noqa: S603 - no shell, and no word of it is taken for an option
            ["git", *_CLOSED, *words],  # noqa: S607 - whose git it is, is the caller's to say by PATH
            cwd=folder,
            env={**os.environ, "LC_ALL": "C", "GIT_NO_LAZY_FETCH": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise NoHistory(Message("git is not installed; a revision can only be read with it")) from None
