"""What the judges say: page-validation, outloud, qpdf and poppler find nothing but known exceptions."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import page
import pytest

from tests.pdf.conftest import Edition
from tests.pdf.hostile import BODY, CSS
from tests.pdf.reader import Pdf

EXCEPTIONS = {
    "FIG-012": "takes values for no language: a drawing of measurements is told by them and their time",
    "ORD-001": (
        "painted in another order than read: a note stands at the foot of the page and is read where it is "
        "called, labels and page numbers stand beside the text; PDF/UA goes by the structure"
    ),
    "TAG-002": (
        "takes a long running head for prose; test_structure.py holds that all artifacts with text are "
        "running heads, page numbers or marks of the edge"
    ),
    "TBL-010": "takes a table for torn when it has more heads than values; ours are as wide as the plan's",
}
"""What outloud may find, and why that is no fault."""


@pytest.fixture
def hostile(printed: Callable[..., Pdf], tmp_path: Path) -> Path:
    printed(BODY, CSS)
    return tmp_path / "page.pdf"


def judged(path: Path) -> None:
    for profile in ("ua1", "3a"):
        report = page.validate_pdf(path, profile=profile)
        assert [(each.rule_id, each.message) for each in report.failures] == [], profile
        assert report.rules.total > 100
    tools: tuple[list[str | Path], ...] = (
        ["qpdf", "--check", path],
        ["pdfinfo", path],
        ["pdftotext", path, "-"],
        ["pdftoppm", "-r", "20", path, path.with_suffix("")],
        ["pdfdetach", "-list", path],
    )
    for tool in tools:
        asked = subprocess.run(tool, capture_output=True, check=False, text=True, errors="replace")
        assert (asked.returncode, asked.stderr) == (0, ""), tool


def outloud(path: Path) -> list[str]:
    asked = subprocess.run(
        [sys.executable, "-c", "from outloud.cli import main; main()", "--json", "-", "--quiet", path],
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    (result,) = json.loads(asked.stdout)["results"]
    assert result["error"] is None
    return [
        f"{each['rule']}: {each['message']}"
        for each in result["findings"]
        if each["severity"] != "info" and each["rule"] not in EXCEPTIONS
    ]


def test_the_judges_find_nothing_in_an_edition(edition: Edition) -> None:
    judged(edition.path)


def test_the_judges_find_nothing_in_a_hostile_page(hostile: Path) -> None:
    judged(hostile)


def test_outloud_finds_nothing_in_an_edition(edition: Edition) -> None:
    assert outloud(edition.path) == []


def test_outloud_finds_nothing_in_a_hostile_page(hostile: Path) -> None:
    assert outloud(hostile) == []


def test_a_judge_does_find_a_page_without_its_claims(printed: Callable[..., Pdf], tmp_path: Path) -> None:
    opened = printed("<h1>Kort</h1>").pdf
    del opened.Root.StructTreeRoot
    opened.save(tmp_path / "bare.pdf")
    with pytest.raises(AssertionError, match="ua1"):
        judged(tmp_path / "bare.pdf")
