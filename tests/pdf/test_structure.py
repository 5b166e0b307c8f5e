"""The structure says what the HTML says: what no validator sees."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from plancc.render.frames import PdfTrouble
from tests.pdf.conftest import Edition
from tests.pdf.hostile import BODY, CSS, DOT, WORDS
from tests.pdf.reader import Part, Pdf

Printed = Callable[..., Pdf]


@pytest.fixture
def hostile(printed: Printed) -> Pdf:
    return printed(BODY, CSS)


def only(pdf: Pdf, tag: str) -> Part:
    (part,) = pdf.root.every(tag)
    return part


def text(part: Part) -> str:
    return " ".join(part.text.split())


def test_what_runs_over_pages_is_one_element(printed: Printed) -> None:
    items = "".join(f"<li><p>{WORDS * 2}</p></li>" for _ in range(6))
    rows = "".join(f"<tr><td>{WORDS}</td></tr>" for _ in range(6))
    pdf = printed(
        f"<section><h1>Langt</h1><p>{WORDS * 9}</p><ul>{items}</ul>"
        f"<table><tr><th>Hvad</th></tr>{rows}</table></section>"
    )
    found = Counter(part.tag for part in pdf.root.every())
    assert (found["Sect"], found["L"], found["LI"], found["Table"], found["TR"]) == (1, 1, 6, 1, 7)
    assert found["P"] == 7
    paragraph = next(pdf.root.every("P"))
    assert len(paragraph.pages) > 1
    assert text(paragraph) == (WORDS * 9).strip()


def test_columns_do_not_break_an_element(printed: Printed) -> None:
    pdf = printed(f'<div class="columns"><p>{WORDS * 3}</p></div>', ".columns { columns: 2; font-size: 60% }")
    assert pdf.root.outline() == "Document(P)"


def test_lines_are_no_elements(printed: Printed) -> None:
    pdf = printed(f"<p>{WORDS} fremhævet tekst</p>")
    assert pdf.root.outline() == "Document(P)"


def test_emphasis_is_kept_and_taken_for_spans(printed: Printed) -> None:
    pdf = printed(f"<p>Vi er <em>på vej</em>, og det er <strong>meget {WORDS} vigtigt</strong>.</p>")
    assert pdf.root.outline() == "Document(P(Em Strong))"
    assert text(only(pdf, "Em")) == "på vej"
    assert text(only(pdf, "Strong")) == f"meget {WORDS.strip()} vigtigt"
    assert {str(kind): str(role) for kind, role in pdf.pdf.Root.StructTreeRoot.RoleMap.items()} == {
        "/Em": "/Span",
        "/Strong": "/Span",
    }


def test_repeated_heads_and_feet_of_tables_are_read_once(hostile: Pdf) -> None:
    table = next(hostile.root.every("Table"))
    assert text(table).startswith("Over sider Hvad Tal")
    assert text(table).count("Hvad") == 1
    assert text(table).count("I alt") == 1
    assert ("/Pagination", "Hvad") in {(kind, words) for _, kind, words in hostile.artifacts}


def test_running_titles_and_page_numbers_are_artifacts_of_their_kind(hostile: Pdf) -> None:
    kinds = {kind for _, kind, _ in hostile.artifacts}
    assert {"/Pagination/Header", "/Pagination/Footer", "/Pagination"} <= kinds
    assert "Svære ting" not in text(hostile.root).removeprefix("Svære ting i rækkefølge")


def test_all_artifacts_with_text_are_furniture(edition: Edition) -> None:
    headings = {text(part) for part in edition.pdf.root.every("H1", "H2", "H3")}
    draft = {text(part) for part in edition.pdf.root.every("P") if "Udkast" in part.text}
    heads = {words for table in edition.pdf.root.every("THead") for words in [*map(text, table.every("TH"))]}
    silent = edition.page.silent
    assert edition.pdf.artifacts
    for page, kind, words in edition.pdf.artifacts:
        if kind.startswith("/Pagination/"):
            shown = " ".join(words.replace("-", "").split())
            known = {" ".join(each.replace("-", "").split()) for each in headings | draft}
            assert words == str(page + 1) or any(shown in each for each in known), words
        elif kind == "/Layout":
            silent -= 1
        else:
            assert kind == "/Pagination", words
            assert words.strip() in heads or any(words.strip() in each for each in edition.page.marks), words
    assert silent >= 0


def test_every_page_but_covers_bears_its_number(edition: Edition) -> None:
    numbers = {page for page, kind, words in edition.pdf.artifacts if words == str(page + 1)}
    assert set(range(1, len(edition.pdf.pdf.pages) - 1)) <= numbers


def test_items_have_labels_and_bodies(printed: Printed) -> None:
    pdf = printed(
        '<ul class="own"><li><p>Et</p></li><li>To<ol><li>Inde</li></ol></li></ul>'
        "<dl><div><dt>Ord</dt><dd>Sag</dd></div></dl>",
        '.own > li { list-style: none } .own > li::before { content: "•"; display: inline-block }',
    )
    inner = "L(LI(Lbl LBody))"
    assert pdf.root.outline() == f"Document(L(LI(Lbl LBody(P)) LI(Lbl LBody({inner}))) {inner})"
    kinds = [str(part.attribute("/ListNumbering")) for part in pdf.root.every("L")]
    assert kinds == ["/Disc", "/Decimal", "/None"]


@pytest.mark.parametrize(
    ("style", "kind"), [("lower-alpha", "/LowerAlpha"), ("disc", "/Disc"), ("none", "/None")]
)
def test_a_list_says_how_it_counts(printed: Printed, style: str, kind: str) -> None:
    tag = "ol" if style == "lower-alpha" else "ul"
    pdf = printed(f"<{tag} style='list-style: {style}'><li>Et</li></{tag}>")
    assert only(pdf, "L").attribute("/ListNumbering") == kind


def test_contents_are_a_table_of_contents(hostile: Pdf) -> None:
    toc = next(hostile.root.every("TOC"))
    assert toc.outline() == "TOC(TOCI(Lbl Reference(Link(Em)) TOC(TOCI(Reference(Link)))))"
    assert text(toc).startswith("1 Et sted 1 Et andet")


def test_heads_of_tables_have_scopes_and_where_they_span_names(hostile: Pdf) -> None:
    simple, spanning = hostile.root.every("Table")
    assert {str(cell.attribute("/Scope")) for cell in simple.every("TH")} == {"/Column", "/Row"}
    assert not any(cell.attribute("/Headers") for cell in simple.every())
    names = {str(cell.entries.ID): text(cell) for cell in spanning.every("TH")}
    heads = {
        text(cell) or "nothing": [names[str(name)] for name in cell.attribute("/Headers")]
        for cell in spanning.every("TD")
    }
    assert heads == {
        "3": ["Mål", "Esbjerg", "2023"],
        "nothing": ["Mål", "Fanø", "2023"],
        "4": ["Mål", "Esbjerg", "Fanø", "2024"],
    }
    tree = [str(each) for each in hostile.pdf.Root.StructTreeRoot.IDTree.Names][::2]
    assert set(names) <= set(tree)
    assert tree == sorted(tree)


def test_notes_are_read_where_they_are_called(hostile: Pdf) -> None:
    read = text(hostile.root)
    assert "forvaltninger. 1 1. Note 1 er her. Tilbage Efter noten." in read
    assert "Punkt2 2. Note 2 er her. Tilbage med et afsnit til" in read
    first, second = hostile.root.every("Note")
    assert first.outline() == "Note(Lbl Em Link)"
    assert first.entries.ID != second.entries.ID
    assert "P(Reference(Link))" in [part.outline() for part in hostile.root.every("P")]


def test_links_are_called_by_their_text(edition: Edition) -> None:
    links = list(edition.pdf.root.every("Link"))
    assert len(links) > 15
    for link in links:
        own = text(link)
        assert link.links, own
        for annotation in link.links:
            told = str(annotation.Contents)
            # The number of its page is no part of what an entry of the contents is called.
            assert told in edition.page.labels or own.removeprefix(told).strip().isdigit() or told == own
            assert told


def test_a_link_has_one_place_a_line_and_all_places_are_links(hostile: Pdf) -> None:
    held = [annotation.objgen for link in hostile.root.every("Link") for annotation in link.links]
    placed = [annotation.objgen for page in hostile.pdf.pages for annotation in page.get("/Annots", [])]
    assert sorted(held) == sorted(placed)
    lines = next(link for link in hostile.root.every("Link") if "lang henvisning" in text(link))
    assert str(lines.links[0].Contents) == "En lang henvisning til virksomhedskonsulenternes sammenfatning"
    heights = [round(float(each.Rect[1])) for each in lines.links]
    assert len(heights) == len(set(heights)) > 1
    picture = next(link for link in hostile.root.every("Link") if "Figure" in link.outline())
    assert str(picture.links[0].Contents) == "Prik"


def test_languages_and_abbreviations(hostile: Pdf) -> None:
    assert hostile.pdf.Root.Lang == "da"
    spoken = {str(part.entries.Lang): text(part) for part in hostile.root.every() if "/Lang" in part.entries}
    assert spoken == {"en": "an English phrase", "de": "Alles auf Deutsch. Nogen"}
    written = [(text(part), str(part.entries.E)) for part in hostile.root.every() if "/E" in part.entries]
    assert written == [("fx", "for eksempel")]


def test_code_and_quotations(hostile: Pdf) -> None:
    assert text(only(hostile, "Code")) == "kode"
    assert "citat" in text(only(hostile, "Quote"))
    assert only(hostile, "BlockQuote").outline() == "BlockQuote(P P)"


def test_pictures_have_words_and_a_place_in_points(printed: Printed) -> None:
    pdf = printed(f'<img src="{DOT}" alt="En prik" style="width: 20mm; height: 10mm; display: block">')
    figure = only(pdf, "Figure")
    assert figure.entries.Alt == "En prik"
    left, bottom, right, top = (float(each) for each in figure.attribute("/BBox"))
    assert (round(right - left), round(top - bottom)) == (57, 28)
    assert top == pytest.approx((100 - 10 - 2.117) * 72 / 25.4, abs=8)


def test_under_a_caption_the_title_of_a_drawing_is_not_said_again(hostile: Pdf) -> None:
    drawing = next(part for part in hostile.root.every("Figure") if part.entries.Alt != "Prik")
    assert drawing.entries.Alt == "Linjen stiger."


def test_a_picture_without_words_is_refused(printed: Printed) -> None:
    with pytest.raises(PdfTrouble, match="without alternative text"):
        printed(f'<img src="{DOT}">')


def test_what_only_adorns_is_not_there(hostile: Pdf) -> None:
    assert "tegn" not in text(hostile.root).split()
    assert "Usynligt" not in text(hostile.root)
    assert [str(part.entries.Alt) for part in hostile.root.every("Figure")][:1] == ["Prik"]


def test_bare_text_in_a_group_is_a_paragraph(printed: Printed) -> None:
    pdf = printed("<section>Løs <em>tekst</em> <p>et afsnit</p> mere</section>")
    assert pdf.root.outline() == "Document(Sect(P(Em) P P))"


def test_what_is_see_through_or_turned_is_read_in_its_place(hostile: Pdf) -> None:
    read = text(hostile.root)
    assert (
        read.index("Efter noten")
        < read.index("Gennemsigtigt")
        < read.index("Drejet")
        < read.index("Ved siden af")
    )


def test_a_mark_of_the_matrix_is_a_word(edition: Edition) -> None:
    tables = [table for table in edition.pdf.root.every("Table") if "ja" in text(table).split()]
    for table in tables:
        assert not list(table.every("Figure"))
    assert tables or 'class="table matrix' not in (edition.folder / "index.html").read_text("utf-8")


def test_only_the_topmost_bookmarks_stand_open(edition: Edition) -> None:
    """A negative count says that an entry is folded (ISO 32000-1, 12.3.3)."""
    top: Any = edition.pdf.pdf.Root.Outlines.First
    assert int(top.Count) > 0
    entry = top.First
    while entry is not None:
        assert int(entry.get("/Count", 0)) <= 0
        entry = entry.get("/Next")
