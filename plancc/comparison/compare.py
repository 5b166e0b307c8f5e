"""Two editions become a comparison."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from plancc.comparison.comparison import Added, Change, Comparison, Dropped, Moved, Renamed, Retargeted
from plancc.comparison.element import Element
from plancc.comparison.elements import elements
from plancc.comparison.facts import Facts
from plancc.comparison.kinds import BY_NAME
from plancc.comparison.numbers import numbers
from plancc.comparison.order import moved
from plancc.comparison.pairing import Pairs
from plancc.edition.edition import Edition


def compare(old: Edition, new: Edition) -> Comparison:
    """What has changed from the old edition to the new one; they may be of two years, files or plans.

    Elements are the same if they bear the same id, else if they stand in the same place and are known again
    by their text, title or key, else if enough of their words are the same (comparison.likeness). The same
    two editions give the same comparison.
    """
    before, after = elements(old), elements(new)
    pairs = Pairs(before, after)
    return Comparison(old, new, tuple(_Comparer(pairs, before, after).changes()))


class _Comparer:
    def __init__(self, pairs: Pairs, old: Element, new: Element) -> None:
        self._pairs, self._old, self._new = pairs, old, new
        every = (parent for root in (old, new) for parent in root.every())
        self._parents = {part: parent for parent in every for part in parent.parts}
        self._facts = Facts(pairs, self._parents)

    def changes(self) -> Iterator[Change]:
        yield from self._facts.changes(self._old, self._new)
        yield from self._within(self._old, self._new)

    def _within(self, old: Element, new: Element) -> Iterator[Change]:
        """The changes of the parts of a pair, place by place."""
        for slot in _merged([part.slot for part in old.parts], [part.slot for part in new.parts]):
            yield from self._listed(
                [part for part in old.parts if part.slot == slot],
                [part for part in new.parts if part.slot == slot],
                new,
            )

    def _listed(self, old: Sequence[Element], new: Sequence[Element], parent: Element) -> Iterator[Change]:
        """What is gone is told where it stood: after what was before it."""
        place_of = {part: place for place, part in enumerate(old)}
        formers = [self._pairs.old_of.get(part) for part in new]
        displaced = moved([place_of[former] for former in formers if former in place_of])
        told, behind = 0, None
        for part, former in zip(new, formers, strict=True):
            place = place_of.get(former) if former else None
            if place is not None and place not in displaced:
                yield from self._gone(old[told:place], parent)
                told = place + 1
            if former is None:
                yield Added(self._alone(part, self._pairs.old_of))
                yield from self._moved_into(part)
            else:
                yield from self._changed(former, part, behind, displaced=place in displaced)
            behind = part
        yield from self._gone(old[told:], parent)

    def _moved_into(self, new: Element) -> Iterator[Change]:
        """What was there before, but not in this element, which is new."""
        behind: Element | None = None
        for part in new.parts:
            former = self._pairs.old_of.get(part)
            if former:
                yield from self._changed(former, part, behind, displaced=False)
            else:
                yield from self._moved_into(part)
            behind = part

    def _gone(self, old: Sequence[Element], parent: Element) -> Iterator[Change]:
        for part in old:
            if part not in self._pairs.new_of:
                yield Dropped(self._alone(part, self._pairs.new_of), parent)

    def _changed(
        self, old: Element, new: Element, behind: Element | None, *, displaced: bool
    ) -> Iterator[Change]:
        here, there = self._parents[old], self._parents[new]
        if self._pairs.new_of.get(here) is not there or old.slot != new.slot:
            yield Moved(old, new, "parent", behind)
        elif displaced and not BY_NAME[new.kind].unordered:
            yield Moved(old, new, "place", behind)
        if old.id != new.id:
            yield Renamed(old, new)
        yield from self._facts.changes(old, new)
        if old.target and new.target and (told := numbers(old.target, new.target, self._pairs.translated)):
            yield Retargeted(old, new, told)
        yield from self._within(old, new)

    def _alone(self, element: Element, paired: dict[Element, Element]) -> Element:
        """An element with those of its parts that have no counterpart either."""
        parts = (self._alone(part, paired) for part in element.parts if part not in paired)
        return replace(element, parts=tuple(parts))


def _merged(old: Iterable[str], new: Iterable[str]) -> list[str]:
    """The names of both, each once; what only the old have stands behind what was before it there."""
    merged, place = list(dict.fromkeys(new)), 0
    for name in dict.fromkeys(old):
        if name not in merged:
            merged.insert(place, name)
        place = merged.index(name) + 1
    return merged
