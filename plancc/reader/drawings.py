"""Drawings (SVG) become what documents show, the same on screen and on paper, or a reason why they can't.

Only what is drawn is kept: the metadata and private data of drawing programs, scripts, comments and entities
are left out, and images within are treated as any photo.
"""

import re
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree as ET

from plancc.glyphs import without_glyph
from plancc.message import Message
from plancc.reader.drawing_size import drawable
from plancc.reader.photos import BrokenImage, TooManyPixels
from plancc.reader.photos import published as published_photo

SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# Documents stand still, run nothing, and do not say who drew what.
_LEFT_OUT = {"animate", "animateMotion", "animateTransform", "metadata", "script", "set"}
_DEEPEST = 60

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_SUBSET = re.compile(r"<!DOCTYPE\s[^\[>]*\[([^\]]*)\]\s*>")
_ENTITY = re.compile(r"<!ENTITY\s+([\w.-]+)\s+(?:\"([^\"&%<]*)\"|'([^'&%<]*)')\s*>")
_LONGEST_ENTITIES = 1_000_000

_ADDRESS = re.compile(r"url\(\s*['\"]?([^'\")]*)|@import\s+['\"]([^'\"]*)", re.IGNORECASE)
_FONT = re.compile(r"data:(?:font/|application/(?:x-)?font|application/octet-stream)", re.IGNORECASE)
_IMAGE = re.compile(r"data:image/(png|jpe?g|webp|svg\+xml)\s*;\s*base64\s*,(.*)", re.IGNORECASE | re.DOTALL)


class Unshowable(Exception):
    """Why a drawing can't be shown, and what helps."""

    def __init__(self, message: Message, help_words: Message) -> None:
        super().__init__(message)
        self.message, self.help = message, help_words


def published(svg: bytes, *, within: bool = False) -> bytes:
    """The drawing as documents show it, or an Unshowable; `within` is one that stands in another.

    Done to its own result it changes nothing.
    """
    root = _kept(_parsed(svg), within=within)
    words = "".join(word for text in root.iter(f"{{{SVG}}}text") for word in text.itertext())
    if unseen := without_glyph(words):
        raise Unshowable(
            Message("this drawing has characters that no font of the documents has: {signs}", signs=unseen),
            Message("write other signs, or turn them into paths"),
        )
    if not drawable(root):
        raise _endless()
    # Only here are drawings written, and nothing else is written as XML that has names of these spaces.
    ET.register_namespace("", SVG)
    return bytes(ET.tostring(root, "utf-8"))


def _parsed(svg: bytes) -> ET.Element:
    try:
        text = _DECLARATION.sub("", svg.decode("utf-8-sig"))
        subset = _SUBSET.search(text)
        entities = {name: one or other for name, one, other in _ENTITY.findall(subset[1] if subset else "")}
        # Entities that hold others, or are declared elsewhere, could swell beyond measure.
        swollen = sum(text.count(f"&{name};") * len(value) for name, value in entities.items())
        if text.count("<!ENTITY") != len(entities) or swollen > _LONGEST_ENTITIES:
            raise _endless()
        root = ET.fromstring(text)  # noqa: S314 - the entities are short, and hold no others
    except (ET.ParseError, ValueError, LookupError):
        raise _broken() from None
    if _name(root) != "svg":
        raise _broken()
    depth, level = 0, [root]
    while level:
        depth, level = depth + 1, [child for element in level for child in element]
        if depth > _DEEPEST:
            raise _endless()
    return root


def _kept(element: ET.Element, *, within: bool) -> ET.Element:
    """The element with what SVG itself knows of its attributes and children."""
    kept = ET.Element(f"{{{SVG}}}{_name(element)}", dict(_attributes(element, within=within)))
    kept.text = element.text
    if _name(element) == "style":
        _refuse_elsewhere(element.text or "")
    for child in element:
        if _is_drawn(child):
            inner = _kept(child, within=within)
            inner.tail = child.tail
            kept.append(inner)
        elif len(kept):
            kept[-1].tail = (kept[-1].tail or "") + (child.tail or "")
        else:
            kept.text = (kept.text or "") + (child.tail or "")
    return kept


def _is_drawn(element: ET.Element) -> bool:
    if _name(element) == "foreignObject" and any(word.strip() for word in element.itertext()):
        raise Unshowable(
            Message("the words in this drawing are HTML (foreignObject), which is not printed in the PDF"),
            Message("export it with plain text: in Mermaid with htmlLabels: false, or as a PNG image"),
        )
    space = element.tag.rpartition("}")[0].removeprefix("{")
    return space in ("", SVG) and _name(element) not in {*_LEFT_OUT, "foreignObject"}


def _attributes(element: ET.Element, *, within: bool) -> Iterator[tuple[str, str]]:
    link = _link(element.attrib)
    for name, value in element.attrib.items():
        if name == _SPACE or not (name.startswith("{") or name.lower().startswith("on") or name == "href"):
            _refuse_elsewhere(value)
            yield name, value
    if link and _name(element) != "a":
        yield "href", link if link.startswith("#") else _embedded(link, within=within)


def _link(attributes: Mapping[str, str]) -> str:
    return (attributes.get("href") or attributes.get(f"{{{XLINK}}}href") or "").strip()


def _embedded(address: str, *, within: bool) -> str:
    """The address of an image that the drawing holds, without what is nobody's business."""
    found = _IMAGE.fullmatch(address)
    if not found or (within and found[1].lower() == "svg+xml"):
        raise _elsewhere(address)
    kind = found[1].lower()
    try:
        content = b64decode(re.sub(r"\s", "", found[2]), validate=True)
        shown = published(content, within=True) if kind == "svg+xml" else published_photo(content)[0]
    except (ValueError, BrokenImage):
        raise _broken() from None
    except TooManyPixels:
        raise _endless() from None
    return f"data:image/{kind};base64,{b64encode(shown).decode('ascii')}"


def _refuse_elsewhere(style: str) -> None:
    for address in map("".join, _ADDRESS.findall(style)):
        if not address.strip().startswith("#") and not _FONT.match(address.strip()):
            raise _elsewhere(address.strip())


def _name(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


def _elsewhere(address: str) -> Unshowable:
    return Unshowable(
        Message('this drawing refers to "{address}", which no document brings along', address=address[:80]),
        Message("put what it refers to into the drawing itself"),
    )


def _broken() -> Unshowable:
    return Unshowable(
        Message("what is in this file is no image, or only a part of one"),
        Message("open it in another program, and save or fetch it anew"),
    )


def _endless() -> Unshowable:
    return Unshowable(
        Message("this drawing repeats its parts more often than any document can show"),
        Message("save it as a PNG image"),
    )
