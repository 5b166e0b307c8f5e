"""Plans of other kinds than those we ship say of themselves what they are, and nothing that they are not."""

import re
from collections.abc import Callable

import pytest

from tests.editions import KINDS, Compile

Said = Callable[[str], str]


@pytest.fixture
def said(compile_once: Compile) -> Said:
    """The words of an edition's page."""

    def of(name: str) -> str:
        page = compile_once(name).page.read_text(encoding="utf-8").partition("<body>")[2]
        words = re.sub(
            r"<[^>]*>", " ", re.sub("<svg.*?</svg>|<script>.*?</script>", "", page, flags=re.DOTALL)
        )
        return " ".join(words.replace("\N{NO-BREAK SPACE}", " ").split())

    return of


@pytest.mark.parametrize("name", [name for name in KINDS if name not in ("aarsplan-2027", "oekommune-2025")])
def test_no_other_plan_is_called_an_employment_plan(name: str, said: Said) -> None:
    if name != "sammenligning-2027":
        assert not re.search(r"beskæftigelsesplan|ministermål|employment plan", said(name), re.IGNORECASE)


@pytest.mark.parametrize("name", KINDS)
def test_no_section_is_counted_by_a_word_that_no_plan_has_chosen(name: str, said: Said) -> None:
    assert not re.search(r"Sektion \d|Første sektion|Anden sektion|Part one|Part two", said(name))


def test_a_strategy_without_years_says_what_the_whole_period_is_measured_by(said: Said) -> None:
    told = said("ungestrategi-2026")
    assert "Udgave" not in told
    assert "Under 6 pct. i 2029." in told
    assert told.count("Andel af eleverne i 9. klasse, der føler sig ensomme") == 2  # in full, and at a glance


def test_two_areas_have_their_own_levels(said: Said) -> None:
    told = said("oekommune-2025")
    assert "Højst 5 pct. i januar 2028 (Storø)." in told
    assert "Højst 7,5 pct. i januar 2028 (Lilleø)." in told


def test_all_98_bars_and_36_measurements_are_there(said: Said) -> None:
    told = said("sammenligning-2027")
    assert all(name in told for name in ("Albertslund", "Aalborg", "Aarhus"))
    assert "Alle 36 målinger står i figuren under tabellen." in told
    months = told.partition("Tal bag figur 2")[2]
    assert months.count("Januar") == 1
    assert len(re.findall(r"\b\d,\d\b", months)) >= 36


def test_short_focus_points_share_a_page(compile_once: Compile) -> None:
    import pymupdf

    with pymupdf.open(compile_once("korte-fokuspunkter-2026").pdf) as pdf:  # type: ignore[no-untyped-call]
        assert len(pdf) <= 6  # the cover, the contents, the overview, nine focus points
