"""Whether a printed title means one of the official ones: municipalities print them slightly differently."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

_WORD = re.compile(r"\w+")
_LONGEST = 300  # what is longer is no title, and comparing takes its time
# Words without weight, and those that stand in half of all goals.
_EMPTY = frozenset(
    {"af", "alle", "at", "de", "den", "der", "det", "en", "er", "et", "flere", "flest", "for", "fra", "have"}
    | {"i", "med", "mod", "og", "om", "på", "skal", "som", "til", "ved", "være"}
)


def alike(title: str, other: str) -> bool:
    """Whether two titles mean one goal: all words of weight of one are in the other, or half of both."""
    words, others = _words(title), _words(other)
    shared = sum(any(_same(word, another) for word in words) for another in others)
    return bool(shared) and (shared == min(len(words), len(others)) or 4 * shared >= len(words) + len(others))


def unlike(titles: Iterable[str], others: Iterable[str]) -> tuple[str, ...]:
    """The titles that mean none of the others."""
    exact = {other.casefold(): other for other in others}
    return tuple(
        title
        for title in titles
        if title.casefold() not in exact and not any(alike(title, other) for other in exact.values())
    )


def _words(title: str) -> list[str]:
    return [word for word in _WORD.findall(title[:_LONGEST].casefold()) if word not in _EMPTY]


def _same(word: str, other: str) -> bool:
    """Whether two words are forms of one ("virksomhederne", "virksomheder"), or one of them is misspelt."""
    return word == other or SequenceMatcher(None, word, other).ratio() >= 0.8
