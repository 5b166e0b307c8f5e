"""Danish: phrases, terms, dates, numbers and aims as Danish plans write them."""

from plancc.language.alphabet import danish_order
from plancc.language.danish_aims import AIMS, AMONG, BEYOND, MORE, REFERENCES
from plancc.language.danish_changes import CHANGES, FACTS, KINDS, VALUES
from plancc.language.danish_choices import CHOICES
from plancc.language.danish_site import SITE
from plancc.language.danish_words import (
    NUMBERS,
    PHRASES,
    SDGS,
    SEASONS,
    TERMS,
)
from plancc.language.usual import Usual
from plancc.moment import Moment


class Danish(Usual):
    """Danish words, through Babel's Danish locale where it has them."""

    tag = "da"
    anchor = "afsnit"
    phrases = PHRASES
    terms = TERMS
    sdgs = SDGS
    kinds = KINDS
    facts = FACTS
    values = VALUES
    choices = CHOICES
    changes = CHANGES
    site = SITE
    references = REFERENCES
    aims = AIMS
    among = AMONG
    beyond = BEYOND
    more = MORE
    places = ("plads", "pladser")
    percentage_point = ("procentpoint", "procentpoint")

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

    def order(self, words: str) -> tuple[str, str]:
        """What words are sorted by in the language's alphabet."""
        return danish_order(words)

    def times(self, number: int) -> str:
        """A number of times: "én gang", "to gange", "14 gange"."""
        words = NUMBERS[number] if number < len(NUMBERS) else self.number(number)
        return f"{words} gang" if number == 1 else f"{words} gange"

    def _until(self, deadline: Moment, operator: str) -> str:
        """A deadline. What rises or falls does so until then; what is to hold over a whole year, in it."""
        gradual = operator in {"rises", "falls", "followed"} and bool(deadline.form[5:])
        if not gradual:
            return self.within(deadline)
        return f"frem til {self.within(deadline).removeprefix('i ')}"
