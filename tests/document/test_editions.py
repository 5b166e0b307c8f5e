"""Both plans as PDFs: no word is split, contents and bookmarks lead where they say.

That nothing is lost on the way is shown for every plan in tests/torture.
"""

import re
import subprocess
from pathlib import Path

import pikepdf
import pymupdf
import pytest

from plancc.edition.resolve import resolve
from plancc.reader.reader import read
from tests.editions import SHIPPED, Compile, Compiled
from tests.torture.printed import Printed


@pytest.fixture(params=[pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in SHIPPED])
def built(request: pytest.FixtureRequest, compile_once: Compile) -> Compiled:
    return compile_once(request.param)


def told(built: Compiled) -> str:
    command = ["pdftotext", str(built.pdf), "-"]
    return subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout


def squeezed(words: str) -> str:
    """Words without white space and without what breaks lines."""
    return re.sub(r"[\s\u00a0\u00ad]+", "", words)


def test_every_word_stands_in_the_pdf_unbroken(built: Compiled) -> None:
    # In its own order pdftotext takes every hyphen at the end of a line for one of hyphenation; in that of
    # the file its newest version leaves out spaces.
    with pymupdf.open(built.pdf) as pdf:  # type: ignore[no-untyped-call] # it brings none
        text = "".join(page.get_text() for page in pdf)
    assert "\u00ad" not in text
    found = set(re.findall(r"[\w’]+", text.replace("-", "").casefold()))
    plan = read(built.source, built.plan).plan
    assert plan
    texts = (words for group in Printed(resolve(built.plan, plan, built.year)).all() for words in group)
    wanted = {word for words in texts for word in re.findall(r"[\w’]+", words.replace("-", "").casefold())}
    assert len(wanted) > 500
    assert sorted(wanted - found) == []


def test_the_pdf_has_a_title_a_language_and_bookmarks(built: Compiled) -> None:
    with pikepdf.open(built.pdf) as pdf:
        assert str(pdf.Root.Lang) == "da"
        assert "Beskæftigelsesplan" in str(pdf.docinfo["/Title"])
        with pdf.open_outline() as outline:
            titles = [item.title for item in outline.root]
    assert len(titles) >= 1
    assert qpdf_says_nothing(built.pdf)


def qpdf_says_nothing(path: Path) -> bool:
    ended = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, check=False, encoding="utf-8")
    return ended.returncode == 0 and "WARNING" not in ended.stdout + ended.stderr


def test_the_contents_name_the_page_where_a_chapter_begins(built: Compiled) -> None:
    pages = told(built).split("\f")
    contents = next(page for page in pages if re.search(r"^Indhold$", page, re.MULTILINE))
    numbered = re.findall(r"^(?P<title>\D.*?)\s*\n+(?P<page>\d{1,3})$", contents, re.MULTILINE)
    assert len(numbered) >= 3
    for title, page in numbered:
        assert squeezed(title)[:40] in squeezed(pages[int(page) - 1]), (title, page)
