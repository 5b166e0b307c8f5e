"""Every page of a PDF is sound: nothing hangs over, nothing stands alone."""

import re
import subprocess
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from tests.editions import SHIPPED, Compile, compile_to
from tests.torture.made import Made
from tests.torture.structure import Spoken

A4 = (595.3, 841.9)
HEAD, FOOT = 75.0, 775.0
"""Where the text of a page begins and ends; running heads and page numbers stand outside."""

_WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')
_PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)


@dataclass(frozen=True)
class Word:
    left: float
    top: float
    right: float
    bottom: float
    text: str


@dataclass(frozen=True)
class Page:
    width: float
    height: float
    words: tuple[Word, ...]

    @property
    def body(self) -> list[Word]:
        foot = FOOT - A4[1] + self.height
        return [word for word in self.words if HEAD < (word.top + word.bottom) / 2 < foot]

    @property
    def lines(self) -> list[str]:
        """The lines of the body, from top to bottom."""
        rows: dict[int, list[Word]] = {}
        for word in sorted(self.body, key=lambda word: (word.bottom, word.left)):
            key = next((row for row in rows if abs(row - word.bottom) < 4), round(word.bottom))
            rows.setdefault(key, []).append(word)
        return [" ".join(word.text for word in rows[row]) for row in sorted(rows)]


def pages(made: Made) -> list[Page]:
    return read_pages(made.pdf)


@cache
def read_pages(path: Path) -> list[Page]:
    told = subprocess.run(
        ["pdftotext", "-bbox", path, "-"], capture_output=True, check=True, encoding="utf-8"
    ).stdout
    found = [
        Page(
            float(width),
            float(height),
            tuple(
                Word(float(left), float(top), float(right), float(bottom), text)
                for left, top, right, bottom, text in _WORD.findall(inside)
            ),
        )
        for width, height, inside in _PAGE.findall(told)
    ]
    assert len(found) >= 3
    return found


def test_no_word_hangs_over_the_page(made: Made) -> None:
    for number, page in enumerate(pages(made), 1):
        # Section marks on the edge are the only words outside the margins.
        over = [
            word
            for word in page.words
            if word.left < 0 or word.top < 0 or word.right > page.width or word.bottom > page.height
        ]
        assert over == [], number
        if 1 < number < len(pages(made)):
            wide = [
                word for word in page.body if word.right > page.width - 64 and word.left < page.width - 64
            ]
            assert wide == [], number


def test_no_two_words_lie_on_each_other(made: Made) -> None:
    for number, page in enumerate(pages(made), 1):
        assert list(_overlapping(page.body)) == [], number


def _overlapping(words: Sequence[Word]) -> Iterator[tuple[str, str]]:
    words = sorted(words, key=lambda word: word.top)
    for index, one in enumerate(words):
        for other in words[index + 1 :]:
            if other.top >= one.bottom:
                break
            across = min(one.right, other.right) - max(one.left, other.left)
            # Boxes are as high as the font's line, letters about half of that.
            down = min(one.bottom, other.bottom) - max(one.top, other.top)
            if across > 1.5 and down > 0.55 * min(one.bottom - one.top, other.bottom - other.top):
                yield one.text, other.text


def test_no_page_is_empty_or_nearly(made: Made) -> None:
    """A page may be short where a part ends, for the next begins on a page of its own; but never empty."""
    for number, page in enumerate(pages(made), 1):
        assert page.lines, number


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.xdist_group(f"torture-{name}")) for name in SHIPPED]
)
def test_no_page_of_a_shipped_plan_holds_less_than_five_lines(name: str, compile_once: Compile) -> None:
    """Its cover and its last page may: they are no text. So may abbreviations, which close the text."""
    inner = read_pages(compile_once(name).pdf)[1:-1]
    assert len(inner) > 10
    if inner[-1].lines[0] == "Forkortelser":
        inner.pop()
    assert [(number, page.lines) for number, page in enumerate(inner, 2) if len(page.lines) < 5] == []


def test_no_heading_and_no_table_head_stands_last(made: Made) -> None:
    """What a heading, a caption or a table's head stands over begins on the same page."""
    said = [piece for piece in made.pieces if piece.words.strip() and "Note" not in piece.roles]
    heads = [
        (before, after)
        for before, after in pairwise(said)
        if _over(before) and not _over(after) and "TOC" not in after.roles
    ]
    assert heads
    # A chapter that is all heading may be the last: then the back page follows.
    back = len(pages(made))
    alone = [(before, after) for before, after in heads if before.page != after.page != back]
    assert [(before.page, before.words) for before, after in alone] == []


def _over(piece: Spoken) -> bool:
    return any(re.fullmatch(r"H[1-6]|Caption|THead", role) for role in piece.roles)


def test_anchors_are_unique_and_links_lead_somewhere(made: Made) -> None:
    body = re.sub(r"<(style|script)\b.*?</\1>", "", made.page, flags=re.DOTALL)
    ids = Counter(re.findall(r'\sid="([^"]+)"', body))
    assert [name for name, count in ids.items() if count > 1] == []
    leads = set(re.findall(r'href="#([^"]+)"', body))
    assert leads
    assert sorted(leads - set(ids)) == []


def test_headings_leave_no_level_out(made: Made) -> None:
    levels = [int(level) for level in re.findall(r"<h([1-6])\b", made.page)]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_links_hold_no_links(made: Made) -> None:
    for words in re.findall(r"<a\b[^>]*>(.*?)</a>", made.page, flags=re.DOTALL):
        assert "<a" not in words


def test_a_big_plan_is_built_in_time(made: Made) -> None:
    assert made.built.seconds < 60


@pytest.mark.parametrize("name", ["adopted-2024", "one-year-2025"])
def test_the_same_plan_gives_the_same_bytes(name: str, compile_once: Compile, tmp_path: Path) -> None:
    first = compile_once(name)
    compile_to(tmp_path, name, "1")
    again = tmp_path / first.plan / str(first.year)
    files = sorted(path.relative_to(first.folder) for path in first.folder.rglob("*.*"))
    assert len(files) >= 4
    for file in files:
        assert (first.folder / file).read_bytes() == (again / file).read_bytes(), file
    assert files == sorted(path.relative_to(again) for path in again.rglob("*.*"))
