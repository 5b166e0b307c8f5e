"""What a small plan's document says where, from its numbers and its notes."""

from pathlib import Path

import pikepdf
import pymupdf
import pytest

from tests.commands import plancc

PLAN = """\
plancc: 1
title: Lille plan
period: {from: 2024, to: 2024}
authority: {name: Lilleby Kommune}
footnotes:
  - id: kilde
    text: Statistikbanken.
before:
  - title: Ledige i tal[^kilde]
    blocks:
      - text: Hver a-kasse følger 3,5 pct. af de ledige i 1. kvartal.
      - figure:
          title: Ledige
          alt: Ledigheden falder.
          kind: index
          base: 2019
          points: [2019, 2024]
          series: [{name: Ledige, values: [100, 90]}]
multi_year:
  title: Hele perioden
  lead: Sådan er det.
annual:
  2024:
    title: Mål for året
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("lille")
    (place / "lille.yaml").write_text(PLAN, encoding="utf-8")
    assert plancc("build", "lille.yaml", "--output", "ud", cwd=place).returncode == 0
    return place / "ud" / "lille" / "2024"


@pytest.fixture(scope="module")
def page(folder: Path) -> str:
    return (folder / "index.html").read_text(encoding="utf-8")


def test_an_index_says_where_it_is_100(page: str) -> None:
    assert page.count(">2019 = 100</text>") == 2  # wide and narrow
    assert "Ledige (2019 = 100)</p>" in page


def test_the_numbers_of_a_figure_are_named_by_its_number(page: str) -> None:
    assert "<caption>Tal bag figur 1</caption>" in page
    assert page.count("Figur 1. Ledige") == 2  # the figure's title, and its link to itself


def test_the_title_is_read_before_all_else_on_the_cover(page: str) -> None:
    cover = page[page.index('<header class="cover">') :]
    assert cover.index("<h1") < cover.index("Lilleby Kommune") < cover.index("Udkast")


def test_lines_do_not_end_within_what_belongs_together(page: str) -> None:
    told = '<span class="unbroken">a-kasse</span> følger 3,5\xa0pct. af de ledige i 1.\xa0kvartal.'
    assert told in page


def test_the_number_of_a_heading_s_note_stays_on_its_page(folder: Path) -> None:
    paper = folder / "lille-2024.pdf"
    with pymupdf.open(paper) as pdf:  # type: ignore[no-untyped-call] # it brings none
        text = "".join(page.get_text() for page in pdf)
    assert text.count("Ledige i tal1\n") == 1  # the heading itself
    assert text.count("Ledige i tal\n") == 1  # the head of its page
    assert "Statistikbanken." in text
    assert "Tilbage" not in text  # there is no way back on paper
    with pikepdf.open(paper) as pdf, pdf.open_outline() as outline:
        assert "Ledige i tal" in {item.title for top in outline.root for item in (top, *top.children)}
