"""What elements, and the things they say, are called in the words of a plan."""

from collections.abc import Mapping
from dataclasses import dataclass

from plancc.commonmark.printed import printed
from plancc.comparison.comparison import Said
from plancc.comparison.element import Element, Step
from plancc.document.cover import ROLES
from plancc.document.vocabulary import Vocabulary
from plancc.moment import Moment

_TERMS = {
    "focus-point": "focus_point",
    "strategy": "strategy",
    "initiative": "initiative",
    "target": "target",
}
_SECTIONS = {"multi-year": "multi_year", "annual": "annual"}
_HEADINGS = ("groups", "business")
_MARKS = ("emphasised", "linked", "called")
_MOST = 72
"""So many characters of a text stand for its name."""


@dataclass(frozen=True)
class Names:
    """Names things of one edition; `known` are its elements by their ids."""

    vocabulary: Vocabulary
    known: Mapping[str, Element]

    def noun(self, kind: str, level: str = "") -> tuple[str, str]:
        """A kind of element in singular and plural; the plan's own terms go first."""
        if kind in _TERMS:
            return self.vocabulary.noun(_TERMS[kind])
        if kind == "goal" and level:
            return self.vocabulary.noun(f"{level}_goal")
        return self.vocabulary.language.kinds[kind]

    def kind(self, element: Element) -> str:
        """What an element is."""
        level = element.value("level")
        return self.noun(element.kind, str(level or ""))[0]

    def titled(self, step: Step) -> str:
        """An element by kind and name: "Strategi: Kurser, der fører til job"."""
        if step.kind in _SECTIONS:
            return f"{self.vocabulary.heading(_SECTIONS[step.kind])}: {self.plain(step.name)}"
        if step.kind == "chapter":
            return self.plain(step.name)
        bearer = self.known.get(step.id)
        kind = self.vocabulary.language.capital(self.kind(bearer) if bearer else self.noun(step.kind)[0])
        return f"{kind}: {self.plain(step.name)}" if step.name else kind

    def called(self, element: Element) -> str:
        """What an element is called: its name, or else how its text begins, in quotation marks."""
        if element.name:
            return self.plain(element.name)
        text = next((str(each.value) for part in element.every() for each in part.facts if each.prose), "")
        words = self.plain(text)
        if len(words) > _MOST:
            words = f"{words[:_MOST].rpartition(' ')[0] or words[:_MOST]} …"
        return self.vocabulary.language.changes["quoted"].format(words) if words else ""

    def fact(self, kind: str, key: str, about: str = "") -> str:
        """What a fact of an element of some kind is called; a cell by its column alone."""
        if about:
            return self.plain(about)
        if key == "strategies":
            return self.vocabulary.many("strategy")
        if key in _HEADINGS:
            return self.vocabulary.heading(key)
        facts = self.vocabulary.language.facts
        return facts.get(f"{kind}:{key}") or facts[key]

    def value(self, key: str, value: Said) -> str:
        """A value in words; empty for none."""
        language = self.vocabulary.language
        if value is None or value == ():
            return ""
        if isinstance(value, Moment):
            return language.period(value)
        if isinstance(value, tuple):
            if key in _MARKS:
                return language.listed([self._mark(each) for each in value])
            if key.startswith("terms.") or key == "unit":
                return " / ".join(str(each) for each in value)
            return language.listed([self._one(key, each) for each in value])
        return self._one(key, value)

    def plain(self, text: str) -> str:
        """An author's words on one line as they are printed, without calls of notes."""
        return " ".join(printed(text).text.split())

    def _mark(self, value: Said) -> str:
        """Words that stand out, a link with where it leads, or a note by how it begins."""
        if isinstance(value, tuple):
            words, address = map(str, value)
            bearer = self.known.get(address.removeprefix("#"))
            return self.vocabulary.language.changes["of"].format(
                words, self.plain(bearer.name) if bearer and bearer.name else address
            )
        bearer = self.known.get(str(value))
        note = bearer if bearer and bearer.kind == "footnote" else None
        return self.called(note) if note else self.vocabulary.language.changes["quoted"].format(value)

    def _one(self, key: str, value: object) -> str:
        language = self.vocabulary.language
        if isinstance(value, Step):
            return self.plain(value.name) or value.id
        if isinstance(value, bool):
            return language.values[str(value)]
        if isinstance(value, int | float):
            # Years and the numbers of goals are names.
            return (
                str(value) if key in ("period.from", "period.to", "sdgs", "base") else language.number(value)
            )
        words = str(value)
        if key == "level":
            return self.vocabulary.noun(f"{words}_goal")[0]
        if key == "role" and words in ROLES:
            return language.phrases[words]
        bearer = self.known.get(words)
        if bearer and bearer.name:
            return self.plain(bearer.name)
        return language.values.get(words) or printed(words).text
