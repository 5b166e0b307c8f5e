"""Every character that a plan may hold has a glyph in the fonts that travel with plancc."""

from pathlib import Path
from unicodedata import normalize

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from plancc import glyphs, resources


def characters(path: Path) -> frozenset[str]:
    return frozenset(chr(code) for code in TTFont(path).getBestCmap() if code >= 0x20)


@pytest.mark.parametrize("cut", ["400-normal", "400-italic", "600-normal", "700-normal"])
@pytest.mark.parametrize("font", ["basic", "full"])
def test_a_font_has_what_the_list_says(font: str, cut: str) -> None:
    assert characters(resources.fonts() / f"plancc-sans-{font}-{cut}.woff2") >= glyphs.of(font)


def test_the_larger_font_takes_the_place_of_the_smaller_one() -> None:
    assert list(glyphs.ranges()) == ["basic", "full"]
    assert glyphs.of("basic") < glyphs.of("full")


@pytest.mark.parametrize("cut", ["400-normal", "400-italic", "600-normal", "700-normal"])
def test_the_smaller_font_has_no_parts_of_letters_that_it_lacks(cut: str) -> None:
    """Pango takes a font with "a" and a macron for one that has "ā"."""
    has = characters(resources.fonts() / f"plancc-sans-basic-{cut}.woff2")
    lacking = (character for character in map(chr, range(0xA0, 0x3000)) if character not in has)
    parts = {character: normalize("NFD", character) for character in lacking}
    assert parts["ḁ"] == "a\u0325"
    assert [
        each
        for each, of in parts.items()
        # One that stands for another character only is never in a page, whose text is composed (NFC).
        if has.issuperset(of) and normalize("NFC", each) == each
    ] == []


def test_what_danish_and_its_neighbours_need_is_there() -> None:
    letters = "".join(map(chr, [*range(0x20, 0x7F), *range(0xA0, 0x180)]))
    signs = "–—‘’‚“”„‹›«»…•·§¶†‡°′″©®™€½¼¾⅓⅔%‰×÷±−≤≥≠≈→←↑↓✓✔◦▪‐‑\u202f\u2009\u2007₂⁴"  # noqa: RUF001 - they are what is asked
    assert glyphs.without_glyph(letters + signs) == ()


def test_what_no_font_has_is_told_once() -> None:
    assert glyphs.without_glyph("år 🎉 и år 🎉") == ("🎉", "и")


def test_an_accent_of_its_own_is_part_of_its_letter() -> None:
    assert glyphs.without_glyph("a\u030a e\u0301") == ()
