"""What a site holds, kept in the site itself: a later run learns from it what need not be made again."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from hashlib import sha256
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, TypeAdapter, ValidationError, with_config

from plancc.containment import is_plain
from plancc.output import record as output
from plancc.output.fields import CHECKED, Sum
from plancc.output.record import UnreadableRecord
from plancc.plan.part import Colour
from plancc.plan.wording import Language


def _plain(name: str) -> str:
    if not is_plain(name):
        raise ValueError("leads out of the site")
    return name


def _segment(name: str) -> str:
    if "/" in name:
        raise ValueError("is more than one folder")
    return _plain(name)


FORMAT: Literal[1] = 1

Day = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
Name = Annotated[str, AfterValidator(_plain)]
Segment = Annotated[str, AfterValidator(_segment)]


@with_config(CHECKED)
@dataclass(frozen=True)
class Correction:
    """An erratum: its day, and the bare words of what was corrected, paragraph by paragraph, and why."""

    date: Day
    text: tuple[str, ...]
    reason: str


@with_config(CHECKED)
@dataclass(frozen=True)
class EditionEntry:
    """What the site says of an edition.

    `adopted` is the day of adoption, or empty for a draft and where nobody can tell it (`undated`). `key`
    stands for all that its files were made of, `changes` for all that the comparison with the edition before
    was made of, and is empty without one.
    """

    year: Annotated[int, Field(ge=1000, le=2999)]
    name: str
    adopted: Day | Literal[""]
    adopted_by: str
    key: Sum
    changes: Sum | Literal[""] = ""
    corrections: tuple[Correction, ...] = ()
    undated: bool = False

    @property
    def draft(self) -> bool:
        return not (self.adopted or self.undated)

    @property
    def updated(self) -> str:
        """The day of the last thing that is known to have happened to it."""
        return max((each.date for each in self.corrections), default=self.adopted)


@with_config(CHECKED)
@dataclass(frozen=True)
class PlanEntry:
    """What the site says of a plan, and its editions, newest first."""

    name: Segment
    title: str
    authority: str
    period: str
    language: Language
    summary: str
    colour: Colour | None
    accent: Colour | None
    editions: Annotated[tuple[EditionEntry, ...], Field(min_length=1)]


@with_config(CHECKED)
@dataclass(frozen=True)
class Record:
    """The plans of a site in the order of their names, and the SHA-256 of each of its files."""

    plans: tuple[PlanEntry, ...]
    files: Mapping[Name, Sum]
    searched: Sum | Literal[""]
    format: Literal[1]

    def plan(self, name: str) -> PlanEntry | None:
        return next((plan for plan in self.plans if plan.name == name), None)


EMPTY = Record((), {}, "", FORMAT)
"""The record of no site."""


def recorded(content: bytes) -> Record:
    """The record that a file keeps; what can't be one is an UnreadableRecord."""
    try:
        return _adapter().validate_json(content)
    except ValidationError as error:
        raise UnreadableRecord("not the record of a site") from error


def written(record: Record) -> bytes:
    """The record as the file that keeps it."""
    return (json.dumps({"format": FORMAT, **asdict(record)}, ensure_ascii=False, indent=1) + "\n").encode()


def fingerprint(*contents: bytes) -> str:
    """One fingerprint of several contents, each with its own beginning and end."""
    return sha256(b"".join(sha256(content).digest() for content in contents)).hexdigest()


@cache
def _adapter() -> TypeAdapter[Record]:
    return TypeAdapter(Record)


def _sums(content: bytes) -> Mapping[str, str]:
    return recorded(content).files


RECORD = output.Record("site.json", _sums, fingerprint)
"""The record as that of the folder that it stands in."""
