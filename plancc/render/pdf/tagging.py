"""Tag a PDF with a structure that says what its HTML says: the whole road from boxes to objects."""

from typing import Any
from xml.etree.ElementTree import Element

import pydyf

from plancc.render.pdf.layout import layout
from plancc.render.pdf.links import name
from plancc.render.pdf.lists import number
from plancc.render.pdf.node import Node
from plancc.render.pdf.overflow import check
from plancc.render.pdf.reading import Reading
from plancc.render.pdf.tables import head
from plancc.render.pdf.verification import verify
from plancc.render.pdf.words import Words
from plancc.render.pdf.writing import Writing, forget, pruned


def tag(weasyprint: Any, root: Element, pdf: pydyf.PDF, document: Any, streams: list[Any]) -> None:
    """Tag the PDF of a document that has just been painted; `root` is the HTML that it was made from.

    What does not lie whole on its page is a CutOff; text that readers would extract otherwise than it stands
    in the boxes is a LostText.
    """
    laid_out = layout(weasyprint, root, pdf, document, streams)
    reading = Reading(laid_out)
    check(laid_out, reading.markup)
    tree = reading.tree
    pruned(tree.root)
    nodes: dict[str, list[Node]] = {}
    for node in tree.root.every():
        nodes.setdefault(node.tag, []).append(node)
    number(nodes.get("L", []))
    for link in nodes.get("Link", []):
        name(link)
    named = [(note.entries["ID"].string, note) for note in nodes.get("Note", [])]
    for place, table in enumerate(nodes.get("Table", []), 1):
        named += head(table, place)
    meant = Words(tree, laid_out.alphabets).mend()
    Writing(pdf, laid_out).write(tree.root, named)
    verify(pdf, meant, reading.furniture)
    forget(pdf, reading.superfluous)
