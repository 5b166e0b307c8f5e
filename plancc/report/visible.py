"""Text from a plan becomes text that a terminal can only show, not obey."""

import re
from unicodedata import category, combining, east_asian_width

# What could move the cursor, change colours, turn the direction of text, break the line, can't be encoded,
# or is no character.
_HARMFUL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufffe\uffff]"
)


def visible(text: str) -> str:
    """The text with every harmful character written as an escape, as Python writes it in a string."""
    return _HARMFUL.sub(_escape, text)


def width(text: str) -> int:
    """How many columns of a terminal a visible text takes."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _escape(found: re.Match[str]) -> str:
    return found.group().encode("unicode_escape").decode("ascii")


def _columns(character: str) -> int:
    if combining(character) or category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
