"""English as Britain writes it, and a plan that is English from the cover to the last page."""

import html
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from plancc.language.languages import LANGUAGES
from plancc.language.stated_aim import StatedAim
from plancc.moment import Moment
from tests.commands import plancc

ENGLISH, DANISH = LANGUAGES["en"], LANGUAGES["da"]


@pytest.mark.parametrize(
    ("written", "named", "within"),
    [
        ("2024", "2024", "in 2024"),
        ("2023-09", "September 2023", "in September 2023"),
        ("2024-12-31", "31 December 2024", "on 31 December 2024"),
        ("2023-Q3", "Q3 2023", "in Q3 2023"),
        ("2023-H1", "first half of 2023", "in the first half of 2023"),
        ("2023-autumn", "autumn 2023", "in autumn 2023"),
    ],
)
def test_times(written: str, named: str, within: str) -> None:
    moment = Moment.read(written)
    assert (ENGLISH.period(moment), ENGLISH.within(moment)) == (named, within)


def test_numbers_and_lists() -> None:
    assert ENGLISH.number(-1234567.25) == "−1,234,567.25"
    assert ENGLISH.count(1, "young person", "young people") == "1\N{NO-BREAK SPACE}young person"
    assert ENGLISH.count(745, "young person", "young people") == "745\N{NO-BREAK SPACE}young people"
    assert ENGLISH.listed(["a", "b", "c"]) == "a, b and c"
    assert [ENGLISH.times(number) for number in (1, 2, 3, 14)] == ["once", "twice", "three times", "14 times"]
    assert ENGLISH.slug("Læring & Økonomi") == "laering-oekonomi"
    assert ENGLISH.slug("–") == "section"


@pytest.mark.parametrize(
    ("operator", "value", "reference", "among", "deadline", "said"),
    [
        ("at-least", "90 per cent", "", "", "2024-12", "at least 90 per cent by December 2024"),
        ("at-least", "90 per cent", "", "", "2024", "at least 90 per cent in 2024"),
        ("above", "", "national-average", "", "", "above the national average"),
        ("above", "", "previous-year", "", "2024", "higher in 2024 than the year before"),
        (
            "on-level-with",
            "",
            "base-value",
            "",
            "2024-12-31",
            "at the same level by 31 December 2024 as the baseline",
        ),
        ("top", "20", "", "the country’s job centres", "", "in the top 20 among the country’s job centres"),
        ("falls", "", "", "", "2024-Q3", "falls by the end of Q3 2024"),
        ("followed", "", "", "", "2024-12", "monitored without a fixed aim in December 2024"),
    ],
)
def test_aims(operator: str, value: str, reference: str, among: str, deadline: str, said: str) -> None:
    when = Moment.read(deadline) if deadline else None
    assert ENGLISH.aim(StatedAim(operator, value, reference, among, when)) == said


class Text(HTMLParser):
    """All that a reader of a page meets: its text, names, descriptions and anchors."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.met: list[str] = []
        self.lang: list[str] = []
        self._silent = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent = tag in {"style", "script"}
        for name, value in attrs:
            if name in {"alt", "aria-label", "title", "content", "id", "href", "data-mark", "data-head"}:
                self.met.append(value or "")
            if name == "lang":
                self.lang.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        self._silent &= tag not in {"style", "script"}

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.met.append(data)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("english")
    plan = Path(__file__).with_name("english.yaml")
    ended = plancc("build", plan, "--strict", "-o", folder, cwd=folder)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return folder / "english" / "2024"


@pytest.fixture(scope="module")
def text(built: Path) -> Text:
    return Text((built / "index.html").read_text(encoding="utf-8"))


def test_an_english_plan_says_what_english_says(text: Text) -> None:
    words = re.sub(r"\s+", " ", " ".join(text.met))
    for expected in (
        "At least 90 per cent by December 2024 (Littleton, The Island and The Moor together).",
        "Above the national average",
        "Partnerships for the Goals",
        "1,234,567.5",
        "jobs.example.org , twice a year, reported half-yearly.",  # the address is a link, a word of its own
        "September 2023: Littleton 85.5 per cent",
        "January 2024 to December 2024",
        "Draft, not adopted",
        "Part one",
        "2023–2026",
        "National goals, regional goals and local goals for 2024",
        "Skip to the content",
    ):
        assert expected in words, expected
    assert text.lang == ["en-GB"]


def test_no_danish_word_is_left(text: Text) -> None:
    met = [html.unescape(each) for each in text.met]
    assert len(met) > 300
    assert [each for each in met if re.search("[æøåÆØÅ]", each)] == []
    said = {word for each in met for word in re.findall(r"[a-z]{3,}", each.casefold())}
    english = {word for each in _said(ENGLISH) for word in re.findall(r"[a-z]{3,}", each)}
    danish = {word for each in _said(DANISH) for word in re.findall(r"[a-zæøå]{3,}", each)}
    assert len(danish) > 200
    plan = Path(__file__).with_name("english.yaml").read_text(encoding="utf-8").casefold()
    own = set(re.findall(r"[a-z]{3,}", plan))
    assert said & (danish - english - own) == set()


def test_its_pdf_is_english_too(built: Path) -> None:
    from pikepdf import open as opened

    with opened(built / "english-2024.pdf") as pdf:
        assert str(pdf.Root.Lang) == "en-GB"
        told = [str(each.Desc) for each in _attachments(pdf)]
    assert told
    assert set(told) <= set(ENGLISH.phrases.values())


def _attachments(pdf: Any) -> list[Any]:
    return list(pdf.Root.AF)


def _said(language: Any) -> list[str]:
    """All fixed words of a language."""
    words = [*language.phrases.values(), *(each for pair in language.sdgs for each in pair)]
    words += [each for pair in language.terms.values() for each in pair]
    return [each.casefold() for each in words]
