"""The record of a folder that plancc writes: which files in it are its own, and which are somebody else's."""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from plancc.containment import is_plain
from plancc.message import Message
from plancc.output.trouble import OutputTrouble

MOST_BYTES = 16 * 2**20
"""Longer than the record of any site."""
MOST_FILE_BYTES = 512 * 2**20
"""More than any document, and any source of one."""


class UnreadableRecord(ValueError):
    """What is no record, or one of a format that is not known here."""


@dataclass(frozen=True)
class Record:
    """A kind of record: the name of its file, how the sums in it are read, and how a file's sum is made.

    `read` gives the sum of each file by its name, or raises an UnreadableRecord.
    """

    name: str
    read: Callable[[bytes], Mapping[str, str]]
    fingerprint: Callable[[bytes], str]


@dataclass(frozen=True)
class Standing:
    """What stands in a folder: plancc's own files, and what it did not write or somebody has changed since.

    `record` is what the record's file holds, and empty where there is none. Of foreign folders only those
    with nothing in them are named.
    """

    folder: Path
    record: bytes = b""
    own: frozenset[str] = frozenset()
    foreign: tuple[str, ...] = ()

    def refuse_foreign(self) -> None:
        """What others have put into the folder is an OutputTrouble; empty folders are nothing."""
        for name in self.foreign:
            path = self.folder / name
            if path.is_symlink() or not path.is_dir():
                raise _foreign(path)


def standing(folder: Path, record: Record) -> Standing:
    """What stands in a folder. One that is not plancc's, by its record, is an OutputTrouble."""
    if not os.path.lexists(folder):
        return Standing(folder)
    if not folder.is_dir():
        raise _foreign(folder)
    names = tuple(_names(folder))
    if not names:
        return Standing(folder)
    if record.name not in names or (content := regular(folder / record.name, MOST_BYTES)) is None:
        raise _foreign(folder)
    try:
        sums = record.read(content)
    except UnreadableRecord:
        raise OutputTrouble(
            Message(
                "{file}: is not a record that plancc wrote, so nothing in this folder was touched; "
                "choose another folder, or move it away",
                file=str(folder / record.name),
            )
        ) from None
    own = {name for name in names if _is_own(folder, name, sums, record)}
    foreign = tuple(sorted(set(names) - own - {record.name}))
    return Standing(folder, content, frozenset(own), foreign)


def regular(path: Path, most: int) -> bytes | None:
    """The content of a file that is no link and not larger than that; None for everything else."""
    try:
        if path.is_symlink() or not path.is_file() or path.stat().st_size > most:
            return None
        return path.read_bytes()
    except (OSError, ValueError):
        return None


def _is_own(folder: Path, name: str, sums: Mapping[str, str], record: Record) -> bool:
    wanted = sums.get(name)
    if wanted is None or not is_plain(name):
        return False
    path = folder / name
    content = regular(path, MOST_FILE_BYTES)
    return content is not None and record.fingerprint(content) == wanted


def _names(folder: Path) -> Iterator[str]:
    """Everything in a folder that is no folder itself, or an empty one; no link is followed."""
    for home, folders, files in os.walk(folder):
        links = [name for name in folders if (Path(home) / name).is_symlink()]
        for name in (*files, *links):
            yield (Path(home) / name).relative_to(folder).as_posix()
        if not folders and not files and Path(home) != folder:
            yield Path(home).relative_to(folder).as_posix()


def _foreign(folder: Path) -> OutputTrouble:
    return OutputTrouble(
        Message("{folder}: holds something that plancc did not write; move it away", folder=str(folder))
    )
