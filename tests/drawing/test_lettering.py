"""Words are broken where words may be, and their estimated width is close to the printed one."""

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped] # it brings none
from hypothesis import given
from hypothesis import strategies as st

from plancc import resources
from plancc.drawing.lettering import breaks, width, wrap


@pytest.mark.parametrize("weight", [400, 600])
@pytest.mark.parametrize(
    "words",
    [
        "Over 68 år",
        "1. kvartal 2022",
        "Unge uden uddannelse eller beskæftigelse",
        "−1.250.000,75",
        "KØBENHAVN & Ærø",
    ],
)
def test_the_estimate_is_never_too_small_and_never_much_too_large(words: str, weight: int) -> None:
    font = TTFont(resources.fonts() / f"plancc-sans-basic-{weight}-normal.woff2")
    names, advances = font.getBestCmap(), font["hmtx"]
    printed = sum(advances[names[ord(letter)]][0] for letter in words) / font["head"].unitsPerEm
    assert printed <= width(words, 1) <= 1.2 * printed


def test_lines_are_few_and_of_much_the_same_length() -> None:
    assert wrap("Unge uden uddannelse eller beskæftigelse", 400) == (
        "Unge uden uddannelse eller beskæftigelse",
    )
    assert wrap("Unge uden uddannelse eller beskæftigelse", 200) == (
        "Unge uden uddannelse",
        "eller beskæftigelse",
    )


def test_words_break_behind_hyphens_and_at_soft_hyphens_first() -> None:
    assert wrap("Ikke-jobparate", 70) == ("Ikke-", "jobparate")
    assert wrap("sygedagpenge\xadmodtagere", 90) == ("sygedagpenge-", "modtagere")
    assert wrap("sygedagpenge\xadmodtagere", 200) == ("sygedagpengemodtagere",)
    assert breaks("sygedagpengemodtagere", 90)
    assert not breaks("sygedagpenge\xadmodtagere", 90)


def test_a_word_that_is_too_long_is_broken_anyway() -> None:
    lines = wrap("sygedagpengemodtagere", 60)
    assert "".join(line.removesuffix("-") for line in lines) == "sygedagpengemodtagere"
    assert all(width(line) <= 60 for line in lines)


@given(st.text(alphabet="abc æøå-/\xad1.,", max_size=60), st.floats(-10, 300))
def test_no_letter_is_lost(words: str, room: float) -> None:
    def letters(text: str) -> str:
        return "".join(letter for letter in text if letter not in " -\xad")

    assert letters("".join(wrap(words, room))) == letters(words)
