"""The lock of a frozen edition: of what and with what it was made, and what came out."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any, NamedTuple

from plancc.output.record import Record, UnreadableRecord

NAME = "edition.lock"
SOURCE = "source"
"""The folder beside the lock that the author's files are kept in."""

FORMAT = 1
_KINDS = {"year": int, "made_with": dict, "sources": dict, "files": dict}


class BrokenLock(UnreadableRecord):
    """What is no lock, or one of a format that is not known here."""


class Lock(NamedTuple):
    """A frozen edition. What is named with a file or a folder is its SHA-256, in hexadecimal.

    `plancc` is the version that froze it, `made_with` are the versions of what renders:
    packages, Python, and the system's Pango, HarfBuzz and zlib. `sources` are the author's files, the plan's
    own first, and `files` those of the edition.
    """

    plan: str
    year: int
    plancc: str
    made_with: Mapping[str, str]
    templates: str
    fonts: str
    sources: Mapping[str, str]
    files: Mapping[str, str]


def locked(lock: Lock) -> bytes:
    """The lock as the file that keeps it."""
    import json  # noqa: PLC0415 - most plans have nothing frozen

    return (json.dumps({"format": FORMAT, **lock._asdict()}, ensure_ascii=False, indent=2) + "\n").encode()


def unlocked(content: bytes) -> Lock:
    """The lock that a file keeps; what can't be one is a BrokenLock."""
    import json  # noqa: PLC0415 - as above

    try:
        told = json.loads(content)
        if not isinstance(told, dict) or told.pop("format", None) != FORMAT:
            raise BrokenLock("not a lock of this format")
        return _checked(told)
    # Figures beyond what Python reads are a ValueError, nesting beyond it is a RecursionError.
    except (ValueError, TypeError, RecursionError) as error:
        raise BrokenLock(str(error)) from error


def fingerprint(content: bytes) -> str:
    return sha256(content).hexdigest()


def whole(files: Mapping[str, bytes]) -> str:
    """One fingerprint of many files: of their names and what they hold, in the order of the names."""
    lines = (f"{fingerprint(content)}  {name}\n" for name, content in sorted(files.items()))
    return fingerprint("".join(lines).encode("utf-8", "surrogateescape"))


def _checked(told: dict[str, Any]) -> Lock:
    lock = Lock(**told)
    for name, value in lock._asdict().items():
        if type(value) is not _KINDS.get(name, str):
            raise BrokenLock(name)
        if isinstance(value, dict) and not all(isinstance(word, str) for word in value.values()):
            raise BrokenLock(name)
    if not lock.sources:
        raise BrokenLock("sources")
    return lock


def _sums(content: bytes) -> dict[str, str]:
    lock = unlocked(content)
    return {**lock.files, **{f"{SOURCE}/{name}": wanted for name, wanted in lock.sources.items()}}


RECORD = Record(NAME, _sums, fingerprint)
"""The lock as the record of the folder that it stands in."""
