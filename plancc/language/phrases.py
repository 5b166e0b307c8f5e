"""What a language says about plans: fixed phrases, the usual terms, times, numbers and aims in words.

Everything comes in as plain values and goes out as finished words, so that this room knows nothing of
plans or pages. A new language is one more module like `danish` and one line in `languages`.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol

from plancc.language.stated_aim import StatedAim
from plancc.moment import Moment


class Language(Protocol):
    """One language's ways with words."""

    @property
    def tag(self) -> str:
        """The language by its BCP 47 tag, for the page and its hyphens."""

    @property
    def phrases(self) -> Mapping[str, str]:
        """Fixed phrases by key; "{}" marks a gap."""

    @property
    def terms(self) -> Mapping[str, tuple[str, str]]:
        """The usual words for a plan's levels and headings, in singular and plural."""

    @property
    def sdgs(self) -> Sequence[tuple[str, str]]:
        """The 17 sustainable development goals: official title and wording."""

    @property
    def kinds(self) -> Mapping[str, tuple[str, str]]:
        """The elements of a plan that have no term of its own, in singular and plural."""

    @property
    def facts(self) -> Mapping[str, str]:
        """What elements say, by the keys that authors write."""

    @property
    def values(self) -> Mapping[str, str]:
        """The given words that an author may choose from, as they are read."""

    @property
    def choices(self) -> Mapping[str, str]:
        """The same words, and all others that an author may choose from, as they are explained in editors."""

    @property
    def changes(self) -> Mapping[str, str]:
        """Phrases about what has changed; "{}" marks a gap."""

    @property
    def site(self) -> Mapping[str, str]:
        """Phrases about a site of plans; "{}" marks a gap."""

    @property
    def percentage_point(self) -> tuple[str, str]:
        """What the difference of two shares is counted in, in singular and plural."""

    @property
    def places(self) -> tuple[str, str]:
        """What the difference of two ranks is counted in, in singular and plural."""

    def number(self, value: float, decimals: int = 0) -> str:
        """A number with the language's signs and at least so many decimals, never rounded."""

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

    def times(self, number: int) -> str:
        """How often, in words: "to gange"."""

    def aim(self, aim: StatedAim) -> str:
        """An aim in words: "mindst 90 pct. i 2024", "højere i 2024 end året før", "i top 20 blandt …"."""

    def reference(self, reference: str) -> str:
        """The name of what a value is held against."""

    def order(self, words: str) -> tuple[str, str]:
        """What words are sorted by in the language's alphabet."""

    def slug(self, words: str) -> str:
        """The words as an anchor: ASCII, lower case, hyphens."""
