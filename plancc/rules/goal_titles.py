"""Whether a printed title means one of the official ones: municipalities print them slightly differently."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

_WORD = re.compile(r"\w+")
# Words without weight, and those that stand in half of all goals.
_EMPTY = frozenset(
    {"af", "alle", "at", "de", "den", "der", "det", "en", "er", "et", "flere", "flest", "for", "fra", "have"}
    | {"i", "med", "mod", "og", "om", "på", "skal", "som", "til", "ved", "være"}
)


def alike(printed: str, official: str) -> bool:
    """Whether a title means the official one: it has all its words of weight, or half of both are shared."""
    if printed.casefold() == official.casefold():
        return True
    words, others = _words(printed), _words(official)
    shared = sum(any(_same(word, other) for word in words) for other in others)
    return bool(shared) and (shared == len(others) or 4 * shared >= len(words) + len(others))


def missing(official: Iterable[str], printed: Iterable[str]) -> tuple[str, ...]:
    """The official titles that none of the printed ones means."""
    titles = tuple(printed)
    return tuple(title for title in official if not any(alike(each, title) for each in titles))


def _words(title: str) -> list[str]:
    return [word for word in _WORD.findall(title.casefold()) if word not in _EMPTY]


def _same(word: str, other: str) -> bool:
    """Whether two words are forms of one ("virksomhederne", "virksomheder"), or one of them is misspelt."""
    return word == other or SequenceMatcher(None, word, other).ratio() >= 0.8
