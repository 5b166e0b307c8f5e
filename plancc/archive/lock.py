"""The lock of a frozen edition: of what and with what it was made, and what came out."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from hashlib import sha256
from typing import Any

NAME = "edition.lock"
FORMAT = 1


class BrokenLock(ValueError):
    """What is no lock, or one of a format that is not known here."""


@dataclass(frozen=True)
class Lock:
    """A frozen edition. What is named with a file or a folder is its SHA-256, in hexadecimal.

    `plancc` is the version that froze it, `made_with` are the versions of what renders. `sources` are the
    author's files, the plan's own first, and `files` those of the edition.
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
    return (json.dumps({"format": FORMAT, **asdict(lock)}, ensure_ascii=False, indent=2) + "\n").encode()


def unlocked(content: bytes) -> Lock:
    """The lock that a file keeps; what can't be one is a BrokenLock."""
    try:
        told = json.loads(content)
        if not isinstance(told, dict) or told.pop("format", None) != FORMAT:
            raise BrokenLock("not a lock of this format")
        return _checked(told)
    except (UnicodeDecodeError, json.JSONDecodeError, TypeError) as error:
        raise BrokenLock(str(error)) from error


def fingerprint(content: bytes) -> str:
    return sha256(content).hexdigest()


def whole(files: Mapping[str, bytes]) -> str:
    """One fingerprint of many files: of their names and what they hold, in the order of the names."""
    lines = (f"{fingerprint(content)}  {name}\n" for name, content in sorted(files.items()))
    return fingerprint("".join(lines).encode("utf-8", "surrogateescape"))


def _checked(told: dict[str, Any]) -> Lock:
    lock = Lock(**told)
    for field in fields(Lock):
        value = getattr(lock, field.name)
        words = value.items() if isinstance(value, dict) else ((field.name, value),)
        kind = int if field.name == "year" else str
        if not all(isinstance(name, str) and type(word) is kind for name, word in words):
            raise BrokenLock(field.name)
    if not lock.sources:
        raise BrokenLock("sources")
    return lock
