"""Links: one place to click for each line of them, and words instead of addresses."""

from collections.abc import Iterator

import pydyf

from plancc.render.pdf.box import Area, Box, Kind
from plancc.render.pdf.markup import label, words
from plancc.render.pdf.node import Node, Piece, Spot

_SLACK = 4.0
"""Points by which a box inside a link may stick out of its line and still be the same place."""


def spot(box: Box, page: int, link: Node) -> Iterator[pydyf.Dictionary]:
    """Add a box's place to a link, and yield the annotations that this makes superfluous.

    WeasyPrint gives one to each box in a link, though inner ones lie on the link's own.
    """
    annotation = box.annotation
    if annotation is None:
        return
    area = _area(annotation)
    for other in [kid for kid in link.kids if isinstance(kid, Spot) and kid.page == page]:
        if _within(area, other.area):
            yield annotation
            return
        if box.kind is Kind.REPLACED:
            # A picture is taller than the line that it stands on: the link's place grows.
            other.area = _around(area, other.area)
            other.annotation["Rect"] = pydyf.Array(other.area)
            yield annotation
            return
    link.kids.append(Spot(page, annotation, area))


def name(link: Node) -> None:
    """Give a link that holds no text, but a picture, what it is called in the place of text."""
    if not any(isinstance(kid, Piece) and node.tag != "Figure" for node in link.every() for kid in node.kids):
        link.entries["Alt"] = pydyf.String(description(link))


def description(link: Node) -> str:
    """What a link is called: the name it has been given, else its text, else that of its picture.

    Some readers speak a link's Contents in place of its text; WeasyPrint writes its address there.
    """
    element = link.element
    if element is None:
        return ""
    pictures = (each.get("alt") or "" for each in element.iter("img"))
    return label(element) or words(element) or next((alt for alt in pictures if alt), "")


def enclosing(node: Node | None) -> Node | None:
    """The link that a node is in."""
    while node is not None and node.tag != "Link":
        node = node.parent
    return node


def _area(annotation: pydyf.Dictionary) -> Area:
    first, second, third, fourth = map(float, annotation["Rect"])
    return min(first, third), min(second, fourth), max(first, third), max(second, fourth)


def _within(area: Area, other: Area) -> bool:
    return all(inner >= outer - _SLACK for inner, outer in zip(area[:2], other[:2], strict=True)) and all(
        inner <= outer + _SLACK for inner, outer in zip(area[2:], other[2:], strict=True)
    )


def _around(area: Area, other: Area) -> Area:
    return (
        min(area[0], other[0]),
        min(area[1], other[1]),
        max(area[2], other[2]),
        max(area[3], other[3]),
    )
