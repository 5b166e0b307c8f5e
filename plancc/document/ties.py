"""Where a line must not end: between a number and what it counts, within "a-kasse"."""

import re
from collections.abc import Iterator

from plancc.document.nodes.words import Unbroken, Words

_SPACES = re.compile(
    r"(?<=\d) (?=(?:pct|kr|mio|mia)\.|[%‰])"  # 3,5 pct.
    r"|(?<=\b\d\.) (?=[a-zæøå])|(?<=\b\d\d\.) (?=[a-zæøå])"  # 1. kvartal
    r"|(?<=§) (?=\d)|(?<=\bnr\.) (?=\d)"
    # At a line's end, who copies the text gets "uddannelses- og" without the hyphen.
    r"|(?<=\w-) (?=(?:og|eller|and|or)\b)"
)
# What is longer has better places to be parted at, and may need them in a narrow column.
_HYPHENED = re.compile(r"((?<![\w-])[^\W\d_]-[^\W\d_]{2,11}(?![\w-]))")


def tied(words: str) -> str:
    """The words with unbreakable spaces between numbers and what they count or stand for."""
    return _SPACES.sub("\N{NO-BREAK SPACE}", words)


def unparted(words: str) -> Iterator[Words | Unbroken]:
    """The words, those that stay whole apart."""
    for index, part in enumerate(_HYPHENED.split(words)):
        if part:
            yield Unbroken(part) if index % 2 else Words(part)
