"""The sections of an edition: which it has, in what order, and what they are called."""

from typing import NamedTuple

from plancc.document.vocabulary import Vocabulary
from plancc.edition.edition import Edition

_USUAL = ("multi_year", "annual")
_LONGEST_WORD, _LONGEST_MARK = 9, 18


class Section(NamedTuple):
    """A section by its key among the plan's terms, its printed number, and what stands above its title."""

    key: str
    number: str
    label: str

    @property
    def mark(self) -> str:
        """The same on the edge of its pages, where that has room for it."""
        fits = len(self.label) <= _LONGEST_MARK and all(
            len(word) <= _LONGEST_WORD for word in self.label.split()
        )
        return self.label if fits else ""


def sections(edition: Edition, vocabulary: Vocabulary) -> tuple[Section, ...]:
    """The sections in the order of print.

    "Anden sektion" is said only behind a first one; a plan that numbers its chapters needs neither.
    """
    plan = edition.plan
    present = {"multi_year": plan.multi_year, "annual": edition.annual}
    wanted = dict.fromkeys((*(name.replace("-", "_") for name in plan.order.sections), *_USUAL))
    keys = [key for key in wanted if present[key]]
    counted = len(keys) > 1 and not plan.numbered
    usual = [vocabulary.language.terms[key][0] for key in _USUAL] if counted else ["", ""]
    return tuple(
        Section(key, str(number), getattr(vocabulary.terms, key) or usual[number - 1])
        for number, key in enumerate(keys, 1)
    )
