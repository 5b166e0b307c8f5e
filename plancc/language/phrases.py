"""What a language says about plans: fixed phrases, the usual terms, times, numbers and aims in words.

Everything comes in as plain values and goes out as finished words, so that this room knows nothing of
plans or pages. A new language is one more module like `danish` and one line in `languages`.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol

from plancc.moment import Moment


class Language(Protocol):
    """One language's ways with words."""

    code: str
    phrases: Mapping[str, str]
    terms: Mapping[str, tuple[str, str]]
    sdgs: Sequence[tuple[str, str]]

    def number(self, value: float) -> str:
        """A number with the language's decimal sign and grouping, never rounded."""

    def count(self, value: float, one: str, many: str) -> str:
        """A number and its noun in the form that goes with it."""

    def period(self, moment: Moment) -> str:
        """The name of a stretch of time: "september 2023"."""

    def within(self, moment: Moment) -> str:
        """The same after a preposition: "i september 2023"."""

    def listed(self, words: Sequence[str]) -> str:
        """Words joined by commas and a last "and"."""

    def capital(self, words: str) -> str:
        """The words with a capital at the start."""

    def aim(self, operator: str, value: str, reference: str, among: str) -> str:
        """An aim in words; `value` is finished words, `reference` one of the plan's references or empty."""

    def reference(self, reference: str) -> str:
        """The name of what a value is held against."""

    def slug(self, words: str) -> str:
        """The words as an anchor: ASCII, lower case, hyphens."""
