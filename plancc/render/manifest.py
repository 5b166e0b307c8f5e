"""Write what an edition's folder holds, so that anyone can tell whether a file is the one that was built."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter, ValidationError, with_config

from plancc.output.fields import CHECKED, MOST_ENTRIES, InnerPath, Sum, Word
from plancc.output.record import Record, UnreadableRecord

NAME = "manifest.json"
FORMAT: Literal[1] = 1


@with_config(CHECKED)
@dataclass(frozen=True)
class _File:
    bytes: Annotated[int, Field(ge=0)]
    sha256: Sum


@with_config(CHECKED)
@dataclass(frozen=True)
class _Manifest:
    """A manifest as it is read back; one that was frozen by an early plancc has no `inputs`."""

    format: Literal[1]
    plan: Word
    year: Annotated[int, Field(ge=1000, le=2999)]
    plancc: Word
    files: Annotated[Mapping[InnerPath, _File], Field(max_length=MOST_ENTRIES)]
    inputs: Sum | Literal[""] = ""


def manifest(plan: str, year: int, version: str, inputs: str, files: Mapping[str, bytes]) -> bytes:
    """Each file's size in bytes and its SHA-256, in the order of their names.

    `inputs` is one sum of all that the files are made of: files of the same inputs belong together.
    """
    content = {
        "format": FORMAT,
        "plan": plan,
        "year": year,
        "plancc": version,
        "inputs": inputs,
        "files": {
            name: {"bytes": len(content), "sha256": _fingerprint(content)}
            for name, content in sorted(files.items())
        },
    }
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def inputs_of(content: bytes) -> str:
    """The sum of what the files of a manifest are made of; empty for one that does not say, or is none."""
    try:
        return _parsed(content).inputs
    except UnreadableRecord:
        return ""


def _sums(content: bytes) -> dict[str, str]:
    return {name: file.sha256 for name, file in _parsed(content).files.items()}


def _parsed(content: bytes) -> _Manifest:
    try:
        return _adapter().validate_json(content)
    except ValidationError:
        # Its words would echo what was read.
        raise UnreadableRecord(NAME) from None


@cache
def _adapter() -> TypeAdapter[_Manifest]:
    return TypeAdapter(_Manifest)


def _fingerprint(content: bytes) -> str:
    return sha256(content).hexdigest()


RECORD = Record(NAME, _sums, _fingerprint)
"""The manifest as the record of the folder that it stands in."""
