"""The fonts that a page carries along, as addresses of data."""

from base64 import b64encode
from collections.abc import Iterator

from plancc import resources
from plancc.render.plain import Plain

# What each subset of the fonts has, as their maker declares it.
_LATIN = (
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,"
    "U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"
)
_LATIN_EXT = (
    "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,"
    "U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF"
)
_CUTS = (("400", "normal"), ("400", "italic"), ("600", "normal"), ("700", "normal"))


def fonts(page: Plain) -> list[dict[str, str]]:
    """The fonts as addresses of data; the extended subset only when a character of the page asks for it."""
    subsets = [("Source Sans 3", "latin", _LATIN)]
    if any(_within(_LATIN_EXT, character) and not _within(_LATIN, character) for character in _used(page)):
        # A family of its own: WeasyPrint takes one file for the other when both have one family and style.
        subsets.append(("Source Sans 3 Extended", "latin-ext", _LATIN_EXT))
    return [
        {
            "family": family,
            "weight": weight,
            "style": style,
            "range": characters,
            "address": _address(subset, weight, style),
        }
        for family, subset, characters in subsets
        for weight, style in _CUTS
    ]


def _address(subset: str, weight: str, style: str) -> str:
    font = resources.fonts() / f"source-sans-3-{subset}-{weight}-{style}.woff2"
    return f"data:font/woff2;base64,{b64encode(font.read_bytes()).decode('ascii')}"


def _used(page: Plain) -> set[str]:
    """Every character that stands somewhere in the page."""
    return {character for words in _words(page) for character in words}


def _words(value: Plain) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for member in value.values() if isinstance(value, dict) else value:
            yield from _words(member)


def _within(ranges: str, character: str) -> bool:
    for span in ranges.split(","):
        first, _, last = span.removeprefix("U+").partition("-")
        if int(first, 16) <= ord(character) <= int(last or first, 16):
            return True
    return False
