"""A draft says on each of its pages that it is one; what was published without a date of adoption is none."""

from collections.abc import Mapping
from pathlib import Path

import pymupdf
import pytest

from tests.commands import plancc

PLAN = """\
plancc: 1
title: Lille plan
period: {from: 2024, to: 2024}
authority: {name: Lilleby Kommune}
bodies: [{id: byraadet, name: Byrådet, role: council}]
annual:
  2024:
    title: Mål for året
    {adoption}
    chapters:
      - title: Baggrund
        blocks:
          - table:
              caption: Et bredt budget
              columns: [Konto, {years}]
              rows: [[Kurser, {numbers}]]
contact: {name: Lilleby Kommune}
""".replace("{years}", ", ".join(f'"{year}"' for year in range(2001, 2015))).replace(
    "{numbers}", ", ".join(["123456789"] * 14)
)
MARK = "Udkast, ikke vedtaget"
FORMS: Mapping[str, str] = {
    "draft": "lead: Endnu ikke behandlet.",
    "adopted": "adoption: {body: byraadet, date: 2023-12-11}",
    "undated": "adoption: {unknown: Den trykte plan fortæller det ikke.}",
}


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    place = tmp_path_factory.mktemp("udkast")
    for name, adoption in FORMS.items():
        (place / f"{name}.yaml").write_text(PLAN.replace("{adoption}", adoption), encoding="utf-8")
    assert plancc("build", *(f"{name}.yaml" for name in FORMS), "--output", "ud", cwd=place).returncode == 0
    return {name: place / "ud" / name / "2024" for name in FORMS}


def pages(folder: Path) -> list[str]:
    (paper,) = folder.glob("*.pdf")
    with pymupdf.open(paper) as pdf:  # type: ignore[no-untyped-call] # it brings none
        return [page.get_text() for page in pdf]


def test_each_page_of_a_draft_says_that_it_is_one(folders: Mapping[str, Path]) -> None:
    told = pages(folders["draft"])
    assert len(told) > 4  # cover, contents, a page upright and one across, the back
    assert [page.count(MARK) for page in told] == [1] * len(told)
    page = (folders["draft"] / "index.html").read_text(encoding="utf-8")
    assert page.count(MARK) == 2  # at the top and at the foot


@pytest.mark.parametrize("form", ["adopted", "undated"])
def test_no_other_edition_says_so(folders: Mapping[str, Path], form: str) -> None:
    page = (folders[form] / "index.html").read_text(encoding="utf-8")
    assert "Udkast" not in "".join(pages(folders[form])) + page.partition("<body>")[2]


def test_why_the_adoption_is_unknown_is_told_once_in_the_colophon(folders: Mapping[str, Path]) -> None:
    told = "Udgaven er offentliggjort uden dato for vedtagelsen. Den trykte plan fortæller det ikke."
    *others, last = [" ".join(page.split()) for page in pages(folders["undated"])]
    assert told in last
    assert not any("fortæller" in page for page in others)


def test_an_undated_edition_is_no_draft_on_the_site_and_can_be_frozen(folders: Mapping[str, Path]) -> None:
    home = folders["undated"].parent.parent.parent
    assert plancc("site", "undated.yaml", "--output", "site", cwd=home).returncode == 0
    start = (home / "site" / "index.html").read_text(encoding="utf-8")
    assert "Offentliggjort uden dato for vedtagelsen" in start
    assert "Udkast" not in start
    assert plancc("freeze", "draft.yaml", "2024", cwd=home).returncode == 2
    assert plancc("freeze", "undated.yaml", "2024", cwd=home).returncode == 0
