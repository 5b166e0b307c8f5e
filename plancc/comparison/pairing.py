"""Two trees of elements become pairs: which element of the old one is which of the new one."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from plancc.comparison.element import Element, Fact, Value
from plancc.comparison.kinds import BY_NAME
from plancc.comparison.likeness import AMONG_NEIGHBOURS, ELSEWHERE, Bags, alike, sharing

Finder = Callable[[Sequence[Element], Sequence[Element]], Iterable[tuple[Element, Element]]]


class Pairs:
    """Who is who. Ids decide first; then what stands in the same place; then what is alike.

    What an id names is never taken for something else: only elements without a namesake are held up
    against each other by their words.
    """

    def __init__(self, old: Element, new: Element) -> None:
        self.new_of: dict[Element, Element] = {}
        self.old_of: dict[Element, Element] = {}
        self._old, self._new = tuple(old.every()), tuple(new.every())
        self._ids_old = {element.id: element for element in self._old if element.id}
        self._ids_new = {element.id: element for element in self._new if element.id}
        # What an author has given up lives on in nothing else, however alike it is.
        self._given_up = {each.value("target") for each in self._new if each.kind == "discontinuation"}
        self._bags: Bags = {}
        self._said: dict[Element, str] = {}
        self._join(old, new)
        self._by_ids()
        self._among_neighbours(self._by_content, self._by_keys, self._by_parts)
        self._elsewhere(self._by_content)
        self._among_neighbours(self._by_content, self._by_keys, self._by_parts, self._by_likeness)
        self._elsewhere(self._by_likeness_elsewhere)
        self._among_neighbours(self._by_content, self._by_keys, self._by_parts, self._by_likeness)

    def bearer(self, name: str, *, new: bool) -> Element | None:
        """The element of this id in the new edition, or in the old one."""
        return (self._ids_new if new else self._ids_old).get(name)

    def translated(self, name: str) -> str:
        """An id of the old edition as the new one has it."""
        bearer = self._ids_old.get(name)
        return self.new_of[bearer].id or name if bearer in self.new_of else name

    def _join(self, old: Element, new: Element) -> None:
        self.new_of[old], self.old_of[new] = new, old

    def _by_ids(self) -> None:
        for name, element in self._ids_old.items():
            namesake = self._ids_new.get(name)
            if namesake and namesake.kind == element.kind:
                self._join(element, namesake)

    def _among_neighbours(self, *finders: Finder) -> None:
        """Pair what stands in the same place of paired parents; outer parents first."""
        for parent in self._old:
            if parent not in self.new_of:
                continue
            for slot, old, new in _slots(parent.parts, self.new_of[parent].parts):
                for finder in finders:
                    self._find(finder, _of(slot, old), _of(slot, new))

    def _elsewhere(self, finder: Finder) -> None:
        """Pair what has left its parent."""
        for kind in BY_NAME.values():
            if not kind.settled:
                self._find(finder, _of(kind.name, self._old), _of(kind.name, self._new))

    def _find(self, finder: Finder, old: Iterable[Element], new: Iterable[Element]) -> None:
        left_old = [each for each in old if each not in self.new_of and not self._ended(each)]
        left_new = [element for element in new if element not in self.old_of]
        if left_old and left_new:
            for pair in finder(left_old, left_new):
                self._join(*pair)

    def _ended(self, old: Element) -> bool:
        return old.kind == "target" and old.id in self._given_up

    def _by_content(
        self, old: Sequence[Element], new: Sequence[Element]
    ) -> Iterator[tuple[Element, Element]]:
        return _equal(
            ((self._content(each), each) for each in old), ((self._content(each), each) for each in new)
        )

    def _by_keys(self, old: Sequence[Element], new: Sequence[Element]) -> Iterator[tuple[Element, Element]]:
        if old[0].single and new[0].single:
            yield old[0], new[0]
            return
        taken: set[Element] = set()
        for keys in BY_NAME[old[0].kind].keys:
            for pair in _equal(
                ((self._key(each, keys, old=True), each) for each in old if each not in taken),
                ((self._key(each, keys, old=False), each) for each in new if each not in taken),
            ):
                taken.update(pair)
                yield pair

    def _by_parts(self, old: Sequence[Element], new: Sequence[Element]) -> Iterator[tuple[Element, Element]]:
        return sharing(old, new, self._content)

    def _by_likeness(
        self, old: Sequence[Element], new: Sequence[Element]
    ) -> Iterator[tuple[Element, Element]]:
        return alike(old, new, AMONG_NEIGHBOURS, self._bags)

    def _by_likeness_elsewhere(
        self, old: Sequence[Element], new: Sequence[Element]
    ) -> Iterator[tuple[Element, Element]]:
        return alike(old, new, ELSEWHERE, self._bags)

    def _content(self, element: Element) -> str:
        """All that an element says, without the ids; empty where it says nothing in words."""
        if element not in self._said:
            own = [f"{fact.key} {fact.about} {fact.value}" for fact in element.facts if not fact.refers]
            self._said[element] = "\n".join((*own, *(self._content(part) for part in element.parts)))
        return self._said[element]

    def _key(self, element: Element, keys: tuple[str, ...], *, old: bool) -> tuple[Value, ...]:
        facts = [fact for key in keys for fact in element.facts if fact.key == key]
        return tuple(self._known(fact, old=old) for fact in facts)

    def _known(self, fact: Fact, *, old: bool) -> Value:
        if old and fact.refers and isinstance(fact.value, tuple):
            return tuple(self.translated(str(each)) for each in fact.value)
        return fact.value


def _slots(
    old: Sequence[Element], new: Sequence[Element]
) -> Iterator[tuple[str, list[Element], list[Element]]]:
    """The parts of two parents that stand in the same place and are of the same kind."""
    for slot, kind in dict.fromkeys((part.slot, part.kind) for part in old):
        here = [part for part in old if (part.slot, part.kind) == (slot, kind)]
        there = [part for part in new if (part.slot, part.kind) == (slot, kind)]
        if there:
            yield kind, here, there


def _of(kind: str, elements: Iterable[Element]) -> Iterator[Element]:
    return (element for element in elements if element.kind == kind)


def _equal(
    old: Iterable[tuple[object, Element]], new: Iterable[tuple[object, Element]]
) -> Iterator[tuple[Element, Element]]:
    """Those that are told by the same thing, in their order; what is told by nothing is equal to nobody."""
    waiting: dict[object, list[Element]] = {}
    for told, element in new:
        waiting.setdefault(told, []).append(element)
    for told, element in old:
        if told and waiting.get(told):
            yield element, waiting[told].pop(0)
