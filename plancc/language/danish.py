"""Danish: phrases, terms, dates, numbers and aims as Danish plans write them."""

import re
from collections.abc import Sequence
from datetime import date

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from plancc.language.danish_words import NUMBERS, OPERATORS, PHRASES, REFERENCES, SDGS, SEASONS, TERMS
from plancc.moment import Moment

_LOCALE = "da"
_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "é": "e", "ü": "u", "ö": "oe", "ä": "ae"})


class Danish:
    """Danish words, through Babel's Danish locale where it has them."""

    phrases = PHRASES
    terms = TERMS
    sdgs = SDGS

    def number(self, value: float) -> str:
        """A number with decimal comma, thousands point and a real minus sign, never rounded."""
        words: str = format_decimal(value, format="#,##0.##########", locale=_LOCALE)
        return words.replace("-", "\N{MINUS SIGN}")

    def count(self, value: float, one: str, many: str) -> str:
        """A number and its noun: "1 ung", "745 unge"."""
        return f"{self.number(value)}\N{NO-BREAK SPACE}{one if abs(value) == 1 else many}"

    def period(self, moment: Moment) -> str:
        """The name of a stretch of time: "september 2023", "3. kvartal 2023", "efteråret 2023"."""
        form, year = moment.form[5:], moment.year
        if not form:
            return str(year)
        if form[0] in "QH":
            return f"{form[1]}. {'kvartal' if form[0] == 'Q' else 'halvår'} {year}"
        if form in SEASONS:
            return f"{SEASONS[form]} {year}"
        return self._date(moment.first_day, "d. MMMM y" if "-" in form else "MMMM y")

    def within(self, moment: Moment) -> str:
        """The same after its preposition: "i september 2023", "den 31. december 2024"."""
        day = moment.first_day == moment.last_day
        return f"{'den' if day else 'i'} {self.period(moment)}"

    def times(self, number: int) -> str:
        """A number of times: "én gang", "to gange", "14 gange"."""
        words = NUMBERS[number] if number < len(NUMBERS) else self.number(number)
        return f"{words} gang" if number == 1 else f"{words} gange"

    def listed(self, words: Sequence[str]) -> str:
        """Words joined as in "Esbjerg, Fanø og Varde"."""
        joined: str = format_list(list(words), locale=_LOCALE)
        return joined

    def capital(self, words: str) -> str:
        """The words with a capital at the start; an address such as jobindsats.dk stays as it is."""
        return words if re.match(r"\w+\.\w", words) else words[:1].upper() + words[1:]

    def aim(self, operator: str, value: str, reference: str, among: str, deadline: Moment | None) -> str:
        """An aim in words: "mindst 90 pct. i 2024", "højere i 2024 end året før", "i top 20 blandt …"."""
        against = self.reference(reference) if reference else value
        words = OPERATORS[operator, "reference" if reference else "value"].format(against)
        words = f"{words} blandt {among}" if among else words
        if deadline is None:
            return words
        if reference == "previous-year":
            # The year before what? The time must come first.
            compared, than, previous = words.rpartition(" end ")
            return (
                f"{compared} {self.within(deadline)}{than}{previous}"
                if than
                else f"{words} {self.within(deadline)}"
            )
        return f"{words} {self.within(deadline)}"

    def reference(self, reference: str) -> str:
        """The name of what a value is held against: "landsgennemsnittet", "året før"."""
        return REFERENCES[reference]

    def slug(self, words: str) -> str:
        """The words as an anchor: ø becomes oe, everything but letters and figures a hyphen."""
        plain = words.casefold().translate(_LETTERS)
        return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "afsnit"

    def _date(self, day: date, pattern: str) -> str:
        words: str = format_date(day, format=pattern, locale=_LOCALE)
        return words
