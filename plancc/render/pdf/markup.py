"""The HTML behind the layout: who is inside whom, in which order, and with which words."""

from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element


class Markup:
    """A parsed page, asked from any of its elements."""

    def __init__(self, root: Element) -> None:
        self._parents = {child: parent for parent in root.iter() for child in parent}
        self._places = {element: place for place, element in enumerate(root.iter())}

    def parent(self, element: Element) -> Element | None:
        return self._parents.get(element)

    def above(self, element: Element) -> Iterator[Element]:
        """The elements around one, from the innermost outwards."""
        around = self._parents.get(element)
        while around is not None:
            yield around
            around = self._parents.get(around)

    def before(self, one: Element, other: Element) -> bool:
        """Whether one element begins before another."""
        return self._places[one] < self._places[other]

    def in_contents(self, element: Element) -> bool:
        """Whether an element is in a table of contents."""
        return any(
            around.tag == "nav"
            and ("toc" in (around.get("class") or "").split() or around.get("role") == "doc-toc")
            for around in self.above(element)
        )


def words(element: Element) -> str:
    """An element's text with single spaces."""
    return " ".join("".join(element.itertext()).split())


def label(element: Element) -> str:
    """What an element is called, where that is not its text."""
    return " ".join((element.get("aria-label") or element.get("title") or "").split())


def flow(element: Element, apart: Callable[[Element], bool]) -> Iterator[str]:
    """An element's own text as it is written; a space stands for a line break, and for what is set apart."""
    yield element.text or ""
    for child in element:
        if child.tag == "br" or apart(child):
            yield " "
        else:
            yield from flow(child, apart)
        yield child.tail or ""
