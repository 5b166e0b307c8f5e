"""Put an edition's files on the shelf: the whole folder is replaced, or nothing is."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from plancc.message import Message
from plancc.output.system import reason
from plancc.output.trouble import OutputBusy, OutputTrouble


def publish(folder: Path, files: Mapping[str, bytes], proof: str) -> None:
    """Replace a folder by one that holds the files given.

    They are written beside it first, read back, and swapped in together; if anything fails the old
    folder stands as it was. `proof` is the name of the file by which a folder is known as one of ours:
    a folder with other things in it is never replaced. Where the folder is a link, what it leads to is meant.
    """
    try:
        folder = _replaceable(folder)
        folder.parent.mkdir(parents=True, exist_ok=True)
        with _held(folder):
            _restore(folder)
            _refuse_foreign(folder, proof)
            _swap(_staged(folder, files), folder)
    except OSError as error:
        place = str(error.filename or folder)
        raise OutputTrouble(Message("{place}: {reason}", place=place, reason=reason(error))) from error


def _replaceable(folder: Path) -> Path:
    """What a link leads to. Whoever is in the folder would be left in one that is gone."""
    found = Path(os.path.realpath(folder))
    if Path.cwd().is_relative_to(found):
        message = Message(
            "{folder}: is the folder you are in, or one above it, and can't be replaced; choose another one",
            folder=str(folder),
        )
        raise OutputTrouble(message)
    return found if folder.is_symlink() else folder


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    """Hold the folder's place against other builds; of the lock nothing is left behind."""
    path = folder.with_name(f".{folder.name}.lock")
    try:
        while True:
            with path.open("w") as lock:
                try:
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    message = Message(
                        "another build is writing {folder}; try again when it is done", folder=str(folder)
                    )
                    raise OutputBusy(message) from None
                # Whoever held it before may have taken it away between the opening and the locking.
                if _same(lock, path):
                    yield
                    return
    finally:
        _cleared(path)


def _cleared(path: Path) -> None:
    """Take a lock away unless somebody holds it; a signal may have struck before it was ours."""
    with suppress(OSError), path.open("r+") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if _same(lock, path):
            path.unlink()


def _same(lock: IO[str], path: Path) -> bool:
    """Whether the file that was opened is still the one that has the name."""
    return path.exists() and os.path.samestat(os.fstat(lock.fileno()), path.stat())


def _refuse_foreign(folder: Path, proof: str) -> None:
    if folder.exists() and not (folder / proof).is_file() and (not folder.is_dir() or any(folder.iterdir())):
        raise OutputTrouble(
            Message("{folder}: holds something that plancc did not write; move it away", folder=str(folder))
        )


def _staged(folder: Path, files: Mapping[str, bytes]) -> Path:
    stage = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", suffix=".new", dir=folder.parent))
    try:
        for name, content in files.items():
            (stage / name).parent.mkdir(parents=True, exist_ok=True)
            (stage / name).write_bytes(content)
            if (stage / name).read_bytes() != content:
                raise OutputTrouble(Message("{file}: was not written whole", file=str(stage / name)))
        stage.chmod(0o777 & ~_umask())
    except BaseException:
        shutil.rmtree(stage, ignore_errors=True)
        raise
    return stage


def _swap(stage: Path, folder: Path) -> None:
    """Put the staged folder in the place of the old one, which is kept until the new one stands there."""
    old = _old(folder)
    try:
        if folder.exists():
            folder.rename(old)
        stage.rename(folder)
    except BaseException:
        if old.exists() and not folder.exists():
            old.rename(folder)
        shutil.rmtree(stage, ignore_errors=True)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _restore(folder: Path) -> None:
    """Mend what a build left behind that was cut off: the old folder back, unfinished ones away."""
    old = _old(folder)
    if old.exists():
        if folder.exists():
            shutil.rmtree(old)
        else:
            old.rename(folder)
    for unfinished in folder.parent.glob(f".{folder.name}.*.new"):
        with suppress(OSError):
            shutil.rmtree(unfinished)


def _old(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.old")


def _umask() -> int:
    """The process's mask, which can only be read by setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
