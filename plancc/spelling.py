"""The nearest valid spelling of a word that was not understood."""

from collections.abc import Iterable
from difflib import get_close_matches

from plancc.message import NOTHING, Message


def nearest(word: str, valid: Iterable[str]) -> str | None:
    """The valid word most like this one, or None when none is like enough to be meant."""
    by_folded = {candidate.casefold().replace("_", "-"): candidate for candidate in valid}
    found = get_close_matches(word.casefold().replace("_", "-"), by_folded, n=1, cutoff=0.6)
    return by_folded[found[0]] if found else None


def did_you_mean(word: str, valid: Iterable[str]) -> Message:
    """A question that names the nearest valid word; empty when there is none."""
    found = nearest(word, valid)
    return Message('did you mean "{word}"?', word=found) if found else NOTHING


def suggesting(message: Message, hint: Message) -> Message:
    """A message with the question behind it, if there is one."""
    return Message("{message}; {hint}", message=message, hint=hint) if hint else message
