"""Write files into a folder that is new or empty: all of them, or none."""

import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from plancc.containment import is_inside
from plancc.message import Message
from plancc.output.file import refuse_way_out
from plancc.output.lock import locked
from plancc.output.record import regular
from plancc.output.removal import remove
from plancc.output.system import reason
from plancc.output.trouble import OutputTrouble

_PREFIX, _SUFFIX = ".plancc-", ".new"


def create_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """A folder with these files, by their paths in it; one that holds anything is an OutputTrouble.

    So is one behind a link that leads out of the working folder.
    """
    refuse_way_out(folder)
    try:
        if folder.exists() and not folder.is_dir():
            raise _not_empty(folder)
        folder.mkdir(parents=True, exist_ok=True)
        # Beside the folder nothing is written: it may be the one that somebody works in.
        with locked(folder / "plancc") as lock:
            _restore(folder, files)
            if any(path != lock for path in folder.iterdir()):
                raise _not_empty(folder)
            stage = Path(tempfile.mkdtemp(prefix=_PREFIX, suffix=_SUFFIX, dir=folder))
            try:
                create_files(stage, files)
                for path in stage.iterdir():
                    path.rename(folder / path.name)
            finally:
                remove(stage)
    except OSError as error:
        place = str(error.filename or folder)
        raise OutputTrouble(Message("{place}: {reason}", place=place, reason=reason(error))) from error


def create_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """New files in a folder, by their paths in it; one that is there already is an OSError."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(content)


def _restore(folder: Path, files: Mapping[str, bytes]) -> None:
    """Take away what a run left that was cut off: what it had staged, and what it had put in its place."""
    left = [path for path in folder.glob(f"{_PREFIX}*{_SUFFIX}") if not path.is_symlink()]
    for name, content in files.items() if left else ():
        path = folder / name
        if not is_inside(path.parent, folder):
            # A link to elsewhere was not put there by a run.
            continue
        if regular(path, len(content)) == content:
            path.unlink()
        for parent in path.relative_to(folder).parents[:-1]:
            # One that holds anything, or is none, stays.
            with suppress(OSError):
                (folder / parent).rmdir()
    for path in left:
        shutil.rmtree(path)


def _not_empty(folder: Path) -> OutputTrouble:
    return OutputTrouble(Message("{folder}: is not empty; name a new folder", folder=str(folder)))
