"""English as it is written in Britain: phrases, terms, dates, numbers and aims."""

from plancc.language.alphabet import english_order
from plancc.language.english_aims import AIMS, AMONG, BEYOND, MORE, REFERENCES
from plancc.language.english_changes import CHANGES, FACTS, KINDS, VALUES
from plancc.language.english_choices import CHOICES
from plancc.language.english_site import SITE
from plancc.language.english_words import (
    NUMBERS,
    PHRASES,
    SDGS,
    TERMS,
    TIMES,
)
from plancc.language.usual import Usual
from plancc.moment import SEASONS, Moment

_HALVES = {"H1": "first half", "H2": "second half"}


class English(Usual):
    """English words, through Babel's British locale where it has them."""

    tag = "en-GB"
    anchor = "section"
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
    places = ("place", "places")
    percentage_point = ("percentage point", "percentage points")

    def period(self, moment: Moment) -> str:
        """The name of a stretch of time: "September 2023", "Q3 2023", "autumn 2023"."""
        form, year = moment.form[5:], moment.year
        if not form:
            return str(year)
        if form in _HALVES:
            return f"{_HALVES[form]} of {year}"
        if form[0] == "Q" or form in SEASONS:
            return f"{form} {year}"
        return self._date(moment.first_day, "d MMMM y" if "-" in form else "MMMM y")

    def within(self, moment: Moment) -> str:
        """The same after its preposition: "in September 2023", "on 31 December 2024"."""
        if moment.first_day == moment.last_day:
            return f"on {self.period(moment)}"
        return f"in {self._named(moment)}"

    def order(self, words: str) -> tuple[str, str]:
        """What words are sorted by in the language's alphabet."""
        return english_order(words)

    def times(self, number: int) -> str:
        """A number of times: "once", "twice", "three times", "14 times"."""
        if number in TIMES:
            return TIMES[number]
        return f"{NUMBERS[number] if number < len(NUMBERS) else self.number(number)} times"

    def _until(self, deadline: Moment, operator: str) -> str:
        """A deadline. What is to hold over a whole year holds in it; what is only followed has no "by"."""
        whole_year = not deadline.form[5:]
        if whole_year or operator == "followed":
            return self.within(deadline)
        end = "the end of " if deadline.form[5:6] in {"Q", "H"} else ""
        return f"by {end}{self._named(deadline)}"

    def _named(self, moment: Moment) -> str:
        """The stretch of time as it stands within a sentence: "the first half of 2024"."""
        return f"{'the ' if moment.form[5:] in _HALVES else ''}{self.period(moment)}"
