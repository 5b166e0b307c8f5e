"""The words that plans have for one and the same level, by the plan's language and the level's term.

They stand apart from the languages, whose numbers and dates cost more to import than checking a plan takes.
"""

from collections.abc import Mapping, Sequence

from plancc.language import danish_words, english_words

Nouns = Sequence[tuple[str, str]]
"""In singular and plural."""

SYNONYMS: Mapping[str, Mapping[str, Nouns]] = {
    "da": danish_words.SYNONYMS,
    "en": english_words.SYNONYMS,
}
