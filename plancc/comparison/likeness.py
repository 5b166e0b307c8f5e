"""How alike two elements are: the share of their words that they have in common."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence, Set
from itertools import chain

from plancc.comparison.element import Element
from plancc.comparison.wording import words

AMONG_NEIGHBOURS = 0.5
"""From here on two elements in the same place of the same parent count as one that was reworded."""

ELSEWHERE = 0.7
"""The same for two that stand in different places: to have been moved and reworded takes more likeness."""

_COMMON = 64
"""What more elements than this have in common tells none of them apart; so the work stays in bounds."""

Bags = dict[Element, Counter[str]]


def bag(element: Element, known: Bags) -> Counter[str]:
    """The words of an element and all within it; each element's are counted once."""
    if element not in known:
        counted = Counter(word for fact in element.facts if fact.prose for word in words(str(fact.value)))
        for part in element.parts:
            counted += bag(part, known)
        known[element] = counted
    return known[element]


def alike(
    old: Sequence[Element], new: Sequence[Element], least: float, known: Bags
) -> Iterator[tuple[Element, Element]]:
    """Pairs of elements of one kind that are alike enough: the likest first, then those nearest in order."""
    bags = [bag(element, known) for element in new]

    def score(here: int, there: int) -> float:
        likeness = _likeness(bag(old[here], known), bags[there])
        return likeness if likeness >= least else 0

    return _likest(
        old, new, [set(bag(element, known)) for element in old], [set(each) for each in bags], score
    )


def sharing(
    old: Sequence[Element], new: Sequence[Element], content: Callable[[Element], str]
) -> Iterator[tuple[Element, Element]]:
    """Pairs that have a part in common: a list that keeps one of its points is the same list."""
    before, after = ([{content(part) for part in each.parts} for each in side] for side in (old, new))

    def score(here: int, there: int) -> float:
        return sum(map(len, before[here] & after[there]))

    return _likest(old, new, before, after, score)


def _likest(
    old: Sequence[Element],
    new: Sequence[Element],
    before: Sequence[Set[str]],
    after: Sequence[Set[str]],
    score: Callable[[int, int], float],
) -> Iterator[tuple[Element, Element]]:
    """Pairs by falling score; `before` and `after` say in what the elements may meet at all."""
    having: dict[str, list[int]] = {}
    for there, marks in enumerate(after):
        for mark in marks:
            having.setdefault(mark, []).append(there)
    found: list[tuple[float, int, int, int]] = []
    for here, marks in enumerate(before):
        near = (having[mark] for mark in marks if mark in having and len(having[mark]) <= _COMMON)
        scores = ((score(here, there), there) for there in set(chain.from_iterable(near)))
        found += [(-scored, abs(here - there), here, there) for scored, there in scores if scored]
    taken: tuple[set[int], set[int]] = set(), set()
    for _, _, here, there in sorted(found):
        if here not in taken[0] and there not in taken[1]:
            taken[0].add(here)
            taken[1].add(there)
            yield old[here], new[there]


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """Twice the words in common as a share of all words (Dice): 0 to 1."""
    return 2 * (one & other).total() / (one.total() + other.total())
