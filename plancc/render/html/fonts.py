"""The fonts that a page carries along, as addresses of data."""

from base64 import b64encode
from collections.abc import Iterator
from unicodedata import normalize

from plancc import glyphs, resources
from plancc.render.plain import Plain

_FAMILY = "Plancc Sans"
_CUTS = (("400", "normal"), ("400", "italic"), ("600", "normal"), ("700", "normal"))


def fonts(page: Plain) -> list[dict[str, str]]:
    """The fonts as addresses of data, one file for each cut: a larger one if a character asks for it.

    Two files for one text would be taken apart anew by each version of Pango, and letters with them.
    """
    used = _used(page)
    name = next((name for name in glyphs.ranges() if used <= glyphs.of(name)), [*glyphs.ranges()][-1])
    return [
        {"family": _FAMILY, "weight": weight, "style": style, "address": _address(name, weight, style)}
        for weight, style in _CUTS
    ]


def _address(name: str, weight: str, style: str) -> str:
    font = resources.fonts() / f"plancc-sans-{name}-{weight}-{style}.woff2"
    return f"data:font/woff2;base64,{b64encode(font.read_bytes()).decode('ascii')}"


def _used(page: Plain) -> set[str]:
    """Every character that stands somewhere in the page, but for those that nothing is drawn for."""
    return {character for words in _words(page) for character in normalize("NFC", words)} - glyphs.UNSEEN


def _words(value: Plain) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for member in value.values() if isinstance(value, dict) else value:
            yield from _words(member)
