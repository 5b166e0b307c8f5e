"""Part words at the ends of lines where their language parts them: compounds at their joints."""

from collections.abc import Callable, Iterator
from typing import Any

from plancc.language.compounds import LANGUAGES, joints

_NEAR = 4
"""So close to a joint or to an end of a word, a syllable is not parted off."""


class Compounds:
    """Pyphen for a language of compounds. Its patterns know syllables, not where an element ends."""

    def __init__(self, syllables: Any, language: str) -> None:
        self._syllables, self._language = syllables, language

    def iterate(self, word: str) -> Iterator[tuple[str, str]]:
        """The two halves of a word for each place where it may be parted, the longest first half first."""
        for position in sorted(self.positions(word), reverse=True):
            yield word[:position], word[position:]

    def positions(self, word: str) -> frozenset[int]:
        """After how many letters a word may be parted."""
        least, most = self._syllables.left, len(word) - self._syllables.right
        between = joints(word.lower(), self._language)
        far = (
            position
            for position in map(int, self._syllables.positions(word))
            if all(abs(position - other) >= _NEAR for other in (0, *between, len(word)))
        )
        return frozenset((*(joint for joint in between if least <= joint <= most), *far))


def hyphenator(pyphen: Callable[..., Any]) -> Callable[..., Any]:
    """What makes hyphenators as Pyphen does, and such as know compounds for the languages that have them."""

    def made(*, lang: str, left: int, right: int) -> Any:
        syllables = pyphen(lang=lang, left=left, right=right)
        language = lang.partition("_")[0]
        return Compounds(syllables, language) if language in LANGUAGES else syllables

    return made
