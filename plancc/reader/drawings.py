"""Whether a drawing (SVG) can be shown as it is: it is read as XML, and refers to nothing outside itself."""

import re
from xml.etree import ElementTree as ET

_REFERENCE = re.compile(r"url\(\s*['\"]?([^'\")\s]*)")


def drawable(svg: bytes) -> bool:
    """Whether this is an SVG drawing, whole and without entities, which could swell it beyond measure."""
    return _root(svg) is not None


def refers_elsewhere(svg: bytes) -> bool:
    """Whether a drawing needs another file or an address, which a document that travels does not have."""
    root = _root(svg)
    for element in root.iter() if root is not None else ():
        named = [value for name, value in element.attrib.items() if name.rpartition("}")[2] == "href"]
        styles = [*element.attrib.values(), element.text or ""]
        named += [found for style in styles for found in _REFERENCE.findall(style)]
        if any(not name.strip().startswith(("#", "data:")) for name in named) and not _is_link(element):
            return True
    return False


def _root(svg: bytes) -> ET.Element | None:
    try:
        text = svg.decode("utf-8-sig")
        if "<!ENTITY" in text:
            return None
        root = ET.fromstring(text.encode())  # noqa: S314 - without entities there is nothing to expand
    except (ET.ParseError, ValueError, LookupError):
        return None
    return root if root.tag.rpartition("}")[2] == "svg" else None


def _is_link(element: ET.Element) -> bool:
    return element.tag.rpartition("}")[2] == "a"
