"""Write one file whole, or leave what is there as it is."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from plancc.message import Message
from plancc.output.system import reason
from plancc.output.trouble import OutputTrouble


def write(path: Path, content: bytes) -> None:
    """Write a file, in the place of the old one if there is one; what can't be is an OutputTrouble."""
    with _told(path):
        if path.exists() and not path.is_file():
            # Nothing may take the place of a pipe or a device, and a folder refuses.
            with path.open("wb") as stream:
                stream.write(content)
            return
        # What a link leads to is meant, not the link.
        target = Path(os.path.realpath(path))
        new = target.with_name(f".plancc-{os.getpid()}.new")
        _make(new, content)
        try:
            if target.exists():
                new.chmod(target.stat().st_mode)
            new.replace(target)
        except BaseException:
            _drop(new)
            raise


def create(path: Path, content: bytes) -> None:
    """Write a file that is not there yet; one that is there stays, and is an OutputTrouble."""
    with _told(path):
        _make(path, content)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputTrouble(Message("{place}: {reason}", place=str(path), reason=reason(error))) from error


def _make(path: Path, content: bytes) -> None:
    """A new file and no other: in a folder for everybody, somebody might have put a link there."""
    if not path.parent.exists():
        path.parent.mkdir(parents=True)
    with path.open("xb") as stream:
        try:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        except BaseException:
            _drop(path)
            raise


def _drop(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
