"""Take a compound apart at its joints, where it may be parted at the end of a line."""

from collections.abc import Set
from functools import cache

from plancc.language import danish_elements

_MANNERS = {"da": (danish_elements.ELEMENTS, danish_elements.LINKS, danish_elements.ENDINGS)}

LANGUAGES: Set[str] = _MANNERS.keys()
"""The languages whose compounds are known; others write theirs apart."""


@cache
def joints(word: str, language: str) -> tuple[int, ...]:
    """Where a compound's elements meet: "grunduddannelse" after 5 letters.

    There are none unless the whole word is made of known elements, so that "betydelse" is no "bet-ydelse".
    Of several ways, that with the fewest and longest elements is taken.
    """
    elements, links, endings = _MANNERS[language]
    length = len(word)
    ways: dict[int, tuple[int, ...]] = {0: ()}
    whole: tuple[int, ...] | None = None
    for begin in range(length):
        if begin not in ways:
            continue
        for end in range(length, begin + 1, -1):
            if word[begin:end] not in elements:
                continue
            if word[end:] in endings and (whole is None or len(ways[begin]) < len(whole)):
                whole = ways[begin]
            for link in links:
                after = end + len(link)
                way = (*ways[begin], after)
                if word.startswith(link, end) and len(way) < len(ways.get(after, word)):
                    ways[after] = way
    return whole or ()
