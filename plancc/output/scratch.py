"""Temporary folders that go with the run that made them, or with the next one where that run was killed."""

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from plancc.message import Message
from plancc.output.removal import remove
from plancc.output.system import reason
from plancc.output.trouble import OutputTrouble

_PREFIX = "plancc-scratch-"
_LOCK = ".lock"

UNWRITABLE = frozenset({errno.EACCES, errno.EDQUOT, errno.EFBIG, errno.ENOSPC, errno.EROFS})
"""What the system says where a file can't be written, or not whole."""


class ScratchTrouble(OutputTrouble):
    """Temporary files can't be written; `number` is the system's for why."""

    def __init__(self, error: OSError) -> None:
        super().__init__(
            Message(
                "no temporary file can be written ({reason}); make room, or name another folder in TMPDIR",
                reason=reason(error),
            )
        )
        self.number = error.errno or 0


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A folder in the system's place for temporary ones; as long as it is in use, it is locked.

    What can't be written there, by whoever uses it, is a ScratchTrouble.
    """
    try:
        folder, lock = _made()
    except OSError as error:
        raise ScratchTrouble(error) from error
    try:
        yield folder
    except OSError as error:
        if error.errno in UNWRITABLE:
            raise ScratchTrouble(error) from error
        raise
    finally:
        remove(folder)
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
