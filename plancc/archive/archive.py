"""The frozen editions of a plan: kept in the plan's own folder, each whole, with its sources and its lock."""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from plancc.archive.lock import NAME, SOURCE, BrokenLock, Lock, fingerprint, unlocked
from plancc.containment import is_inside
from plancc.edition.frozen import Frozen
from plancc.edition.resolve import resolve, years
from plancc.output.file import create
from plancc.output.record import MOST_BYTES, MOST_FILE_BYTES, UnreadableRecord
from plancc.reader.reader import read
from plancc.render import manifest

_FOLDER = "published"
_ATTRIBUTES = ".gitattributes"
_UNTOUCHED = b"# Frozen editions are compared byte by byte: git changes no line end here.\n* -text\n"
_YEAR = re.compile(r"[12][0-9]{3}")


class Kept(NamedTuple):
    """The folder of a frozen edition, and its lock unless that is spoilt."""

    year: int
    folder: Path
    lock: Lock | None

    def files(self, names: Iterable[str]) -> dict[str, bytes] | None:
        """These files as they were frozen; None if one of them is not there any more."""
        found = {name: self.file(name) for name in names}
        sound = {name: content for name, content in found.items() if content is not None}
        return sound if len(sound) == len(found) else None

    def spoilt(self, names: Iterable[str]) -> str:
        """One of these files that is not what was frozen, or the spoilt record of them; empty if none is."""
        if self.lock is None:
            return NAME
        if self.manifest() is None:
            return manifest.NAME
        return next((name for name in names if name in self.lock.files and self.file(name) is None), "")

    def file(self, name: str) -> bytes | None:
        """A file of the edition as it was frozen; None if it is gone or another one now."""
        wanted = self.lock.files.get(name) if self.lock else None
        content = _content(self.folder, name) if wanted else None
        return content if content is not None and fingerprint(content) == wanted else None

    def manifest(self) -> bytes | None:
        """The manifest as it was frozen; None if it says of the other files something else than the lock."""
        files = dict(self.lock.files) if self.lock else {}
        wanted = files.pop(manifest.NAME, None)
        content = _content(self.folder, manifest.NAME, MOST_BYTES) or b""
        try:
            agrees = fingerprint(content) == wanted and manifest.RECORD.read(content) == files
        except UnreadableRecord:
            return None
        return content if agrees else None


def place(plan: Path, year: int) -> Path:
    """Where the frozen edition of a year is kept: `esbjerg/published/2024` beside `esbjerg.yaml`."""
    return plan.with_suffix("") / _FOLDER / str(year)


def keep_bytes(plan: Path) -> Path | None:
    """Have git leave every byte of frozen editions as it is; the file that says so, if it is new."""
    path = place(plan, 0).with_name(_ATTRIBUTES)
    if os.path.lexists(path):
        return None
    create(path, _UNTOUCHED)
    return path


def kept(plan: Path) -> tuple[Kept, ...]:
    """The frozen editions of the plan in a file, oldest first."""
    return tuple(_kept(plan))


def frozen(plan: Path, shown: str) -> tuple[Frozen, ...]:
    """The same editions as the rules see them; `shown` is the name that the author knows the plan by."""
    return tuple(_frozen(each, place(Path(shown), each.year).as_posix()) for each in kept(plan))


def _kept(plan: Path) -> Iterator[Kept]:
    home = place(plan, 0).parent
    for folder in sorted(home.iterdir()) if home.is_dir() else ():
        if _YEAR.fullmatch(folder.name) and folder.is_dir():
            year = int(folder.name)
            yield Kept(year, folder, _lock(folder, year, plan.parent))


def _lock(folder: Path, year: int, home: Path) -> Lock | None:
    """The lock of that year, unless it is spoilt or a link leads out of the plan's folder to it."""
    content = _content(folder, NAME, MOST_BYTES) if is_inside(folder, home) else None
    try:
        lock = unlocked(content) if content is not None else None
    except BrokenLock:
        return None
    return lock if lock and lock.year == year else None


def _frozen(kept: Kept, shown: str) -> Frozen:
    name = kept.folder.parent.parent.name
    if kept.lock is None:
        return Frozen(name, kept.year, shown, None, (NAME,))
    sources = {f"{SOURCE}/{source}": wanted for source, wanted in kept.lock.sources.items()}
    spoilt = tuple(
        file
        for file, wanted in {**kept.lock.files, **sources}.items()
        if (content := _content(kept.folder, file)) is None or fingerprint(content) != wanted
    )
    if manifest.NAME not in spoilt and kept.manifest() is None:
        spoilt = (*spoilt, manifest.NAME)
    edition = None
    if not any(file in sources for file in spoilt):
        reading = read(kept.folder / next(iter(sources)))
        if reading.plan and kept.year in years(reading.plan):
            edition = resolve(kept.lock.plan, reading.plan, kept.year)
    return Frozen(name, kept.year, shown, edition, spoilt)


def _content(folder: Path, name: str, most: int = MOST_FILE_BYTES) -> bytes | None:
    """A file of the folder, or None; neither a name nor a link leads out of it, and none is too large."""
    try:
        path = folder / name
        known = is_inside(path, folder) and path.is_file() and path.stat().st_size <= most
        return path.read_bytes() if known else None
    except (OSError, ValueError):
        return None
