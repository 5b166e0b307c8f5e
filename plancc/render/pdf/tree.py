"""The structure tree while it grows: each element's node is found again, and notes find their place."""

from xml.etree.ElementTree import Element

import pydyf

from plancc.render.pdf.markup import Markup
from plancc.render.pdf.node import Node


class Tree:
    """The nodes of a document, by the HTML elements that they stand for."""

    def __init__(self, markup: Markup) -> None:
        self.root = Node("Document")
        self._markup = markup
        self._nodes: dict[tuple[Element, str], Node] = {}
        self._notes = 0

    def node(
        self,
        element: Element,
        tag: str,
        around: Node,
        *,
        part: str = "",
        place: int | None = None,
        **entries: pydyf.String,
    ) -> Node:
        """The node of an element, made inside another when the element is first met.

        Some elements have several, told apart by `part`: a list's item has its body and the item around it.
        """
        known = self._nodes.get((element, part))
        if known is None:
            known = self._nodes[element, part] = around.add(Node(tag, element, entries=entries), place)
        return known

    def known(self, element: Element, part: str = "") -> Node | None:
        return self._nodes.get((element, part))

    def holds(self, element: Element) -> bool:
        """Whether an element has a node."""
        return (element, "") in self._nodes

    def paragraph(self, group: Node) -> Node:
        """The paragraph for text that stands bare in a group; an entry of contents begins with its label."""
        last = group.kids[-1] if group.kids else None
        if isinstance(last, Node) and last.element is None:
            return last
        return group.add(Node("Lbl" if group.tag == "TOCI" and not group.kids else "P"))

    def note(self, element: Element) -> Node:
        """The node of a note: painted at the foot of a page, read where it stands in the HTML."""
        known = self._nodes.get((element, ""))
        if known:
            return known
        around = next(
            (node for each in self._markup.above(element) if (node := self._nodes.get((each, "")))), self.root
        )
        self._notes += 1
        note = Node("Note", element, entries={"ID": pydyf.String(f"note-{self._notes}")})
        later = (
            place
            for place, kid in enumerate(around.kids)
            if isinstance(kid, Node)
            and kid.element is not None
            and not self._markup.before(kid.element, element)
        )
        self._nodes[element, ""] = around.add(note, next(later, None))
        return note
