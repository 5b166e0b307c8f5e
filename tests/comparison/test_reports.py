"""A comparison as text, Markdown and JSON."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt

from plancc.comparison.compare import compare
from plancc.comparison.comparison import Comparison
from plancc.document.changes.tell import tell
from plancc.report.comparison_json import comparison_json
from plancc.report.comparison_markdown import comparison_markdown
from plancc.report.comparison_text import comparison_text
from plancc.report.style import Style
from tests.comparison.revised import revised
from tests.comparison.written import ROOT, compared, data, shipped

GOLDEN = Path(__file__).parent / "golden"
EVIL = "\x1b[31m \u202e **x** <b>y</b> `z` @nogen #12 [a](http://ond.example) | - 1. æ"


def written(comparison: Comparison) -> dict[str, str]:
    telling = tell(comparison)
    return {
        "txt": comparison_text(telling),
        "md": comparison_markdown(telling),
        "json": comparison_json(comparison, "1.2.3"),
    }


def valid(text: str) -> Any:
    told = json.loads(text)
    schema = json.loads((ROOT / "schemas" / "comparison.schema.json").read_bytes())
    Draft202012Validator.check_schema(schema)
    assert [error.message for error in Draft202012Validator(schema).iter_errors(told)] == []
    return told


@pytest.mark.parametrize("form", ["txt", "md", "json"])
def test_a_plan_that_was_thoroughly_revised(form: str, golden: Callable[[str, Path], None]) -> None:
    golden(written(compared(data(), revised()))[form], GOLDEN / f"lilleby.{form}")


@pytest.mark.parametrize("form", ["txt", "md", "json"])
def test_two_years_of_a_real_plan(form: str, golden: Callable[[str, Path], None]) -> None:
    both = compare(shipped("frederikshavn", 2023), shipped("frederikshavn", 2024))
    golden(written(both)[form], GOLDEN / f"frederikshavn.{form}")


def test_an_english_plan_is_compared_in_english() -> None:
    old, new = {**data(), "language": "en"}, {**revised(), "language": "en"}
    text = written(compared(old, new))["txt"]
    for words in ("Changes from", "~ Reworded commitment", "+ Added strategy", "- Discontinued target"):
        assert words in text


def test_nothing_is_said_in_words_where_nothing_has_changed() -> None:
    forms = written(compared(data(), data()))
    assert "Der er ingen forskel." in forms["txt"]
    assert "Der er ingen forskel." in forms["md"]
    assert valid(forms["json"])["changes"] == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("esbjerg", "frederikshavn"),
        ("frederikshavn", "esbjerg"),
        ("everything", "esbjerg"),
        ("esbjerg", "everything"),
    ],
)
def test_even_two_plans_with_nothing_in_common(old: str, new: str) -> None:
    forms = written(compare(shipped(old, 2024), shipped(new, 2024)))
    assert len(valid(forms["json"])["changes"]) > 50
    assert len(forms["txt"].splitlines()) > 100


def test_every_kind_of_change_is_in_the_revised_plan() -> None:
    told = valid(written(compared(data(), revised()))["json"])
    kinds = {"added", "dropped", "moved", "renamed", "reworded", "altered", "retargeted"}
    assert {change["change"] for change in told["changes"]} == kinds


def test_the_schema_refuses_what_is_not_promised() -> None:
    good = valid(written(compared(data(), revised()))["json"])
    first = good["changes"][0]
    for wrong in (
        {"format": 2},
        {"old": {"name": "x"}},
        {"changes": [{**first, "change": "forgotten"}]},
        {"changes": [{key: value for key, value in first.items() if key != "key"}]},
        {"changes": [{**first, "old": None}]},
    ):
        with pytest.raises(AssertionError):
            valid(json.dumps(good | wrong))


def test_colours_only_repeat_what_signs_say() -> None:
    telling = tell(compared(data(), revised()))
    painted = comparison_text(telling, Style(colour=True))
    assert "\x1b[" in painted
    assert re.sub("\x1b\\[[0-9;]*m", "", painted) == comparison_text(telling)


def test_no_word_of_a_plan_is_obeyed() -> None:
    new = data()
    new["vision"] = EVIL
    new["annual"]["2024"]["strategies"][0]["lead"] = f"Kurserne ligger {EVIL}"
    new["annual"]["2024"]["strategies"].append({"id": "ond", "title": EVIL, "commitments": [EVIL] * 5})
    forms = written(compared(data(), new))
    assert {each for each in forms["txt"] + forms["md"] if not each.isprintable()} == {"\n", "\xa0"}
    page = MarkdownIt("commonmark").enable("table").render(forms["md"])
    assert "&lt;b&gt;y&lt;/b&gt;" in page
    assert set(re.findall(r"<(\w+)", page)) <= {
        "h2", "h3", "h4", "p", "ul", "li", "strong", "ins", "del", "details", "summary",
        "table", "thead", "tbody", "tr", "th", "td",
    }  # fmt: skip
    assert not re.search(r"[@#]\w", page)
    assert "<strong>x" not in page
    valid(forms["json"])


@given(some.text(some.characters(exclude_categories=["Cs"]), min_size=1, max_size=40).filter(str.strip))
def test_whatever_a_text_becomes_can_be_written(words: str) -> None:
    new = data()
    new["annual"]["2024"]["lead"] = words
    forms = written(compared(data(), new))
    valid(forms["json"])
    MarkdownIt("commonmark").render(forms["md"])
