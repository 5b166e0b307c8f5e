"""The nearest valid spelling of a word that was not understood."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, valid: Iterable[str]) -> str | None:
    """The valid word most like this one, or None when none is like enough to be meant."""
    by_folded = {candidate.casefold().replace("_", "-"): candidate for candidate in valid}
    found = get_close_matches(word.casefold().replace("_", "-"), by_folded, n=1, cutoff=0.6)
    return by_folded[found[0]] if found else None


def did_you_mean(word: str, valid: Iterable[str]) -> str:
    """A question that names the nearest valid word; empty when there is none."""
    found = nearest(word, valid)
    return f'did you mean "{found}"?' if found else ""
