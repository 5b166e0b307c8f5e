"""Lists: items with their labels and bodies, definitions, and the entries of a table of contents."""

from xml.etree.ElementTree import Element

from plancc.render.pdf.box import Box
from plancc.render.pdf.markup import Markup
from plancc.render.pdf.node import Node
from plancc.render.pdf.tree import Tree

_NUMBERINGS = {
    "lower-alpha": "LowerAlpha",
    "lower-latin": "LowerAlpha",
    "upper-alpha": "UpperAlpha",
    "upper-latin": "UpperAlpha",
    "lower-roman": "LowerRoman",
    "upper-roman": "UpperRoman",
    "circle": "Circle",
    "square": "Square",
}


class Lists:
    """Gives items the form that ISO 32000-1 wants: LI with Lbl and LBody, TOCI with Lbl and Reference."""

    def __init__(self, tree: Tree, markup: Markup) -> None:
        self._tree, self._markup = tree, markup

    def item(self, element: Element, box: Box, around: Node) -> Node:
        """The node for the content of an item, a term or its definition."""
        if known := self._tree.known(element):
            return known
        if around.tag == "TOC":
            return self._tree.node(element, "TOCI", around)
        if element.tag == "li":
            around.attribute("List").setdefault("style", box.numbering)
            return self._tree.node(element, "LBody", self._tree.node(element, "LI", around, part="item"))
        last = around.nodes[-1] if around.nodes else None
        if last is None or last.tag != "LI" or (element.tag == "dt" and last.nodes[-1].tag == "LBody"):
            last = around.add(Node("LI"))
        return self._tree.node(element, "Lbl" if element.tag == "dt" else "LBody", last)

    def label(self, element: Element, box: Box, around: Node) -> Node:
        """The node for what CSS puts before an item or a note; other such text goes where it stands."""
        if box.pseudo == "footnote-marker" or (element.tag == "li" and box.pseudo in ("before", "marker")):
            holder = self._tree.known(element, "item") or self._tree.known(element)
            if holder and _text(box):
                return self._tree.node(element, "Lbl", holder, part="label", place=0)
        return around


def number(lists: list[Node]) -> None:
    """Say of each list how its labels count: None where there are none, or they are words."""
    for each in lists:
        style = each.attribute("List").pop("style", "")
        labels = any(part.tag == "Lbl" for item in each.nodes for part in item.nodes)
        if not labels or each.element is None or each.element.tag == "dl":
            kind = "None"
        elif each.element.tag == "ol":
            kind = _NUMBERINGS.get(style, "Decimal")
        else:
            kind = _NUMBERINGS.get(style, "Disc")
        each.attribute("List")["ListNumbering"] = f"/{kind}"


def _text(box: Box) -> bool:
    return bool(box.text.strip()) or any(map(_text, box.children))
