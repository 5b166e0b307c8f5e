"""Characters that are the same to a reader: kinds of spaces and hyphens, and letters composed or not."""

from unicodedata import normalize

from plancc import glyphs

_PLAIN = str.maketrans(
    {"\u00a0": " ", "\u2010": "-", "\u2011": "-"} | dict.fromkeys(glyphs.UNSEEN - {"\n", "\t"}, "")
)


def plain(text: str) -> str:
    """A text with the plainest of the characters that share a glyph, composed, and without what is unseen."""
    return text if text.isascii() else normalize("NFC", text).translate(_PLAIN)
