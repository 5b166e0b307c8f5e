"""Write one file whole, or leave what is there as it is."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import ENOTDIR
from pathlib import Path

from plancc.containment import leads_out
from plancc.message import Message
from plancc.output.system import reason
from plancc.output.trouble import OutputTrouble

# Another run needs no longer than this for one file.
_PATIENCE = 20


def write(path: Path, content: bytes) -> None:
    """Write a file, in the place of the old one if there is one; what can't be is an OutputTrouble."""
    # Most runs write no file, and the library of locks takes as long to import as checking a plan.
    from plancc.output.lock import locked  # noqa: PLC0415 - see above

    with _reported(path):
        refuse_way_out(path)
        if path.exists() and not path.is_file():
            # Nothing may take the place of a pipe or a device, and a folder refuses.
            with path.open("wb") as stream:
                stream.write(content)
            return
        # What a link leads to is meant, not the link.
        target = Path(os.path.realpath(path))
        _make_parent(target)
        with locked(target, patience=_PATIENCE), _staged(target, content) as new:
            if target.exists():
                new.chmod(target.stat().st_mode)
            new.replace(target)


def create(path: Path, content: bytes) -> None:
    """Write a file that is not there yet; one that is there stays, and is an OutputTrouble."""
    from plancc.output.lock import locked  # noqa: PLC0415 - see write

    with _reported(path):
        refuse_way_out(path)
        _make_parent(path)
        with locked(path, patience=_PATIENCE), _staged(path, content) as new:
            try:
                # Unlike renaming, this takes the place of nothing.
                os.link(new, path)
            except FileExistsError:
                raise
            except OSError:
                # A file system without links: the name is taken first.
                with path.open("xb"):
                    new.replace(path)


def refuse_way_out(path: Path) -> None:
    """A link that leads out of the working folder may be somebody else's doing: an OutputTrouble."""
    if leads_out(path):
        raise OutputTrouble(
            Message(
                "{file}: a link leads out of the folder you are in; name the place that is meant",
                file=str(path),
            )
        )


@contextmanager
def _reported(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputTrouble(Message("{place}: {reason}", place=str(path), reason=reason(error))) from error


def _make_parent(path: Path) -> None:
    if not path.parent.exists():
        path.parent.mkdir(parents=True)
    elif not path.parent.is_dir():
        raise NotADirectoryError(ENOTDIR, os.strerror(ENOTDIR))


@contextmanager
def _staged(path: Path, content: bytes) -> Iterator[Path]:
    """A file beside the one that is meant, whole; what a run left there that was cut off goes before."""
    new = path.with_name(f".{path.name}.plancc-new")
    new.unlink(missing_ok=True)
    try:
        # A new file and no other: in a folder for everybody, somebody might have put a link there.
        with new.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        yield new
    finally:
        with suppress(OSError):
            new.unlink()
