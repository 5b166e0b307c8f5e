"""What a site holds, kept in the site itself: a later run learns from it what need not be made again."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from typing import Any

FORMAT = 1


@dataclass(frozen=True)
class Correction:
    """An erratum: its day, and the bare words of what was corrected, paragraph by paragraph, and why."""

    date: str
    text: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class EditionEntry:
    """What the site says of an edition.

    `adopted` is the day of adoption, or empty for a draft; `key` stands for all that its files were made of,
    `changes` for all that the comparison with the edition before was made of, and is empty without one.
    """

    year: int
    name: str
    adopted: str
    adopted_by: str
    key: str
    changes: str = ""
    corrections: tuple[Correction, ...] = ()

    @property
    def draft(self) -> bool:
        return not self.adopted

    @property
    def updated(self) -> str:
        """The day of the last thing that is known to have happened to it."""
        return max((each.date for each in self.corrections), default=self.adopted)


@dataclass(frozen=True)
class PlanEntry:
    """What the site says of a plan, and its editions, newest first."""

    name: str
    title: str
    authority: str
    period: str
    language: str
    summary: str
    colour: str | None
    accent: str | None
    editions: tuple[EditionEntry, ...]


@dataclass(frozen=True)
class Record:
    """The plans of a site in the order of their names, and the SHA-256 of each of its files."""

    plans: tuple[PlanEntry, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)
    searched: str = ""

    def plan(self, name: str) -> PlanEntry | None:
        return next((plan for plan in self.plans if plan.name == name), None)


def recorded(content: bytes) -> Record:
    """The record that a file keeps; an empty one if it can't be read, so that all is made anew."""
    try:
        told = json.loads(content)
        if told.pop("format") != FORMAT:
            return Record()
        return Record(tuple(map(_plan, told["plans"])), dict(told["files"]), str(told["searched"]))
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError):
        return Record()


def written(record: Record) -> bytes:
    """The record as the file that keeps it."""
    return (json.dumps({"format": FORMAT, **asdict(record)}, ensure_ascii=False, indent=1) + "\n").encode()


def fingerprint(*contents: bytes) -> str:
    """One fingerprint of several contents, each with its own beginning and end."""
    return sha256(b"".join(sha256(content).digest() for content in contents)).hexdigest()


def _plan(told: dict[str, Any]) -> PlanEntry:
    return PlanEntry(**{**told, "editions": tuple(map(_edition, told["editions"]))})


def _edition(told: dict[str, Any]) -> EditionEntry:
    return EditionEntry(**{**told, "corrections": tuple(map(_correction, told["corrections"]))})


def _correction(told: dict[str, Any]) -> Correction:
    return Correction(**{**told, "text": tuple(told["text"])})
