"""What the judges say of every edition, however odd its plan: nothing but what is no fault."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.editions import EDITIONS
from tests.pdf.conftest import Built, Edition
from tests.pdf.hostile import BODY, CSS
from tests.pdf.judges import Remark, conforms, remarks, verapdf
from tests.pdf.reader import Page, Pdf


def read_elsewhere(remark: Remark, pdf: Pdf, _: Page) -> bool:
    """ORD-001: painted in another order than read.

    A note is read where it is called, and painted at the foot of its page. Besides, outloud expects the words
    of a paragraph before those of the links in it, and of what is emphasised, wherever they stand. So there
    must be notes on the page, or emphasis.
    """
    return any(remark.page - 1 in part.pages for part in pdf.root.every("Note", "Em", "Strong"))


def running_head(remark: Remark, pdf: Pdf, _: Page) -> bool:
    """TAG-002: prose is marked as an artifact.

    What stands over a page, the plan's title and the chapter's, is taken for one line, and for prose if long.
    """
    heads = {
        word
        for page, kind, words in pdf.artifacts
        if page == remark.page - 1 and kind == "/Pagination/Header"
        for word in words.split()
    }
    # At most two lines are told, each cut off after 90 characters.
    lines = re.split(r"; |…$", remark.evidence)
    return heads != set() and all(set(line.rstrip("…").split()[:-1]) <= heads for line in lines)


def same_heading(remark: Remark, pdf: Pdf, _: Page) -> bool:
    """PAG-001: a running head is read as content.

    So says outloud of any line at the same height on three pages, and parts of the same kind begin alike.
    """
    headings = {" ".join(part.text.split()) for part in pdf.root.every("H3", "H4", "H5", "H6")}
    return remark.evidence in headings


def wide_low_or_grouped(remark: Remark, pdf: Pdf, page: Page) -> bool:
    """TBL-010: a head was torn into several.

    That is suspected wherever a table has more heads than values, and a table of one or two rows has; one of
    the page's tables must have just as many of both. And wherever several rows are heads: the first of them
    must be the table's, and each of the others one cell that stands over a group of rows.
    """
    words = re.escape("header cells look shredded: ")
    if counted := re.fullmatch(words + r"(\d+) header cells against (\d+) data cells", remark.message):
        return (int(counted[1]), int(counted[2])) in page.tables
    if counted := re.fullmatch(words + r"(\d+) header rows", remark.message):
        rows = [
            [len([*row.every("TH")]) for row in table.every("TR") if not [*row.every("TD")]]
            for table in pdf.root.every("Table")
        ]
        return any(len(each) == int(counted[1]) and set(each[1:]) == {1} for each in rows)
    return False


def matrix(remark: Remark, pdf: Pdf, _: Page) -> bool:
    """TBL-012: hardly any cell is filled.

    Such is the matrix: its marks are pictures, and where there is none, nothing is carried.
    """
    tables = [
        table
        for table in pdf.root.every("Table")
        if all(cell.outline() in ("TD", "TD(Figure)") for cell in table.every("TD"))
    ]
    return any(f"of {len([*table.every('TH', 'TD')])} cells" in remark.message for table in tables)


def long_title(remark: Remark, pdf: Pdf, _: Page) -> bool:
    """DOC-040: the title has more than 200 characters; so has the plan's own, and who are we to cut it."""
    (heading,) = pdf.root.every("H1")
    return "longer than a title" in remark.message and len(" ".join(heading.text.split())) > 190


EXCUSES: dict[str, Callable[[Remark, Pdf, Page], bool]] = {
    "ORD-001": read_elsewhere,
    "TAG-002": running_head,
    "PAG-001": same_heading,
    "TBL-010": wide_low_or_grouped,
    "TBL-012": matrix,
    "DOC-040": long_title,
}
"""What outloud may find, and where that is no fault."""


def faults(path: Path, pdf: Pdf, page: Page) -> list[Remark]:
    return [
        remark
        for remark in remarks(path)
        if remark.rule not in EXCUSES or not EXCUSES[remark.rule](remark, pdf, page)
    ]


@pytest.fixture
def hostile(printed: Callable[..., Pdf], tmp_path: Path) -> Path:
    printed(BODY, CSS)
    return tmp_path / "page.pdf"


def test_the_judges_find_nothing_in_an_edition(any_edition: Edition) -> None:
    conforms(any_edition.path)


def test_the_judges_find_nothing_in_a_hostile_page(hostile: Path) -> None:
    conforms(hostile)


def test_outloud_finds_no_fault_in_an_edition(any_edition: Edition) -> None:
    assert faults(any_edition.path, any_edition.pdf, any_edition.page) == []


def test_outloud_finds_no_fault_in_a_hostile_page(hostile: Path) -> None:
    assert faults(hostile, Pdf(hostile), Page(BODY)) == []


@pytest.fixture
def bare(printed: Callable[..., Pdf], tmp_path: Path) -> Path:
    """A PDF without the structure that it claims to have."""
    opened = printed("<h1>Kort</h1>").pdf
    del opened.Root.StructTreeRoot
    opened.save(tmp_path / "bare.pdf")
    return tmp_path / "bare.pdf"


def test_a_judge_does_find_a_page_without_its_claims(bare: Path) -> None:
    with pytest.raises(AssertionError, match="ua1"):
        conforms(bare)


def test_verapdf_finds_faults_in_such_a_page_and_none_in_any_edition(
    built: Built, bare: Path, hostile: Path
) -> None:
    found = verapdf(*(built(name).path for name in EDITIONS), hostile, bare)
    assert [line for line in found if line.startswith(("FAIL", "PASS"))] == [
        *(f"FAIL {bare} {profile}" for profile in ("3a", "ua1")),
        *(f"PASS {bare} {profile}" for profile in ("3a", "ua1")),
    ]


def test_no_excuse_holds_for_what_is_a_fault(built: Built) -> None:
    edition = built("frederikshavn-2024")
    for fault in (
        Remark("ORD-001", "", "", 1),
        Remark(
            "TAG-002", "", "Fokuspunkterne er byrådets egne og gælder i hele perioden, til den er gået", 3
        ),
        Remark("PAG-001", "", "Beskæftigelsesplan 2023-2026", 4),
        Remark("TBL-010", "header cells look shredded: 99 header cells against 3 data cells", "", 4),
        Remark("TBL-010", "header cells look shredded: 4 header rows", "", 4),
        Remark("TBL-012", "70 of 99 cells are empty; this may not be a table", "", 4),
        Remark("DOC-040", "the document title is unhelpful: it is a file name", "plan.pdf", 0),
    ):
        assert not EXCUSES[fault.rule](fault, edition.pdf, edition.page), fault
