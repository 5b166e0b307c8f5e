"""The valid spelling of a word or number that was not understood."""

import re
from collections.abc import Collection, Iterable, Sequence
from difflib import get_close_matches

from plancc.message import NOTHING, Message

_DIGIT = re.compile(r"\d")
# Each word is compared with each valid one; of so many that it would take long, no author knows them all.
_MOST = 200


def nearest(word: str, valid: Iterable[str]) -> str | None:
    """The valid word most like this one, or None when none is like enough to be meant."""
    by_folded = {candidate.casefold().replace("_", "-"): candidate for candidate in valid}
    found = _alike(word.casefold().replace("_", "-"), by_folded, 1, 0.6)
    return by_folded[found[0]] if found else None


def meant(word: str, valid: Iterable[str]) -> str | None:
    """The one valid word that this can have been meant for; None if none is very like it, or several are."""
    folded = word.casefold().replace("_", "-")
    candidates = {candidate.casefold(): candidate for candidate in valid}
    found = _alike(folded, candidates, 2, 0.75)
    # Where numbers differ, something else was meant that is not there yet.
    if len(found) == 1 and _DIGIT.findall(found[0]) == _DIGIT.findall(folded):
        return candidates[found[0]]
    return None


def _alike(word: str, valid: Collection[str], number: int, cutoff: float) -> list[str]:
    return get_close_matches(word, valid, number, cutoff) if len(valid) <= _MOST else []


def did_you_mean(word: str, valid: Iterable[str]) -> Message:
    """A question that names the nearest valid word; empty when there is none."""
    found = nearest(word, valid)
    return Message('did you mean "{word}"?', word=found) if found else NOTHING


def write_one_of(readings: Sequence[str], key: str = "") -> Message:
    """What to write, where a value (of a key) can be read in one way or in two."""
    line = f"{key}: {readings[0]}" if key else readings[0]
    if len(readings) == 1:
        return Message("write {line}", line=line)
    return Message("write {line}, or {other}", line=line, other=readings[1])


def write_all(words: tuple[str, ...]) -> Message:
    """What to write, where several values stand beside each other."""
    return Message("write {line}", line=", ".join(words)) if words else NOTHING


def suggesting(message: Message, hint: Message) -> Message:
    """A message with the question behind it, if there is one."""
    return Message("{message}; {hint}", message=message, hint=hint) if hint else message
