"""A language becomes the files of its Hunspell dictionary, where the machine has one."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal, NamedTuple

Language = Literal["da", "en"]

NAMES: Mapping[Language, tuple[str, ...]] = {"da": ("da_DK",), "en": ("en_GB", "en_US")}
"""The names that a language's dictionaries go by, the best one first."""

OWN = "PLANCC_DICTIONARIES"
"""The variable that names folders to look in instead of the usual ones; none, if it is empty."""

_USUAL = (
    "/usr/share/hunspell",
    "/usr/share/myspell",
    "/usr/share/myspell/dicts",
    "/usr/local/share/hunspell",
    "/opt/homebrew/share/hunspell",
    "/Library/Spelling",
    "/usr/lib/libreoffice/share/extensions/dict-da",
    "/usr/lib/libreoffice/share/extensions/dict-en",
)


class Files(NamedTuple):
    """A dictionary's folder and name; `state` is another one when the files are."""

    folder: Path
    name: str
    state: str


def find(language: Language, environment: Mapping[str, str]) -> Files | None:
    """The dictionary of a language: PLANCC_DICTIONARIES names folders, else DICPATH and the usual ones do."""
    for folder in _folders(environment):
        for name in NAMES[language]:
            try:
                parts = [(folder / f"{name}.{ending}").stat() for ending in ("aff", "dic")]
            except (OSError, ValueError):
                continue
            states = (f"{part.st_size} {part.st_mtime_ns}" for part in parts)
            return Files(folder, name, " ".join((str(folder), name, *states)))
    return None


def _folders(environment: Mapping[str, str]) -> Iterator[Path]:
    own = environment.get(OWN)
    named = own if own is not None else environment.get("DICPATH", "")
    yield from (Path(folder) for folder in named.split(os.pathsep) if folder)
    if own is None:
        home = environment.get("XDG_DATA_HOME", "")
        yield from (Path(home) / "hunspell",) if home else ()
        yield from map(Path, _USUAL)
