"""A lock on the place of a file or a folder: two runs never write it at once."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from plancc.message import Message
from plancc.output.trouble import OutputBusy, OutputTrouble


@contextmanager
def locked(place: Path, *, patience: float = 0) -> Iterator[Path]:
    """Hold a place against other runs by a file, of which nothing is left behind.

    Who does not get it in so many seconds has an OutputBusy. A link in the lock's place is never followed.
    """
    path = place.with_name(f".{place.name}.lock")
    if path.is_symlink():
        raise OutputTrouble(Message("{file}: is a link in the place of a lock; take it away", file=str(path)))
    lock = FileLock(path, timeout=patience)
    try:
        lock.acquire()
        yield path
    except Timeout:
        message = Message("another build is writing {folder}; try again when it is done", folder=str(place))
        raise OutputBusy(message) from None
    except BaseException:
        if not lock.is_locked:
            # A signal may have struck when its file was made, and nobody held it yet.
            with suppress(OSError, Timeout):
                lock.acquire(timeout=0)
        raise
    finally:
        if lock.is_locked:
            # While it is held: whoever waits for this very file finds it gone, and begins again.
            with suppress(OSError):
                path.unlink()
            lock.release(force=True)
