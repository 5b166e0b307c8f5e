"""The printed comparison and its page: sound, in order, and told to those who do not see its signs."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from playwright.sync_api import Browser

from plancc import resources
from plancc.comparison.compare import compare
from plancc.comparison.comparison import Comparison
from plancc.document.changes.compose import compose_changes
from plancc.document.changes.tell import tell
from plancc.render.html import html, paged_style
from plancc.render.order import Order
from plancc.render.press import Press
from plancc.render.templates import Templates
from tests.comparison.revised import revised
from tests.comparison.written import compared, data, shipped
from tests.html.browser import Setting, visit
from tests.html.judges import nu, violations
from tests.pdf.judges import conforms, remarks, verapdf

DATED = "2024-01-01T00:00:00Z"
HEURISTIC = {
    # A table of one row and its headers has more headers than data.
    "TBL-010",
    # It counts the elements of a paragraph after the words around them; the order is held below.
    "ORD-001",
    # A running head of several words, on a page where it is another than before.
    "TAG-002",
}


def comparisons() -> dict[str, Comparison]:
    return {
        "lilleby": compared(data(), revised()),
        "lilleby-en": compared({**data(), "language": "en"}, {**revised(), "language": "en"}),
        "frederikshavn": compare(shipped("frederikshavn", 2023), shipped("frederikshavn", 2024)),
        "nothing": compared(data(), data()),
    }


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the page and the PDF of each comparison."""
    folder, templates = tmp_path_factory.mktemp("comparisons"), Templates(resources.templates())
    with Press() as press:
        for name, comparison in comparisons().items():
            document = compose_changes(tell(comparison), comparison.new, DATED)
            page = html(document, templates)
            (folder / f"{name}.html").write_text(page, encoding="utf-8")
            (folder / f"{name}.pdf").write_bytes(
                press.pdf(Order(page, paged_style(document, templates), DATED))
            )
    return folder


NAMES = sorted(comparisons())


@pytest.mark.parametrize("name", NAMES)
def test_the_pdf_conforms_to_both_standards(printed: Path, name: str) -> None:
    path = printed / f"{name}.pdf"
    conforms(path)
    assert [each for each in remarks(path) if each.rule not in HEURISTIC] == []


def test_verapdf_finds_nothing(printed: Path) -> None:
    assert verapdf(*(printed / f"{name}.pdf" for name in NAMES)) == []


def test_the_same_comparison_gives_the_same_page(printed: Path) -> None:
    comparison = compared(data(), revised())
    again = html(compose_changes(tell(comparison), comparison.new, DATED), Templates(resources.templates()))
    assert again == (printed / "lilleby.html").read_text(encoding="utf-8")


def test_the_nu_checker_is_content(printed: Path) -> None:
    # It sees that the words of one are Danish, whatever its language says.
    assert nu(*(printed / f"{name}.html" for name in NAMES if name != "lilleby-en")) == []


@pytest.mark.parametrize("width", [320, 768, 1440])
def test_axe_is_content_and_nothing_is_cut_off(browser: Browser, printed: Path, width: int) -> None:
    for scheme in ("light", "dark"):
        with visit(browser, printed / "lilleby.html", Setting(width, scheme=scheme)) as visited:
            assert violations(visited) == []
            assert visited.ask("() => document.documentElement.scrollWidth") <= width


def test_a_change_is_marked_for_eyes_and_ears(printed: Path) -> None:
    page = (printed / "lilleby.html").read_text(encoding="utf-8")
    sign = '<abbr class="sign" role="img" title="{}">{}</abbr>'
    begin, end = sign.format("udgår:", "[−"), sign.format("slut", "]")
    assert f"<del>{begin}<span>tyve</span>{end}</del> <ins>" in page
    assert page.count(sign.format("nyt:", "[+")) > 3
    assert 'title="gone:"' in (printed / "lilleby-en.html").read_text(encoding="utf-8")


def test_the_signs_are_spoken_in_the_pdf_and_all_is_read_in_the_order_of_print(printed: Path) -> None:
    with pikepdf.open(printed / "lilleby.pdf") as pdf:
        spoken = {str(each["/E"]) for each in elements(pdf.Root.StructTreeRoot) if "/E" in each}
        assert {"udgår:", "nyt:", "slut"} <= spoken
        for page in pdf.pages:
            places = list(read(pdf.Root.StructTreeRoot, page.obj))
            assert places
            assert places == sorted(places)


def kids(node: Any) -> list[Any]:
    held = node.get("/K", [])
    return list(held) if isinstance(held, pikepdf.Array) else [held]


def elements(node: Any) -> Iterator[Any]:
    """The elements of a PDF's structure."""
    for kid in kids(node):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def read(node: Any, page: Any) -> Iterator[int]:
    """The numbers of a page's pieces, counted as they are painted, in the order of structure."""
    for kid in kids(node):
        if not isinstance(kid, pikepdf.Dictionary):
            if node.get("/Pg") == page:
                yield int(kid)
        elif "/MCID" in kid:
            if kid.get("/Pg", node.get("/Pg")) == page:
                yield int(kid["/MCID"])
        elif "/S" in kid:
            yield from read(kid, page)


def test_a_comparison_without_changes_says_so(printed: Path) -> None:
    page = (printed / "nothing.html").read_text(encoding="utf-8")
    assert "Der er ingen forskel." in page
    assert "<table>" not in page
