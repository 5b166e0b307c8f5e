"""A font is called the same on every system, and its glyphs say what they stand for."""

import re
from collections.abc import Callable
from hashlib import md5
from types import SimpleNamespace
from typing import Any
from unicodedata import normalize

from plancc.render.pdf.fonts import registry
from tests.pdf.reader import Pdf

Printed = Callable[..., Pdf]


def made(description: bytes, content: bytes) -> Any:
    """A font as WeasyPrint makes it: the tag of its name is a hash of Pango's words."""
    words = md5(description, usedforsecurity=False).hexdigest()
    name = b"/%s+%s" % (words.encode(), description.partition(b" @")[0])
    return SimpleNamespace(hash=words, name=name, file_content=content, to_unicode={}, widths={})


def test_a_font_is_called_the_same_whatever_pango_says_beside_its_name() -> None:
    one, other = (registry(made)(words, b"\0\1") for words in (b"Plancc-Sans", b"Plancc-Sans @wght=400"))
    assert one.name == other.name
    assert re.fullmatch(rb"/[A-Z]{6}\+Plancc-Sans", one.name)
    assert one.name[1:7].decode() == one.hash


def test_fonts_that_differ_are_called_differently() -> None:
    font = registry(made)
    names = {font(b"Plancc-Sans", b"\0").name, font(b"Plancc-Sans", b"\1").name, font(b"Bold", b"\0").name}
    assert len(names) == 3


def test_two_descriptions_of_one_font_share_what_is_known_of_its_glyphs() -> None:
    """They are one entry in the PDF, and the last one to be written would be all there is."""
    font = registry(made)
    font(b"Plancc-Sans", b"\0").to_unicode[7] = "a"
    assert font(b"Plancc-Sans @tnum=1", b"\0").to_unicode == {7: "a"}


def test_a_glyph_that_characters_share_stands_for_the_plainest(printed: Printed) -> None:
    text = printed("<p>\u00a050\u00a0pct. af alle, kl.\u202f9 e\u2010mail og e-mail</p>").root.text
    assert "pct. af alle" in text
    assert not set("\u00a0\u2010") & set(text)
    assert text.count("e-mail") == 2


def test_a_letter_under_a_mark_of_its_own_stands_for_itself_elsewhere(printed: Printed) -> None:
    text = printed("<p>y\u0328, e\u0307\u0303. Ny zone, en zebra.</p>", font="full").root.text
    assert "Ny zone, en zebra." in text
    assert normalize("NFC", text).split()[:2] == ["y\u0328,", "ė\u0303."]
