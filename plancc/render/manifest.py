"""Write what an edition's folder holds, so that anyone can tell whether a file is the one that was built."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from plancc.output.record import Record, UnreadableRecord

NAME = "manifest.json"
FORMAT = 1


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
        inputs = _parsed(content).get("inputs", "")
    except UnreadableRecord:
        return ""
    return inputs if isinstance(inputs, str) else ""


def _sums(content: bytes) -> dict[str, str]:
    match _parsed(content):
        case {"files": dict(files)} if all(
            isinstance(each, dict) and isinstance(each.get("sha256"), str) for each in files.values()
        ):
            return {name: each["sha256"] for name, each in files.items()}
    raise UnreadableRecord(NAME)


def _parsed(content: bytes) -> dict[str, Any]:
    try:
        parsed = json.loads(content)
    # Figures beyond what Python reads are a ValueError, nesting beyond it is a RecursionError.
    except (ValueError, RecursionError) as error:
        raise UnreadableRecord(NAME) from error
    if not isinstance(parsed, dict) or parsed.get("format") != FORMAT:
        raise UnreadableRecord(NAME)
    return parsed


def _fingerprint(content: bytes) -> str:
    return sha256(content).hexdigest()


RECORD = Record(NAME, _sums, _fingerprint)
"""The manifest as the record of the folder that it stands in."""
