"""Overflow: text and pictures that reach beyond their page, or beyond the box that cuts or holds them."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from plancc.render.frames import CutOff
from plancc.render.pdf.box import Area, Box, Kind, Layout
from plancc.render.pdf.figures import alternative
from plancc.render.pdf.markup import Markup, words
from plancc.render.pdf.roles import ornament

_SLACK = 1.5
"""Points that a box may reach beyond: the room around letters is more than that."""
_SEEN = 3.0
"""Points. A smaller box that cuts what is in it hides words that are only to be heard."""
_MOST = 20
"""Places that are told; more of them nobody reads."""


def check(layout: Layout, markup: Markup) -> None:
    """Raise a CutOff when something that is painted would not be seen whole, or stand on something else.

    Nothing may reach beyond the edges of its sheet or beyond a box that cuts what it holds; no text of a
    table beyond its cell, to the left or right, or into the sheet's margins. What stands in these is left
    alone: running heads are cut on purpose.
    """
    found = [
        words_of
        for page in layout.pages
        for child in page.boxes
        if child.kind is not Kind.MARGIN
        for words_of in _beyond(child, page.edges, page.content, markup)
    ]
    if found:
        raise CutOff(*list(dict.fromkeys(found))[:_MOST])


def _beyond(
    box: Box, limits: Area, content: Area, markup: Markup, *, in_table: bool = False
) -> Iterator[tuple[str, ...]]:
    """The words of what reaches beyond the limits in a box, each behind the titles that it stands under.

    Of a table that is too broad, whichever of its cells shows it, only the titles are told.
    """
    element = box.element
    if element is not None and not box.pseudo and ornament(element):
        return
    if box.area and box.kind in (Kind.TEXT, Kind.REPLACED):
        seen = box.mark and box.visible and (box.kind is Kind.REPLACED or box.text.strip())
        if seen and not _within(box.area, limits):
            yield (*_titles(element, markup), "" if in_table else _own(box, markup))
    elif box.kind is Kind.CELL and box.area:
        left, _, right, _ = _common(box.area, content)
        limits, in_table = _common((left, limits[1], right, limits[3]), limits), True
    elif box.area:
        if min(box.area[2] - box.area[0], box.area[3] - box.area[1]) < _SEEN:
            return
        limits = _common(box.area, limits)
    for child in box.children:
        yield from _beyond(child, limits, content, markup, in_table=in_table)


def _common(area: Area, other: Area) -> Area:
    (left, bottom, right, top), (west, south, east, north) = area, other
    return max(left, west), max(bottom, south), min(right, east), min(top, north)


def _within(area: Area, limits: Area) -> bool:
    left, bottom, right, top = _common(area, limits)
    return left - area[0] + bottom - area[1] + area[2] - right + area[3] - top <= _SLACK


def _titles(element: Element | None, markup: Markup) -> Iterator[str]:
    """The titles that an element stands under, from the outermost."""
    around = [] if element is None else [*markup.above(element)]
    return (title for each in reversed(around) if (title := _title(each)))


def _own(box: Box, markup: Markup) -> str:
    if box.kind is Kind.REPLACED and box.element is not None:
        return alternative(box.element, markup)
    return " ".join(box.text.split())


def _title(element: Element) -> str:
    """The words that stand over what an element holds."""
    for child in element:
        if child.tag == "header":
            return _title(child)
        if child.tag in ("h1", "h2", "h3", "h4", "h5", "h6", "caption", "figcaption"):
            return words(child)
    return ""
