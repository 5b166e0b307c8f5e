"""Fields of the records that plancc writes and reads back: what is taken for a sum, a word, a path."""

import re
from typing import Annotated

from pydantic import AfterValidator, ConfigDict, StringConstraints

from plancc.containment import stays_inside

CHECKED = ConfigDict(extra="forbid", strict=True)
"""What a record does not have, or has as something else, is no slip: whoever wrote it was not plancc."""

MOST_ENTRIES = 20_000
"""More files than any plan or folder of templates that can be read has."""


_MOST_NAME_BYTES = 255
_MOST_PARTS = 64


def _staying(path: str) -> str:
    parts = path.split("/")
    if not path.isprintable():
        raise ValueError("a path that can not be shown")
    if not stays_inside(path):
        raise ValueError("a path that leads elsewhere")
    if len(parts) > _MOST_PARTS or any(len(part.encode()) > _MOST_NAME_BYTES for part in parts):
        raise ValueError("a path that no file system takes")
    # In a folder that gets it, git would run what it names. File systems take some other names for that one.
    if any(re.sub(r"[^a-z~1.]", "", part.casefold()).rstrip(".") in {".git", "git~1"} for part in parts):
        raise ValueError("a path into a repository")
    return path


Sum = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""A SHA-256 in hexadecimal."""

Word = Annotated[str, StringConstraints(max_length=4096)]

InnerPath = Annotated[Word, AfterValidator(_staying)]
"""A path with forward slashes to a file below the record's folder."""
