"""Words stay whole: what a reader, a search or a copy gets is what the HTML has, word for word."""

import re
import subprocess
from base64 import b64encode
from collections.abc import Callable
from itertools import pairwise

import pytest

from tests.pdf.conftest import Edition
from tests.pdf.hostile import WORDS
from tests.pdf.reader import FLOWING, Part, Pdf

Printed = Callable[..., Pdf]
NARROW = 'p { width: 22mm; hyphens: auto; hyphenate-character: "-"; hyphenate-limit-chars: 6 2 2 }'


def own(part: Part) -> str:
    """The text of a part without what CSS has added: bullets, numbers of notes and pages."""
    pieces = []
    for kid in part.kids:
        if isinstance(kid, str):
            pieces.append(kid)
        elif kid.tag == "Figure":
            pieces.append(" ")
        elif kid.tag == "Lbl" and part.tag in ("LI", "Note") and re.fullmatch(r"\s*(•|\d+\.)\s*", kid.text):
            continue
        else:
            pieces.append(own(kid) if kid.tag in FLOWING else f" {own(kid)} ")
    told = "".join(pieces)
    return re.sub(r"\s\d+\s*$", " ", told) if part.tag == "Reference" and " " in told.strip() else told


def test_every_word_of_the_page_is_in_the_pdf_in_order(edition: Edition) -> None:
    assert len(edition.page.words) > 2000
    assert own(edition.pdf.root).split() == edition.page.words


def test_extracted_text_has_whole_words(edition: Edition) -> None:
    asked = subprocess.run(
        ["pdftotext", edition.path, "-"], capture_output=True, check=True, encoding="utf-8"
    )
    assert "\xad" not in asked.stdout
    split = re.findall(r"\w-\n", asked.stdout)
    furniture = " ".join(words for _, _, words in edition.pdf.artifacts).split()
    pages = [str(number) for number in range(1, len(edition.pdf.pdf.pages) + 1)]
    bullets = ["•", *(f"{number}." for number in range(1, 30))]
    # Where "arbejds-" ends a line, pdftotext takes its hyphen for one of hyphenation.
    joined = {one[:-1] + other for one, other in pairwise(edition.page.words) if one.endswith("-")}
    known = {*edition.page.words, *joined, *edition.page.drawn.split(), *furniture, *pages, *bullets}
    assert [word for word in asked.stdout.split() if word not in known] == []
    assert split == []


def test_hyphens_of_hyphenation_are_gone_and_those_of_words_stay(printed: Printed) -> None:
    pdf = printed(f"<p>{WORDS}</p>", NARROW)
    (paragraph,) = pdf.root.every("P")
    assert paragraph.text.split() == WORDS.split()
    # Told whole where they begin, and once: some words take three lines.
    assert any("beskæftigelsesindsatsen" in str(kid).lower() for kid in paragraph.kids)
    assert "" in paragraph.kids


def test_a_word_with_a_hyphen_of_its_own_keeps_it_over_a_line(printed: Printed) -> None:
    text = "Rybners og AMU-Vestjylland og arbejdsmarkeds- og socialområdet"
    pdf = printed(f"<p>{text}</p>", "p { width: 24mm }")
    assert pdf.root.text.split() == text.split()


def test_lines_and_inner_elements_are_parted_by_the_space_that_was_written(printed: Printed) -> None:
    pdf = printed(
        '<p style="width: 24mm">Et <b>to tre</b> <i>fire</i> fem seks<br>'
        'syv <a href="https://example.org">otte ni</a>, ti '
        '<span style="display: inline-block">elleve </span>tolv</p>'
    )
    assert " ".join(pdf.root.text.split()) == "Et to tre fire fem seks syv otte ni, ti elleve tolv"
    assert "  " not in pdf.root.text.strip()


def test_a_font_without_a_space_has_its_words_parted_all_the_same(printed: Printed) -> None:
    pdf = printed('<p style="width: 5mm"><b>En<br>To</b></p>')
    assert pdf.root.text.split() == ["En", "To"]


def test_glyphs_that_characters_share_are_the_plain_ones(printed: Printed) -> None:
    pdf = printed("<p>50\u00a0pct. af alle og e\u00admail og e-mail, som er mere</p>")
    assert "\u00a0" not in pdf.root.text
    assert "50 pct. af alle" in pdf.root.text
    assert "e-mail" in pdf.root.text


def test_lines_under_hyphenated_links_are_decoration(printed: Printed) -> None:
    pdf = printed(
        f'<p><a href="https://example.org">{WORDS}</a></p>', NARROW + " a { text-decoration: underline }"
    )
    assert pdf.root.text.split() == WORDS.split()


@pytest.mark.parametrize(
    "image", ['alt="Havnen"', 'alt="" role="presentation"'], ids=["as a figure", "as decoration"]
)
def test_words_that_an_image_shows_are_its_own(printed: Printed, image: str) -> None:
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><text x="2" y="20">Kaj 4</text></svg>'
    )
    address = f"data:image/svg+xml;base64,{b64encode(drawing.encode()).decode()}"
    pdf = printed(f'<h1>Kort</h1><p>Før <img {image} src="{address}"> efter.</p>')
    assert [str(figure.entries["/Alt"]) for figure in pdf.root.every("Figure")] == ["Havnen"] * (
        "Havnen" in image
    )
