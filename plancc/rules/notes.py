"""Calls of notes in an author's words."""

import re
from collections.abc import Iterator

_CALL = re.compile(r"\[\^([^\[\]\s]+)\]")


def calls(words: str) -> Iterator[re.Match[str]]:
    """The calls `[^id]`; the first group is the id."""
    return _CALL.finditer(words)


def without_calls(words: str) -> str:
    """The words without the calls."""
    return _CALL.sub("", words)
