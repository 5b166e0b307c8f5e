"""Replace a folder as a whole, or leave it as it is; what others have put into it stays."""

import filecmp
import os
import shutil
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath
from secrets import token_hex

from plancc.containment import is_inside
from plancc.message import Message
from plancc.output.cache import remember
from plancc.output.file import refuse_way_out
from plancc.output.lock import locked
from plancc.output.new_folder import create_files
from plancc.output.record import Record, Standing, standing
from plancc.output.removal import remove
from plancc.output.system import reason
from plancc.output.trouble import OutputTrouble

Files = Callable[[Standing], Mapping[str, bytes]]
"""What a folder shall hold, its record included, said when it is known what stands there."""


def publish(folder: Path, record: Record, files: Files, *, shared: bool) -> None:
    """Replace plancc's own files in a folder by others.

    They are written beside it first, read back, and swapped in together; if anything fails the old folder
    stands as it was. What plancc did not write is carried over if the folder is `shared`, and otherwise
    an OutputTrouble, as is anything in the way. Where the folder is a link, what it leads to is meant.
    """
    try:
        folder = _replaceable(folder)
        folder.parent.mkdir(parents=True, exist_ok=True)
        with locked(folder):
            _restore(folder, record)
            old = standing(folder, record)
            written = files(old)
            _replace(folder, old, record, written, shared=shared)
        remember(written[record.name], os.environ)
    except OSError as error:
        place = str(error.filename or folder)
        raise OutputTrouble(Message("{place}: {reason}", place=place, reason=reason(error))) from error


def _replaceable(folder: Path) -> Path:
    """What a link leads to. Whoever is in the folder would be left in one that is gone."""
    refuse_way_out(folder)
    found = Path(os.path.realpath(folder))
    if Path.cwd().is_relative_to(found):
        message = Message(
            "{folder}: is the folder you are in, or one above it, and can't be replaced; choose another one",
            folder=str(folder),
        )
        raise OutputTrouble(message)
    return found if folder.is_symlink() else folder


def _replace(
    folder: Path, old: Standing, record: Record, files: Mapping[str, bytes], *, shared: bool
) -> None:
    if not shared:
        old.refuse_foreign()
    for name in old.foreign:
        if _in_the_way(name, files):
            raise OutputTrouble(
                Message(
                    "{file}: was changed since plancc wrote it, or is somebody else's; move it away",
                    file=str(folder / name),
                )
            )
    # Named before it is made: a signal between the two would leave one that nobody knows of.
    stage = folder.with_name(f".{folder.name}.plancc-{token_hex(8)}.new")
    try:
        stage.mkdir(mode=0o700)
        _write(stage, files)
        _carry(old.foreign, folder, stage)
        stage.chmod(folder.stat().st_mode if folder.exists() else 0o777 & ~_umask())
        _swap(stage, folder)
    except BaseException:
        remove(stage)
        raise
    _discard(_aside(folder), folder, record)


def _in_the_way(name: str, files: Mapping[str, bytes]) -> bool:
    """Whether something foreign stands where a file shall be, above it, or below it."""
    above = {str(parent) for file in files for parent in PurePosixPath(file).parents}
    return name in files or name in above or any(str(each) in files for each in PurePosixPath(name).parents)


def _write(stage: Path, files: Mapping[str, bytes]) -> None:
    create_files(stage, files)
    for name, content in files.items():
        if (stage / name).read_bytes() != content:
            raise OutputTrouble(Message("{file}: was not written whole", file=str(stage / name)))


def _carry(names: Iterable[str], folder: Path, stage: Path) -> None:
    """Have what is foreign in the new folder too: the very files where links can be made, else copies."""
    for name in names:
        source, target = folder / name, stage / name
        _make_folders(target.parent, stage, folder)
        if source.is_dir() and not source.is_symlink():
            target.mkdir()
            shutil.copystat(source, target)
            continue
        try:
            os.link(source, target, follow_symlinks=False)
        except (OSError, NotImplementedError):
            shutil.copy2(source, target, follow_symlinks=False)


def _make_folders(path: Path, stage: Path, folder: Path) -> None:
    for parent in (*reversed(path.relative_to(stage).parents), path.relative_to(stage)):
        if not (stage / parent).exists():
            (stage / parent).mkdir()
            shutil.copystat(folder / parent, stage / parent)


def _swap(stage: Path, folder: Path) -> None:
    """Put the staged folder in the place of the old one, which is kept until the new one stands there."""
    aside = _aside(folder)
    try:
        if folder.exists():
            folder.rename(aside)
        stage.rename(folder)
    except BaseException:
        if aside.exists() and not folder.exists():
            aside.rename(folder)
        raise


def _restore(folder: Path, record: Record) -> None:
    """Mend what a build left behind that was cut off: the old folder back, unfinished ones away."""
    aside = _aside(folder)
    if aside.is_symlink():
        raise OutputTrouble(Message("{file}: is a link in plancc's way; take it away", file=str(aside)))
    if aside.exists():
        if os.path.lexists(folder):
            _discard(aside, folder, record)
        else:
            aside.rename(folder)
    for unfinished in folder.parent.glob(f".{folder.name}.plancc-*.new"):
        if not unfinished.is_symlink():
            shutil.rmtree(unfinished, ignore_errors=True)


def _discard(aside: Path, folder: Path, record: Record) -> None:
    """Take the old folder away: plancc's own files, and foreign ones that the new folder has as well.

    A foreign file that came or changed since the others were carried over goes there now.
    """
    if not aside.exists():
        return
    old, new = standing(aside, record), standing(folder, record)
    for name in old.foreign:
        source, target = aside / name, folder / name
        if name in new.own or name == record.name:
            continue
        if not is_inside(target.parent, folder):
            # Both folders may have come with a pull request, and with them a link on the way to this file.
            raise OutputTrouble(
                Message(
                    "{file}: lies behind a link in {folder}, and goes nowhere; take one of them away",
                    file=str(source),
                    folder=str(folder),
                )
            )
        if source.is_dir() and not source.is_symlink():
            target.mkdir(parents=True, exist_ok=True)
        elif not _same(source, target):
            target.parent.mkdir(parents=True, exist_ok=True)
            source.replace(target)
        else:
            source.unlink()
    for name in old.own:
        (aside / name).unlink()
    _drop_empty(aside)
    if not aside.exists():
        return
    # The last to go: without it nobody could tell any more whose the rest is.
    if not any(path != aside / record.name for path in aside.iterdir()):
        (aside / record.name).unlink(missing_ok=True)
        aside.rmdir()


def _drop_empty(folder: Path) -> None:
    for home, _, _ in os.walk(folder, topdown=False):
        with suppress(OSError):
            Path(home).rmdir()


def _same(one: Path, other: Path) -> bool:
    """Whether two names are of one file, or of two that hold the same."""
    if not os.path.lexists(other):
        return False
    if os.path.samestat(one.lstat(), other.lstat()):
        return True
    if one.is_symlink() or other.is_symlink():
        return one.is_symlink() and other.is_symlink() and one.readlink() == other.readlink()
    return one.is_file() and other.is_file() and filecmp.cmp(one, other, shallow=False)


def _aside(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.plancc-old")


def _umask() -> int:
    """The process's mask, which can only be read by setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
