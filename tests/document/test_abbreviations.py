"""Abbreviations are explained where they are first used, and all together at the end, also in print."""

import re
from pathlib import Path

import pymupdf
import pytest

from tests.commands import plancc

PLAN = """\
plancc: 1
title: Lille plan
period: {from: 2024, to: 2024}
authority: {name: Lilleby Kommune}
terms:
  abbreviations:
    - {short: VEU, long: voksen- og efteruddannelse}
    - {short: FGU, long: den forberedende grunduddannelse}
    - {short: IPS, long: individuelt planlagt job med støtte}
    - {short: AMU, long: arbejdsmarkedsuddannelse}
    - {short: STU, long: særligt tilrettelagt ungdomsuddannelse}
before:
  - title: Kurser
    blocks:
      - text: Vi bruger IPS-modellen og opretter Job-VEU-forløb. IPS virker.
annual:
  2024:
    title: FGU i 2024
    strategies:
      - id: kurser
        title: Flere kurser
        initiatives:
          - text: Vi holder kurser.
            partners: [AMU-Vest]
contact: {name: STUDIEHUSET}
"""
EXPLAINED = {
    "VEU": "voksen- og efteruddannelse",
    "FGU": "den forberedende grunduddannelse",
    "IPS": "individuelt planlagt job med støtte",
    "AMU": "arbejdsmarkedsuddannelse",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("lille")
    (place / "lille.yaml").write_text(PLAN, encoding="utf-8")
    assert plancc("build", "lille.yaml", "--output", "ud", cwd=place).returncode == 0
    return place / "ud" / "lille" / "2024"


def test_the_last_chapter_explains_those_that_were_used(folder: Path) -> None:
    page = (folder / "index.html").read_text(encoding="utf-8")
    last = page[page.rindex('<section class="division chapter') : page.index("</main>")]
    assert re.search(r"<h2[^>]*>Forkortelser</h2>", last)
    assert dict(re.findall(r"<dt>(.*?)</dt>\s*<dd>(.*?)</dd>", last)) == EXPLAINED
    assert page.count('href="#forkortelser"') == 2  # in the contents, and the chapter's link to itself


def test_the_first_in_a_chapter_is_explained_where_it_stands_alone(folder: Path) -> None:
    page = (folder / "index.html").read_text(encoding="utf-8")
    explained = '<abbr title="individuelt planlagt job med støtte">IPS</abbr>'
    assert f"Vi bruger IPS-modellen og opretter Job-VEU-forløb. {explained} virker." in page


def test_paper_has_them_in_words(folder: Path) -> None:
    with pymupdf.open(folder / "lille-2024.pdf") as pdf:  # type: ignore[no-untyped-call] # it brings none
        text = " ".join(" ".join(page.get_text() for page in pdf).split())
    assert [long for long in EXPLAINED.values() if long not in text] == []
    assert "særligt tilrettelagt ungdomsuddannelse" not in text
