"""Temporary folders that go with the run that made them, or with the next one where that run was killed."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

_PREFIX = "plancc-scratch-"
_LOCK = ".lock"


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A folder in the system's place for temporary ones; as long as it is in use, it is locked."""
    folder, lock = _made()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        lock.release(force=True)
        sweep()


def sweep() -> None:
    """Remove the folders that nobody uses any more: whoever made them was killed."""
    with suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
            with suppress(OSError, Timeout):
                if _is_ours(folder):
                    _remove_unused(folder)


def _made() -> tuple[Path, FileLock]:
    while True:
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
        lock = FileLock(folder / _LOCK, timeout=0)
        # Before it has its lock, another run may take it for one that nobody uses.
        with suppress(Timeout, FileNotFoundError):
            lock.acquire()
            return folder, lock


def _is_ours(folder: Path) -> bool:
    """A folder, no link, of the user that we are: others may write where temporary folders are, too."""
    if folder.is_symlink() or not folder.is_dir():
        return False
    return not hasattr(os, "getuid") or folder.stat().st_uid == os.getuid()


def _remove_unused(folder: Path) -> None:
    if not (folder / _LOCK).exists():
        # Killed before it was locked, when there was nothing in it yet.
        folder.rmdir()
        return
    with FileLock(folder / _LOCK, timeout=0):
        shutil.rmtree(folder)
