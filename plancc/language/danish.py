"""Danish: phrases, terms, dates, numbers and aims as Danish plans write them."""

from plancc.language.danish_changes import CHANGES, FACTS, KINDS, VALUES
from plancc.language.danish_site import SITE
from plancc.language.danish_words import (
    NUMBERS,
    OPERATORS,
    PHRASES,
    REFERENCES,
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
    changes = CHANGES
    site = SITE

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
