"""Names stand in the order of their language's alphabet."""

import unicodedata
from typing import Literal

import pytest

from plancc.language.languages import LANGUAGES


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_danish_has_three_letters_after_z_and_takes_aa_for_the_last(form: Literal["NFC", "NFD"]) -> None:
    names = ["Aarhus", "Ærø", "Aabenraa", "Odense", "Ørsted", "Assens", "Årslev", "Zoo", "Faaborg", "Faxe"]
    names = [unicodedata.normalize(form, name) for name in names]
    assert [unicodedata.normalize("NFC", name) for name in sorted(names, key=LANGUAGES["da"].order)] == [
        *("Assens", "Faxe", "Faaborg", "Odense", "Zoo", "Ærø", "Ørsted", "Aabenraa", "Aarhus", "Årslev"),
    ]


def test_signs_of_other_languages_make_no_letters() -> None:
    assert sorted(["Öst", "Étoile", "Etui", "Müller", "Ärlig", "Mylius"], key=LANGUAGES["da"].order) == [
        *("Étoile", "Etui", "Mylius", "Müller", "Ärlig", "Öst"),
    ]


def test_equal_names_have_an_order_of_their_own() -> None:
    assert sorted(["aa", "Aa", "å", "Å"], key=LANGUAGES["da"].order) == ["Å", "Aa", "å", "aa"]


def test_english_takes_them_for_letters_that_it_has() -> None:
    assert sorted(
        ["Zoo", "Ærø", "Ørsted", "Aarhus", "Odense", "Århus", "Birk"], key=LANGUAGES["en"].order
    ) == [
        *("Aarhus", "Ærø", "Århus", "Birk", "Odense", "Ørsted", "Zoo"),
    ]
