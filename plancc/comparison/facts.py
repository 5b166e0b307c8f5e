"""What two elements that are the same one say becomes the changes between them."""

import re
from collections.abc import Iterator, Mapping

from plancc.commonmark.printed import Printed, printed
from plancc.comparison.comparison import Altered, Reworded, Said
from plancc.comparison.element import Element, Fact, Step
from plancc.comparison.pairing import Pairs
from plancc.comparison.wording import reworded, same
from plancc.plan.notes import CALL

_LINK = re.compile(r"\]\(#([a-z0-9-]+)\)")
_HEADED = {"row": "column", "series": "axis-point"}
"""What the cells of an element stand under."""

Told = dict[tuple[str, str], Fact]


class Facts:
    """Compares what elements say. What merely follows from another element's change is no change here."""

    def __init__(self, pairs: Pairs, parents: Mapping[Element, Element]) -> None:
        self._pairs, self._parents = pairs, parents

    def changes(self, old: Element, new: Element) -> Iterator[Reworded | Altered]:
        """The changes in the order of the new element's facts; what it says no longer comes last."""
        heads = self._heads(old, new)
        before = _told(old, heads)
        after = _told(new, {head: head for head in heads.values()})
        for key, about in dict.fromkeys((*after, *before)):
            was, now = before.get((key, about)), after.get((key, about))
            if (was and was.refers) or (now and now.refers):
                yield from self._references(old, new, key, was, now)
            elif (was is None or was.prose) and (now is None or now.prose):
                yield from self._texts(old, new, (key, about), was, now)
            else:
                yield from self._values(old, new, (key, about), was, now)

    def _heads(self, old: Element, new: Element) -> Mapping[str, str]:
        """The columns that both editions have: their old names, and their new ones."""
        kind = _HEADED.get(new.kind)
        if kind is None:
            return {}
        columns = (part for part in self._parents[old].parts if part.kind == kind)
        return {part.name: self._pairs.new_of[part].name for part in columns if part in self._pairs.new_of}

    def _references(
        self, old: Element, new: Element, key: str, was: Fact | None, now: Fact | None
    ) -> Iterator[Altered]:
        before, after = self._meant(was, new=False), self._meant(now, new=True)
        if [self._pairs.translated(each.id) for each in before] != [each.id for each in after]:
            yield Altered(old, new, key, "", before, after)

    def _meant(self, fact: Fact | None, *, new: bool) -> tuple[Step, ...]:
        """The elements that a fact names; one that is new or gone itself is told as such."""
        meant = []
        for name in fact.value if fact and isinstance(fact.value, tuple) else ():
            bearer = self._pairs.bearer(str(name), new=new)
            if bearer is None or self._stays(bearer, new=new):
                meant.append(bearer.step if bearer else Step("", str(name), ""))
        return tuple(meant)

    def _stays(self, element: Element, *, new: bool) -> bool:
        return element in (self._pairs.old_of if new else self._pairs.new_of)

    def _texts(
        self, old: Element, new: Element, place: tuple[str, str], was: Fact | None, now: Fact | None
    ) -> Iterator[Reworded | Altered]:
        """The words of two texts as they are printed, then what their markup does to them."""
        before = printed(self._read(str(was.value), new=False) if was else "")
        after = printed(self._read(str(now.value), new=True) if now else "")
        reads_the_same = same(before.text, after.text)
        if not reads_the_same:
            yield Reworded(old, new, *place, reworded(before.text, after.text))
        for key, gone, come in _marks(before, after, alone=reads_the_same):
            yield Altered(old, new, key, place[1], gone, come)

    def _values(
        self, old: Element, new: Element, place: tuple[str, str], was: Fact | None, now: Fact | None
    ) -> Iterator[Altered]:
        before, after = was.value if was else None, now.value if now else None
        if before != after:
            yield Altered(old, new, *place, before, after)

    def _read(self, text: str, *, new: bool) -> str:
        """A text with the ids of the new edition, and without calls of notes that are new or gone."""

        def called(found: re.Match[str]) -> str:
            bearer = self._pairs.bearer(found[1], new=new)
            if bearer and not self._stays(bearer, new=new):
                return ""
            return found[0] if new else f"[^{self._pairs.translated(found[1])}]"

        def linked(found: re.Match[str]) -> str:
            return found[0] if new else f"](#{self._pairs.translated(found[1])})"

        return _LINK.sub(linked, CALL.sub(called, text))


def _marks(before: Printed, after: Printed, *, alone: bool) -> Iterator[tuple[str, Said, Said]]:
    """What stands out, leads elsewhere or has a note; of words that changed themselves, where they lead."""
    if alone and before.emphasised != after.emphasised:
        yield "emphasised", before.emphasised, after.emphasised
    if {address for _, address in before.links} != {address for _, address in after.links}:
        gone = tuple(each for each in before.links if each not in after.links)
        yield "linked", gone, tuple(each for each in after.links if each not in before.links)
    if alone and before.calls != after.calls:
        yield "called", before.calls, after.calls


def _told(element: Element, heads: Mapping[str, str]) -> Told:
    """An element's facts; cells under the heads that the new edition has for theirs, and no others."""
    told: Told = {}
    for fact in element.facts:
        if not fact.echo and (not fact.about or fact.about in heads):
            told[fact.key, heads.get(fact.about, "")] = fact
    return told
