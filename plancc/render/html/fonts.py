"""The fonts that a page carries along, as addresses of data."""

from base64 import b64encode
from collections.abc import Iterator
from unicodedata import normalize

from plancc import glyphs, resources
from plancc.render.plain import Plain

_CUTS = (("400", "normal"), ("400", "italic"), ("600", "normal"), ("700", "normal"))
# Families of their own: WeasyPrint takes one file for the other when both have one family and style.
_FAMILIES = {
    "latin": ("Source Sans 3", "source-sans-3-latin"),
    "latin-ext": ("Source Sans 3 Extended", "source-sans-3-latin-ext"),
    "signs": ("Plancc Signs", "plancc-signs"),
}


def fonts(page: Plain) -> list[dict[str, str]]:
    """The fonts as addresses of data; further ones only when a character of the page asks for them."""
    used = _used(page) - glyphs.of("latin")
    shown = [name for name in glyphs.ranges() if name == "latin" or used & glyphs.of(name)]
    return [
        {
            "family": _FAMILIES[name][0],
            "weight": weight,
            "style": style,
            "range": glyphs.ranges()[name],
            "address": _address(_FAMILIES[name][1], weight, style),
        }
        for name in shown
        for weight, style in _CUTS
    ]


def _address(file: str, weight: str, style: str) -> str:
    font = resources.fonts() / f"{file}-{weight}-{style}.woff2"
    return f"data:font/woff2;base64,{b64encode(font.read_bytes()).decode('ascii')}"


def _used(page: Plain) -> set[str]:
    """Every character that stands somewhere in the page."""
    return {character for words in _words(page) for character in normalize("NFC", words)}


def _words(value: Plain) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for member in value.values() if isinstance(value, dict) else value:
            yield from _words(member)
