# ruff: noqa: SLF001 - beside `engine` this is the one place that touches WeasyPrint's private parts
"""WeasyPrint's layout becomes boxes of our own."""

from typing import Any
from xml.etree.ElementTree import Element

import pydyf

from plancc.render.pdf.box import Area, Box, Kind, Layout, Mark, Page
from plancc.render.pdf.figures import labels

_POINTS = 0.75
"""Of a CSS pixel."""


def layout(weasyprint: Any, root: Element, pdf: pydyf.PDF, document: Any, streams: list[Any]) -> Layout:
    """What WeasyPrint has laid out and painted, taken from it while it writes the document's PDF."""
    pages = []
    for number, (page, stream) in enumerate(zip(document.pages, streams, strict=True)):
        taker = _Taker(weasyprint, pdf, page, stream)
        boxes = tuple(taker.box(child) for child in page._page_box.children)
        edges, content = taker.sheet
        pages.append(Page(number, stream, boxes, edges, content))
        if taker.left:
            raise ValueError(f"page {number + 1} has painted content that belongs to no box")
    alphabets: dict[str, dict[int, str]] = {}
    for font in document.fonts.values():
        alphabets.setdefault(font.hash, {}).update(font.to_unicode)
    return Layout(root, document.metadata.lang or "", tuple(pages), alphabets)


class _Taker:
    """Takes the boxes of one page."""

    def __init__(self, weasyprint: Any, pdf: pydyf.PDF, page: Any, stream: Any) -> None:
        boxes = weasyprint.formatting_structure.boxes
        self._kinds = (
            (boxes.TextBox, Kind.TEXT),
            (boxes.LineBox, Kind.LINE),
            (boxes.ReplacedBox, Kind.REPLACED),
            (boxes.TableRowGroupBox, Kind.ROW_GROUP),
            (boxes.TableCellBox, Kind.CELL),
            (boxes.MarginBox, Kind.MARGIN),
            (boxes.FootnoteAreaBox, Kind.FOOTNOTES),
        )
        self._height = page.height
        inner = page._page_box
        self.sheet = (
            self._place(0, 0, page.width, page.height),
            self._place(inner.content_box_x(), inner.content_box_y(), inner.width, inner.height),
        )
        self._turned = False
        self.left: dict[Any, dict[str, Any]] = stream._tags
        self._marks = _marks(pdf, stream)

    def box(self, box: Any) -> Box:
        # Of an absolutely positioned box a placeholder stands in the flow, which gives itself out as the box
        # but is not the object that was painted.
        box = getattr(box, "_box", box)
        kind = Kind.LEADER if box.is_leader else self._kind(box)
        pseudo = box.at_keyword if kind is Kind.MARGIN else (box.element_tag or "").partition("::")[2]
        turned = self._turned
        self._turned = turned or bool(box.transformation_matrix)
        taken = Box(kind, box.element, pseudo, [self.box(child) for child in box.all_children()])
        if kind is Kind.REPLACED or not self._turned:
            taken.area = self._area(box, kind)
        self._turned = turned
        taken.annotation = box.link_annotation
        if painted := self.left.pop(box, None):
            taken.mark = self._marks[painted["mcid"]]
            taken.visible = box.style["visibility"] == "visible"
        match kind:
            case Kind.TEXT:
                taken.text = box.text
            case Kind.REPLACED:
                taken.text = labels(box.element)
            case Kind.CELL:
                taken.span = box.colspan, box.rowspan
            case Kind.OTHER if box.element_tag == "li":
                taken.numbering = str(box.style["list_style_type"])
        return taken

    def _kind(self, box: Any) -> Kind:
        return next((kind for known, kind in self._kinds if isinstance(box, known)), Kind.OTHER)

    def _area(self, box: Any, kind: Kind) -> Area | None:
        """Where a text or picture is, a whole cell, or the place that is left of what a box cuts off."""
        if kind in (Kind.TEXT, Kind.REPLACED):
            return self._place(box.content_box_x(), box.content_box_y(), box.width, box.height)
        if kind is Kind.CELL:
            return self._place(box.position_x, box.position_y, box.border_width(), box.border_height())
        if box.style["overflow"] != "visible":
            inner = box.padding_width(), box.padding_height()
            return self._place(box.padding_box_x(), box.padding_box_y(), *inner)
        return None

    def _place(self, x: float, y: float, width: float, height: float) -> Area:
        """An area as PDF measures it: WeasyPrint has pixels from the top left."""
        left, bottom, right, top = (
            round(value * _POINTS, 3) for value in (x, self._height - y - height, x + width, self._height - y)
        )
        return left, bottom, right, top


def _marks(pdf: pydyf.PDF, page: Any) -> dict[int, Mark]:
    """The page's marked content by number; what is see-through or turned is painted in streams of its own."""
    inner = (each for each in pdf.objects if getattr(each, "_tags", None) is page._tags)
    return {
        item["MCID"]: Mark(stream, place - 1, item)
        for stream in dict.fromkeys((page, *inner))
        for place, item in enumerate(stream.stream)
        if isinstance(item, pydyf.Dictionary) and "MCID" in item
    }
