"""What languages have in common: Babel knows their numbers, dates and lists."""

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from datetime import date

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from plancc.language.stated_aim import StatedAim
from plancc.moment import Moment

# What a language of ours writes with, or what stands in the names of places that its plans tell of.
_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "é": "e", "ü": "u", "ö": "oe", "ä": "ae"})

_LONGEST_TIED = 12
"""Letters of a noun that stays on one line with its number, also in the narrow column of a table."""


class Usual(ABC):
    """The ways with words in which languages differ by their locale alone."""

    tag = ""
    """The language as BCP 47 has it; Babel knows it by the same name."""

    anchor = ""
    """What a place is called whose title has nothing that an anchor can be made of."""

    references: Mapping[str, str] = {}
    aims: Mapping[str, Mapping[str, str]] = {}
    among = ""
    beyond = ("", "")
    more: Mapping[str, tuple[str, str]] = {}

    @abstractmethod
    def _until(self, deadline: Moment, operator: str) -> str:
        """By when an aim shall be met, as it stands behind what is aimed at."""

    def number(self, value: float, decimals: int = 0) -> str:
        """A number with the language's decimal sign and grouping, and a real minus sign, never rounded.

        It has at least so many decimals.
        """
        pattern = f"#,##0.{'0' * decimals}{'#' * (17 - decimals)}"
        words: str = format_decimal(value, format=pattern, locale=self._locale)
        return words.replace("-", "\N{MINUS SIGN}")

    def count(self, value: float, one: str, many: str) -> str:
        """A number and its noun: "1 ung", "745 unge"; a long noun may stand on the next line."""
        noun = one if abs(value) == 1 else many
        space = "\N{NO-BREAK SPACE}" if len(noun.partition(" ")[0]) <= _LONGEST_TIED else " "
        return f"{self.number(value)}{space}{noun}"

    def listed(self, words: Sequence[str]) -> str:
        """Words joined as in "Esbjerg, Fanø og Varde"."""
        joined: str = format_list(list(words), locale=self._locale)
        return joined

    def capital(self, words: str) -> str:
        """The words with a capital at the start; an address such as jobindsats.dk stays as it is."""
        return words if re.match(r"\w+\.\w", words) else words[:1].upper() + words[1:]

    def aim(self, aim: StatedAim) -> str:
        """An aim in words; of one that can't be said whole (in an old plan), what can be said."""
        own = (f"{aim.form}-{aim.measure}", f"{aim.form}-{aim.reference}")
        forms = (*own, aim.form, aim.form.removesuffix("-distance"), "value", "alone")
        tables = (self.aims[form] for form in forms if form in self.aims)
        words = next(table[aim.operator] for table in tables if aim.operator in table)
        return words.format(
            value=aim.value,
            number=aim.number,
            things=aim.things,
            reference=self.reference(aim.reference) if aim.reference else "",
            among=self.among.format(aim.among) if aim.among else "",
            beyond=self.beyond[aim.below],
            more=self.more[aim.measure][aim.below],
            when=f" {self._until(aim.deadline, aim.operator)}" if aim.deadline else "",
        ).strip()

    def reference(self, reference: str) -> str:
        """The name of what a value is held against: "landsgennemsnittet", "the year before"."""
        return self.references[reference]

    @abstractmethod
    def order(self, words: str) -> tuple[str, str]:
        """What words are sorted by in the language's alphabet."""

    def slug(self, words: str) -> str:
        """The words as an anchor: ø becomes oe, everything but letters and figures a hyphen."""
        plain = words.casefold().translate(_LETTERS)
        return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or self.anchor

    @property
    def _locale(self) -> str:
        return self.tag.replace("-", "_")

    def _date(self, day: date, pattern: str) -> str:
        words: str = format_date(day, format=pattern, locale=self._locale)
        return words
