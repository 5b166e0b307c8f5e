"""The fonts of a PDF: their names, and the characters that each glyph stands for (ToUnicode)."""

from collections.abc import Callable, Iterable
from hashlib import md5
from io import BytesIO
from typing import Any
from unicodedata import normalize

from fontTools.ttLib import TTFont  # type: ignore[import-untyped] # it brings none

from plancc.render.pdf.characters import plain

_SOFT_HYPHEN = "\u00ad"


def registry(font_class: Callable[..., Any]) -> Callable[..., Any]:
    """What makes the fonts of one PDF, each with the same name on every system.

    WeasyPrint tags a font's name with a hash of the words that Pango describes it with, and Pango changes
    them from version to version. Here the tag stands for what is embedded. Two descriptions of one font give
    one entry in the PDF, so they share what is known of its glyphs.
    """
    known: dict[str, Any] = {}

    def font(*arguments: Any) -> Any:
        made = font_class(*arguments)
        name = made.name.partition(b"+")[2]
        digest = md5(b"%s\0%s" % (name, made.file_content), usedforsecurity=False).digest()
        made.hash = "".join(chr(ord("A") + byte % 26) for byte in digest[:6])
        made.name = b"/%s+%s" % (made.hash.encode(), name)
        first = known.setdefault(made.hash, made)
        made.to_unicode, made.widths = first.to_unicode, first.widths
        return made

    return font


def name_glyphs(fonts: Iterable[Any]) -> None:
    """Say of each glyph what it stands for wherever it is painted.

    WeasyPrint notes the characters of the cluster in which it first meets a glyph. A no-break space at the
    start would make all spaces such, and a letter under a mark of its own would bring that mark everywhere.
    """
    for font in fonts:
        cmap: _Cmap | None = None
        for glyph, text in font.to_unicode.items():
            if len(text) > 1:
                cmap = cmap or _Cmap(font)
                text = cmap.character(glyph, text) or text  # noqa: PLW2901 - the better of the two
            # Where a soft hyphen shows, it is a hyphen.
            font.to_unicode[glyph] = "-" if text == _SOFT_HYPHEN else plain(text) or text


class _Cmap:
    """Which glyphs stand for one character alone."""

    def __init__(self, font: Any) -> None:
        self._font = TTFont(BytesIO(font.file_content), fontNumber=font.index, lazy=True)
        self._names = self._font.getBestCmap()

    def character(self, glyph: int, cluster: str) -> str | None:
        """The character of a cluster, composed or decomposed, whose own glyph this is."""
        characters = normalize("NFC", cluster) + normalize("NFD", cluster)
        return next((each for each in characters if self._glyph(each) == glyph), None)

    def _glyph(self, character: str) -> int | None:
        name = self._names.get(ord(character))
        return None if name is None else self._font.getGlyphID(name)
