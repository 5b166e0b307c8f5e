"""Boxes become nodes: one for each HTML element that has a meaning, however many pages it runs over."""

from xml.etree.ElementTree import Element

import pydyf

from plancc.render.pdf.artifacts import LAYOUT, PAGINATION, artifact, furniture
from plancc.render.pdf.box import Box, Kind, Layout, Page
from plancc.render.pdf.figures import alternative, placed
from plancc.render.pdf.links import enclosing, spot
from plancc.render.pdf.lists import Lists
from plancc.render.pdf.markup import Markup, label
from plancc.render.pdf.node import Node, Piece
from plancc.render.pdf.roles import EMPHASIS, GROUPS, ornament, structure_type
from plancc.render.pdf.tree import Tree


class Reading:
    """Reads a layout page after page into a tree.

    WeasyPrint makes an element for each box, so that a list, a table or a paragraph is another one on each
    page and each line. Here boxes of one HTML element lead to one node, and what a page repeats is furniture.
    """

    def __init__(self, layout: Layout) -> None:
        self.markup = Markup(layout.root)
        self.tree = Tree(self.markup)
        self.superfluous: list[pydyf.Dictionary] = []
        """Annotations that nothing holds any more."""
        self.furniture: list[Piece] = []
        """Texts that stand on pages without being part of the tree."""
        self._lists = Lists(self.tree, self.markup)
        self._language = layout.language
        self._line = self._lines = 0
        for page in layout.pages:
            self._page(page)

    def _page(self, page: Page) -> None:
        self._number = page.number
        for box in page.boxes:
            match box.kind:
                case Kind.MARGIN:
                    self._drop(box, furniture(box.pseudo))
                case Kind.FOOTNOTES:
                    for note in box.children:
                        self._walk(note, self.tree.root, self._language)
                case _:
                    self._walk(box, self.tree.root, self._language)

    def _walk(self, box: Box, around: Node, language: str) -> None:
        """Read a box whose content belongs to a node, unless it has a node of its own."""
        element = box.element
        if box.kind is Kind.LEADER or (element is not None and not box.pseudo and ornament(element)):
            self._drop(box, LAYOUT)
            return
        if box.kind is Kind.ROW_GROUP and element is not None and self._repeated(element):
            self._drop(box, PAGINATION)
            return
        node = self._node(box, element, around) if element is not None else around
        if element is not None and not box.pseudo:
            node, language = self._spoken(element, node, language)
        if box.annotation is not None:
            link = enclosing(node)
            self.superfluous.extend(spot(box, self._number, link) if link else [box.annotation])
        if box.mark:
            self._piece(box, node)
        outer = self._line
        if box.kind is Kind.LINE:
            self._lines += 1
            self._line = self._lines
        for child in box.children:
            self._walk(child, node, language)
        self._line = outer

    def _node(self, box: Box, element: Element, around: Node) -> Node:
        """The node that a box of an element reads into."""
        if box.kind is Kind.TEXT:
            return around
        if box.pseudo:
            return self._lists.label(element, box, around)
        if box.kind is Kind.REPLACED:
            figure = self.tree.node(element, "Figure", around)
            figure.entries["Alt"] = pydyf.String(alternative(element, self.markup))
            if box.area:
                figure.attribute("Layout").update(placed(box.area))
            return figure
        if element.tag in ("li", "dt", "dd"):
            return self._lists.item(element, box, around)
        if element.tag == "a" and element.get("href"):
            if element.get("role") == "doc-noteref" or around.tag == "TOCI":
                around = self.tree.node(element, "Reference", around, part="reference")
            return self.tree.node(element, "Link", around)
        if element.tag == "abbr" and element.get("title"):
            return self.tree.node(element, "Span", around, E=pydyf.String(label(element)))
        kind = structure_type(element, self.markup.parent(element))
        if kind is None:
            return around
        if kind == "Note":
            return self.tree.note(element)
        if kind in EMPHASIS and around.tag in GROUPS:
            around = self.tree.paragraph(around)
        if kind == "L" and self.markup.in_contents(element):
            kind = "TOC"
        node = self.tree.node(element, kind, around)
        if box.kind is Kind.CELL:
            node.span = box.span
        return node

    def _repeated(self, element: Element) -> bool:
        """Whether this head or foot of a table has been read: further ones are on later pages or columns."""
        return element.tag in ("thead", "tfoot") and self.tree.holds(element)

    def _spoken(self, element: Element, node: Node, language: str) -> tuple[Node, str]:
        """The node that bears an element's language, if that is another than the one around."""
        own = element.get("lang")
        if not own or own == language:
            return node, language
        if node.element is not element:
            node = self.tree.node(element, "Span", node)
        node.entries["Lang"] = pydyf.String(own)
        return node, own

    def _piece(self, box: Box, node: Node) -> None:
        mark = box.mark
        if mark is None:
            return
        if not box.visible or (box.kind is Kind.TEXT and not box.text.strip()):
            artifact(mark, LAYOUT)
            return
        if node.tag in GROUPS:
            node = self.tree.paragraph(node)
        mark.stream.stream[mark.place] = "/Figure" if node.tag == "Figure" else "/Span"
        node.kids.append(Piece(self._number, mark, box.text, self._line))

    def _drop(self, box: Box, properties: dict[str, str]) -> None:
        """Everything in the box is furniture or decoration."""
        if box.mark:
            artifact(box.mark, LAYOUT if box.kind is Kind.REPLACED else properties)
            if box.visible and box.text and properties is not LAYOUT:
                self.furniture.append(Piece(self._number, box.mark, box.text))
        if box.annotation is not None:
            self.superfluous.append(box.annotation)
        for child in box.children:
            self._drop(child, properties)
