"""What a dictionary has said of words is kept in the user's cache: it is opened for new words only."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from plancc.dictionary.files import Files
from plancc.output.cache import cache_folder
from plancc.output.file import write
from plancc.output.trouble import OutputBusy, OutputTrouble

_FORMAT = 1
_MOST_BYTES = 4_000_000


@dataclass(frozen=True)
class Memory:
    """Words that the dictionary knows, and those it doesn't.

    Each of these has the word it may be meant for, an empty one if there is none, or None if nobody asked.
    """

    known: frozenset[str] = frozenset()
    unknown: Mapping[str, str | None] = field(default_factory=dict)


def recall(files: Files, environment: Mapping[str, str]) -> Memory:
    """What is remembered of a dictionary; nothing, if its files have changed or the cache is damaged."""
    path = _path(files, environment)
    try:
        if path is None or path.stat().st_size > _MOST_BYTES:
            return Memory()
        kept = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return Memory()
    match kept:
        case {"format": format, "state": files.state, "known": str(known), "unknown": dict(unknown)} if (
            format == _FORMAT and all(isinstance(word, str | None) for word in unknown.values())
        ):
            return Memory(frozenset(known.split()), unknown)
    return Memory()


def remember(files: Files, memory: Memory, environment: Mapping[str, str]) -> None:
    """Keep what was learnt; where that can't be done, the next run asks the dictionary again.

    Of several runs that do so at once one is the last, and what it writes is whole.
    """
    path = _path(files, environment)
    if path is None:
        return
    kept = {
        "format": _FORMAT,
        "state": files.state,
        "known": " ".join(sorted(memory.known)),
        "unknown": dict(sorted(memory.unknown.items())),
    }
    with suppress(OutputTrouble, OutputBusy):
        write(path, json.dumps(kept, ensure_ascii=False).encode())


def _path(files: Files, environment: Mapping[str, str]) -> Path | None:
    """The file for a dictionary; None without a home."""
    folder = cache_folder(environment)
    return folder / f"{files.name}.json" if folder else None
