"""A published edition as it is found: its files, the sources that come with them, and how it was made."""

import os
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from plancc.archive.archive import Kept
from plancc.archive.lock import NAME as LOCK
from plancc.archive.lock import SOURCE, BrokenLock, unlocked
from plancc.message import Message
from plancc.output.record import MOST_BYTES, regular
from plancc.render import buildinfo, manifest
from plancc.render.buildinfo import BrokenBuildinfo, Buildinfo, read_buildinfo
from plancc.verification.answer import MOST_PDF_BYTES
from plancc.verification.pdf_reader import attachments
from plancc.verification.unverifiable import Unverifiable


class Published(NamedTuple):
    """An edition that somebody has.

    `sources` are by their paths from the plan's folder, the plan's own file first; `files` are the edition's
    by their names. `spoilt` says which of them are not those that were recorded; where a frozen source is
    among these, there are no sources. `recorded` is None for a folder that was frozen before PDFs had it.
    """

    year: int
    sources: Mapping[str, bytes]
    files: Mapping[str, bytes]
    recorded: Buildinfo | None
    spoilt: tuple[Message, ...]
    made_with: Mapping[str, str] = MappingProxyType({})

    @property
    def plan(self) -> str:
        """The name of the plan's file."""
        return next(iter(self.sources))


def open_published(path: Path) -> Published:
    """The edition in a PDF or in the folder of a frozen one; what can't be one is Unverifiable."""
    return _folder(path) if path.is_dir() else _pdf(path)


def _pdf(path: Path) -> Published:
    if path.exists() and not path.is_file():
        # A pipe or a device, which may have no end.
        raise Unverifiable(Message("it is no file"))
    if path.stat().st_size > MOST_PDF_BYTES:
        raise Unverifiable(Message("it holds more than any document of plancc's"))
    content = path.read_bytes()
    carried = attachments(content)
    found = dict(carried)
    recorded = _recorded(carried)
    if recorded is None:
        raise Unverifiable(Message("it does not say how it was made; documents of plancc 0.1 and later do"))
    sources, spoilt = {}, []
    for source in recorded.sources:
        if source.attachment not in found:
            raise Unverifiable(Message("it does not carry its source {file}", file=source.path))
        sources[source.path] = found[source.attachment]
        if sha256(sources[source.path]).hexdigest() != source.sha256:
            spoilt.append(_another(source.path))
    name = f"{Path(recorded.sources[0].path).stem}-{recorded.year}.pdf"
    return Published(recorded.year, sources, {name: content}, recorded, tuple(spoilt))


def _recorded(carried: list[tuple[str, bytes]]) -> Buildinfo | None:
    """The build information among attachments, each of which must have a name of its own."""
    again = [name for name, times in Counter(name for name, _ in carried).items() if times > 1]
    if again:
        raise Unverifiable(Message('it carries several files of the name "{name}"', name=again[0]))
    content = dict(carried).get(buildinfo.NAME)
    try:
        return read_buildinfo(content) if content is not None else None
    except BrokenBuildinfo:
        raise Unverifiable(Message("what it says of how it was made can not be read")) from None


def _folder(folder: Path) -> Published:
    """A frozen edition; its lock names all files, and its PDF says how it was made."""
    if not os.path.lexists(folder / LOCK):
        raise Unverifiable(Message("it is a folder without {file}; name its PDF", file=LOCK))
    try:
        lock = unlocked(regular(folder / LOCK, MOST_BYTES) or b"")
    except BrokenLock:
        raise Unverifiable(Message("{file} can not be read", file=LOCK)) from None
    files, no_files = _kept(Kept(lock.year, folder, lock), lock.files)
    sources, no_sources = _kept(
        Kept(lock.year, folder / SOURCE, replace(lock, files=lock.sources)), lock.sources
    )
    pdf = next((content for name, content in files.items() if name.endswith(".pdf")), None)
    recorded = _recorded(attachments(pdf)) if pdf is not None else None
    # The manifest says of the other files what the lock says.
    files.pop(manifest.NAME, None)
    return Published(
        lock.year, {} if no_sources else sources, files, recorded, (*no_files, *no_sources), lock.made_with
    )


def _kept(kept: Kept, names: Iterable[str]) -> tuple[dict[str, bytes], list[Message]]:
    """The files that are as they were frozen, and a message for each that is not."""
    found = {name: kept.file(name) for name in names}
    whole = {name: content for name, content in found.items() if content is not None}
    return whole, [_another(name) for name in found if name not in whole]


def _another(file: str) -> Message:
    return Message("{file} is not the file that was recorded", file=file)
