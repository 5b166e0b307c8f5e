"""Nodes become the objects of a PDF's structure tree (ISO 32000-1, 14.7)."""

from collections.abc import Iterable
from typing import Any

import pydyf

from plancc.render.pdf.box import Layout
from plancc.render.pdf.links import description
from plancc.render.pdf.node import Node, Piece, Spot
from plancc.render.pdf.roles import EMPHASIS

_EMPTY_CELLS = ("TD", "TH")


def pruned(node: Node) -> bool:
    """Take out what holds nothing; whether the node itself holds something. Empty cells are cells."""
    node.kids = [kid for kid in node.kids if not isinstance(kid, Node) or pruned(kid)]
    return bool(node.kids) or node.tag in _EMPTY_CELLS


class Writing:
    """Writes a tree into a PDF: its elements, the numbers of marked content, and the ways back from there."""

    def __init__(self, pdf: pydyf.PDF, layout: Layout) -> None:
        self._pdf = pdf
        self._pages = pdf.page_references
        self._streams = [page.stream for page in layout.pages]
        self._owners: dict[pydyf.Stream, list[bytes]] = {stream: [] for stream in self._streams}
        self._annotations: list[tuple[pydyf.Dictionary, bytes]] = []
        self._written: dict[Node, bytes] = {}

    def write(self, root: Node, named: Iterable[tuple[str, Node]]) -> None:
        """The tree under the root, and the names of nodes that others refer to."""
        parents, top = pydyf.Dictionary(), pydyf.Dictionary({"Type": "/StructTreeRoot"})
        self._pdf.add_object(parents)
        self._pdf.add_object(top)
        top["RoleMap"] = pydyf.Dictionary(dict.fromkeys(sorted(EMPHASIS), "/Span"))
        top["K"] = pydyf.Array([self._element(root, top.reference)])
        top["ParentTree"] = parents.reference
        parents["Nums"], top["ParentTreeNextKey"] = self._parent_tree()
        names = sorted((name, self._written[node]) for name, node in named if node in self._written)
        if names:
            pairs = (part for name, reference in names for part in (pydyf.String(name), reference))
            top["IDTree"] = pydyf.Dictionary({"Names": pydyf.Array(pairs)})
        self._pdf.catalog["StructTreeRoot"] = top.reference
        self._pdf.catalog["MarkInfo"] = pydyf.Dictionary({"Marked": "true"})
        self._pdf.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})

    def _element(self, node: Node, parent: bytes) -> bytes:
        element = pydyf.Dictionary({"Type": "/StructElem", "S": f"/{node.tag}", "P": parent})
        element.update(node.entries)
        self._pdf.add_object(element)
        reference: bytes = element.reference
        self._written[node] = reference
        home = next((kid.page for kid in node.kids if not isinstance(kid, Node)), None)
        if home is not None:
            element["Pg"] = self._pages[home]
        attributes = [
            pydyf.Dictionary({"O": f"/{owner}"} | entries)
            for owner, entries in node.attributes.items()
            if entries
        ]
        if attributes:
            element["A"] = attributes[0] if len(attributes) == 1 else pydyf.Array(attributes)
        element["K"] = pydyf.Array(self._kid(node, kid, reference, home) for kid in node.kids)
        return reference

    def _kid(self, node: Node, kid: Node | Piece | Spot, parent: bytes, home: int | None) -> Any:
        match kid:
            case Node():
                return self._element(kid, parent)
            case Spot():
                kid.annotation["Contents"] = pydyf.String(description(node))
                self._annotations.append((kid.annotation, parent))
                return pydyf.Dictionary(
                    {"Type": "/OBJR", "Obj": kid.annotation.reference, "Pg": self._pages[kid.page]}
                )
            case Piece():
                return self._content(kid, parent, home)

    def _content(self, piece: Piece, parent: bytes, home: int | None) -> Any:
        """Marked content, numbered anew in reading order; a stream inside a page's is named beside."""
        stream = piece.mark.stream
        owners = self._owners.setdefault(stream, [])
        number = len(owners)
        owners.append(parent)
        piece.mark.properties["MCID"] = number
        told = {"Type": "/MCR", "Pg": self._pages[piece.page], "MCID": number}
        if stream is not self._streams[piece.page]:
            return pydyf.Dictionary(told | {"Stm": stream.reference})
        return number if piece.page == home else pydyf.Dictionary(told)

    def _parent_tree(self) -> tuple[pydyf.Array, int]:
        """From each page's and each link's number to its elements, and the first number that is free."""
        numbers = pydyf.Array()
        following = 0
        for stream, owners in self._owners.items():
            numbers.extend((following, pydyf.Array(owners)))
            # A page knows its number already.
            if following >= len(self._streams):
                stream.extra["StructParents"] = following
            following += 1
        for annotation, owner in self._annotations:
            annotation["StructParent"] = following
            numbers.extend((following, owner))
            following += 1
        return numbers, following


def forget(pdf: pydyf.PDF, annotations: Iterable[pydyf.Dictionary]) -> None:
    """Take annotations off their pages and empty them.

    pydyf writes a broken file when an object is marked as free while objects are compressed.
    """
    gone = {annotation.reference: annotation for annotation in annotations}
    for page in pdf.objects:
        if isinstance(page, pydyf.Dictionary) and page.get("Type") == "/Page" and "Annots" in page:
            page["Annots"] = pydyf.Array(each for each in page["Annots"] if each not in gone)
            if not page["Annots"]:
                del page["Annots"]
    for annotation in gone.values():
        annotation.clear()
