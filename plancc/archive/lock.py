"""The lock of a frozen edition: of what and with what it was made, and what came out."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from hashlib import sha256
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, TypeAdapter, ValidationError, with_config

from plancc.output.fields import CHECKED, MOST_ENTRIES, InnerPath, Sum, Word
from plancc.output.record import Record, UnreadableRecord

NAME = "edition.lock"
SOURCE = "source"
"""The folder beside the lock that the author's files are kept in."""

FORMAT: Literal[1] = 1


class BrokenLock(UnreadableRecord):
    """What is no lock, or one of a format that is not known here."""


def _headed_by_plan(sources: Mapping[str, str]) -> Mapping[str, str]:
    if "/" in next(iter(sources)):
        raise ValueError("the first source is no plan")
    return sources


_Sums = Annotated[Mapping[InnerPath, Sum], Field(max_length=MOST_ENTRIES)]
_Sources = Annotated[_Sums, Field(min_length=1), AfterValidator(_headed_by_plan)]


@with_config(CHECKED)
@dataclass(frozen=True)
class Lock:
    """A frozen edition. What is named with a file or a folder is its SHA-256, in hexadecimal.

    `plancc` is the version that froze it, `made_with` are the versions of what renders:
    packages, Python, and the system's Pango, HarfBuzz and zlib. `sources` are the author's files, the plan's
    own first, and `files` those of the edition.
    """

    plan: Word
    year: Annotated[int, Field(ge=1000, le=2999)]
    plancc: Word
    made_with: Annotated[Mapping[Word, Word], Field(max_length=100)]
    templates: Sum
    fonts: Sum
    sources: _Sources
    files: _Sums


@with_config(CHECKED)
@dataclass(frozen=True)
class _Written(Lock):
    """A lock as it stands in its file."""

    format: Literal[1]


def locked(lock: Lock) -> bytes:
    """The lock as the file that keeps it."""
    import json  # noqa: PLC0415 - most plans have nothing frozen

    return (json.dumps({"format": FORMAT, **asdict(lock)}, ensure_ascii=False, indent=2) + "\n").encode()


def unlocked(content: bytes) -> Lock:
    """The lock that a file of unknown origin keeps; what can't be one is a BrokenLock."""
    try:
        written = vars(_adapter().validate_json(content))
    except ValidationError:
        # Its words would echo what was read.
        raise BrokenLock("not a lock of this format") from None
    return Lock(**{name: value for name, value in written.items() if name != "format"})


def fingerprint(content: bytes) -> str:
    return sha256(content).hexdigest()


def whole(files: Mapping[str, bytes]) -> str:
    """One fingerprint of many files: of their names and what they hold, in the order of the names."""
    lines = (f"{fingerprint(content)}  {name}\n" for name, content in sorted(files.items()))
    return fingerprint("".join(lines).encode("utf-8", "surrogateescape"))


@cache
def _adapter() -> TypeAdapter[_Written]:
    return TypeAdapter(_Written)


def _sums(content: bytes) -> dict[str, str]:
    lock = unlocked(content)
    return {**lock.files, **{f"{SOURCE}/{name}": wanted for name, wanted in lock.sources.items()}}


RECORD = Record(NAME, _sums, fingerprint)
"""The lock as the record of the folder that it stands in."""
