"""The words of one plan: its own terms where it has set them, its language's where it has not."""

import re
from dataclasses import dataclass

from plancc.language.languages import LANGUAGES
from plancc.language.phrases import Language
from plancc.plan.plan import EMPLOYMENT_PLAN, Kind, Plan
from plancc.plan.terms import Noun, Terms

_IN_EMPLOYMENT_PLANS = {"national_goal": "ministers_goal"}
# Also where it says of what: "pct. af de ledige".
_PERCENT = re.compile(r"(?:percent|per cent|procent|pct\.?|%)(?!\w)(?!-?point)", re.IGNORECASE)


@dataclass(frozen=True)
class Vocabulary:
    """A language, and the plan's own words laid over it."""

    language: Language
    terms: Terms
    kind: Kind = EMPLOYMENT_PLAN

    def noun(self, term: str) -> tuple[str, str]:
        """A term in singular and plural."""
        own = getattr(self.terms, term)
        if own:
            return own.one, own.many
        # Of what the law calls by a name of its own, only the plans of that law speak so.
        usual = _IN_EMPLOYMENT_PLANS.get(term, term) if self.kind == EMPLOYMENT_PLAN else term
        return self.language.terms[usual]

    def one(self, term: str) -> str:
        """A term in the singular, with a capital, as it stands in headings and labels."""
        return self.language.capital(self.noun(term)[0])

    def many(self, term: str) -> str:
        """A term in the plural, with a capital."""
        return self.language.capital(self.noun(term)[1])

    def heading(self, term: str) -> str:
        """The heading over a part of a focus point or strategy, or the name of a section."""
        return getattr(self.terms, term) or self.language.terms[term][0]

    def phrase(self, key: str, *words: str) -> str:
        """A fixed phrase with its gaps filled."""
        return self.language.phrases[key].format(*words)

    def amount(self, value: float, unit: str | Noun | None) -> str:
        """A number with its unit in the right form: "3,7 pct.", "1 ung", "745 unge"."""
        if unit is None:
            return self.language.number(value)
        if isinstance(unit, Noun):
            return self.language.count(value, unit.one, unit.many)
        words = self.unit(unit)
        return self.language.count(value, words, words)

    def difference(self, value: float, unit: str | Noun | None) -> str:
        """How far two numbers are apart: "2 procentpoint", "10 unge"."""
        if measure(unit) == "share" and unit is not None:
            return self.language.count(value, *self.language.percentage_point)
        return self.amount(value, unit)

    def unit(self, unit: str) -> str:
        """A unit as it is printed; `percent` by the sign that the plan has chosen."""
        return self.heading("percent") if unit == "percent" else unit


def words_of(plan: Plan) -> Vocabulary:
    """The vocabulary of a plan."""
    return Vocabulary(LANGUAGES[plan.language], plan.terms, plan.kind)


def measure(unit: str | Noun | None) -> str:
    """What a unit makes of its numbers (see `StatedAim`): shares, things, or anything else."""
    if isinstance(unit, Noun):
        return "things"
    return "share" if unit is None or _PERCENT.match(unit) else ""
