"""An element that came or went becomes the lines that tell it whole."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plancc.commonmark.printed import printed
from plancc.comparison.element import Element
from plancc.comparison.kinds import BY_NAME
from plancc.comparison.wording import Mark, Piece
from plancc.document.changes.names import Names
from plancc.document.changes.telling import Line
from plancc.document.numerals import Numerals
from plancc.edition.edition import EditionTarget
from plancc.edition.progress import latest
from plancc.plan.target import Aim, Measurement


@dataclass(frozen=True)
class Content:
    """Tells the elements of one edition."""

    names: Names
    numerals: Numerals

    def lines(self, element: Element, mark: Mark) -> Iterator[Line]:
        """All that an element says; each part of it on a line of its own."""
        for label, words in self._own(element):
            yield Line(label, (Piece(mark, words),))
        for part in element.parts:
            yield from self._part(part, mark)

    def brief(self, element: Element) -> str:
        """How many parts of each kind an element holds; empty for none."""
        counted = Counter(part.kind for part in element.parts)
        nouns = ((number, self.names.noun(kind)) for kind, number in counted.items())
        language = self.names.vocabulary.language
        held = language.listed([language.count(number, *noun) for number, noun in nouns])
        return language.changes["holds"].format(held) if held else ""

    def aim(self, aim: Aim, held: EditionTarget) -> str:
        """An aim as it is printed: in the plan's own words, or in ours."""
        return printed(aim.words or self.numerals.aim(aim, held)).text

    def measured(self, held: EditionTarget, measurements: Sequence[Measurement]) -> str:
        """Values of one period and source as they are printed."""
        return printed(self.numerals.measured(held.part, measurements)).text

    def _part(self, part: Element, mark: Mark) -> Iterator[Line]:
        name = self.names.called(part) if part.name else ""
        said = [f"{label}: {words}" if label else words for label, words in self._own(part)]
        *first, last = [each for each in (name, *said) if each] or [""]
        words = ". ".join([*(each.removesuffix(".") for each in first), last])
        if words:
            yield Line(self.names.vocabulary.language.capital(self.names.kind(part)), (Piece(mark, words),))
        for inner in part.parts:
            yield from self._part(inner, mark)

    def _own(self, element: Element) -> Iterator[tuple[str, str]]:
        """What an element says itself, but for the name that it is told by; its main text needs no label."""
        title = BY_NAME[element.kind].title
        for fact in element.facts:
            if (element.name and fact.key == title) or fact.value == ():
                continue
            label = "" if fact.key == "text" else self.names.fact(element.kind, fact.key, fact.about)
            yield label, self.names.value(fact.key, fact.value)
        yield from self._numbers(element)

    def _numbers(self, element: Element) -> Iterator[tuple[str, str]]:
        held, changes = element.target, self.names.vocabulary.language.changes
        if held is None:
            return
        for aim in held.part.aims:
            yield changes["aim"], self.aim(aim, held)
        if held.part.base:
            yield changes["base"], self.measured(held, [held.part.base])
        if last := latest(held.part):
            yield changes["latest"], self.measured(held, last)
