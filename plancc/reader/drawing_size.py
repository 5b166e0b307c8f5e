"""How much a drawing (SVG) draws: what is used again and again counts each time."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

MOST_DRAWN = 200_000
"""Shapes that a drawing may come to when all its references are followed; a detailed map has some 20,000."""

_DEEPEST = 200
_REFERENCE = re.compile(r"url\(\s*['\"]?#([^'\")]*)")
_NUMBER = re.compile(r"[0-9.]+")


class _Endless(Exception):
    """The parts lead back to themselves, or to more than may be drawn."""


def drawable(root: ET.Element) -> bool:
    """Whether the drawing comes to an end, and soon."""
    scale = _Scale(root)
    try:
        return scale.weight(root) <= MOST_DRAWN
    except _Endless:
        return False


class _Scale:
    """Weighs elements, each once: a drawing of n uses of n uses has as many shapes as their product."""

    def __init__(self, root: ET.Element) -> None:
        self._named = {element.get("id"): element for element in root.iter() if element.get("id")}
        self._weights: dict[ET.Element, int] = {}
        self._open: set[ET.Element] = set()

    def weight(self, element: ET.Element) -> int:
        if element in self._weights:
            return self._weights[element]
        if element in self._open or len(self._open) > _DEEPEST:
            raise _Endless
        self._open.add(element)
        total = 1 + sum(map(self.weight, element))
        for name, times in _references(element):
            if name in self._named:
                total += times * self.weight(self._named[name])
            if total > MOST_DRAWN:
                raise _Endless
        self._open.remove(element)
        self._weights[element] = total
        return total


def _references(element: ET.Element) -> Iterator[tuple[str, int]]:
    """The ids that an element draws, and how many times: a marker stands at every point of a line."""
    href = element.get("href", "")
    if href.startswith("#"):
        yield href[1:], 1
    points = len(_NUMBER.findall(element.get("d", "") + element.get("points", "")))
    for key, value in element.attrib.items():
        for found in _REFERENCE.findall(value):
            marks = key.startswith("marker") or (key == "style" and "marker" in value)
            yield found, max(points, 1) if marks else 1
