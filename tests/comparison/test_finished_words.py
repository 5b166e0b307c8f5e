"""A comparison tells what a reader can see, in the words that are printed: no markup, and nothing twice."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from plancc import resources
from plancc.commonmark.printed import Printed, printed
from plancc.comparison.compare import compare
from plancc.document.changes.compose import compose_changes
from plancc.document.changes.tell import tell
from plancc.document.changes.telling import Contrast, Entry
from plancc.render.html import html
from plancc.render.templates import Templates
from tests.comparison.written import compared, data, edition

BEFORE = "Vi vil have **flere unge** i job, se [budgettet](https://x.dk/a) og *planen*.[^tal]"


def told(old: str, new: str) -> tuple[Entry, ...]:
    """What is told where the first paragraph of a plan changes."""
    return entries(lambda plan, words: plan["before"][0]["blocks"][0].update(text=words), old, new)


def entries(put: Callable[[Any, Any], object], old: Any, new: Any) -> tuple[Entry, ...]:
    plans = data(), data()
    for plan, value in zip(plans, (old, new), strict=True):
        put(plan, value)
        plan["footnotes"] = [{"id": "tal", "text": "Tallene er fra *foråret*."}]
    parts = tell(compared(*plans)).parts
    return tuple(entry for part in parts for group in part.groups for entry in group.entries)


def test_a_text_changes_in_printed_words() -> None:
    (entry,) = told(BEFORE, BEFORE.replace("flere unge", "mange flere unge"))
    assert "".join(piece.text for piece in entry.lines[0].pieces) == (
        "Vi vil have mange flere unge i job, se budgettet og planen."
    )
    assert [piece.text.strip() for piece in entry.lines[0].pieces if piece.mark == "added"] == ["mange"]
    assert not entry.contrasts


@pytest.mark.parametrize(
    ("new", "contrast"),
    [
        (BEFORE.replace("**", ""), Contrast("Fremhævet", "”flere unge” og ”planen”", "”planen”")),
        (
            BEFORE.replace("x.dk/a", "x.dk/b"),
            Contrast("Henviser til", "budgettet (https://x.dk/a)", "budgettet (https://x.dk/b)"),
        ),
        (BEFORE.replace("[^tal]", ""), Contrast("Noter", "”Tallene er fra foråret.”", "")),
    ],
)
def test_what_markup_does_to_the_same_words_is_told_apart(new: str, contrast: Contrast) -> None:
    (entry,) = told(BEFORE, new)
    assert (entry.lines, entry.contrasts) == ((), (contrast,))


def test_markup_that_prints_the_same_is_no_change() -> None:
    assert told("Vi *går* nu.\n\n- Et\n- To", "Vi _går_\nnu.\n\n* Et\n* To") == ()


def test_no_markup_reaches_a_page() -> None:
    new = data()
    chapter = new["before"][0]
    chapter["blocks"][0]["text"] = BEFORE.replace("[^tal]", "")
    chapter["blocks"][3]["quote"]["text"] = "Havet **giver** og tager."
    chapter["blocks"].append({"text": "Nyt: **fedt** og [et link](https://x.dk)\n\n- et\n- to"})
    new["vision"] = "*Alle* har noget"
    new["before"].append({"title": "Helt **nyt**", "blocks": [{"text": "Se [her](#budgettet)."}]})
    new["annual"]["2024"]["strategies"][0]["targets"][0]["aims"][0]["words"] = "Mindst **65 pct.**"
    comparison = compared(data(), new)
    page = html(compose_changes(tell(comparison), comparison.new, ""), Templates(resources.templates()))
    body = re.sub(r"(?s)<(script|style).*?</\1>", "", page)
    assert "fedt og et link" in body
    assert not re.search(r"\*\w|\w\*|\]\(", re.sub(r"<[^>]*>", "", body))


def test_an_aim_in_words_that_stay_is_no_change() -> None:
    def put(plan: Any, deadline: str) -> None:
        aim = plan["annual"]["2024"]["strategies"][0]["targets"][0]["aims"][0]
        aim.update(words="Mindst 60 pct. inden jul", deadline=deadline)

    assert entries(put, "2024-12", "2024-11") == ()


def test_editions_of_one_name_are_told_apart_by_their_years() -> None:
    plan = data()
    plan["annual"]["2025"] = plan["annual"]["2024"]
    plan["annual"]["2024"]["name"] = "Udgave"
    heading = tell(compare(edition(plan), edition(plan, 2025))).heading
    assert heading == "Ændringer fra Udgave (2024) til Udgave (2025)"
    assert tell(compared(plan, plan)).heading == "Ændringer fra Udgave til Udgave"


def test_numbers_side_by_side_bear_no_sign() -> None:
    new = data()
    new["annual"]["2024"]["strategies"][0]["targets"][0]["measuring"]["times_per_year"] = 1
    comparison = compared(data(), new)
    page = html(compose_changes(tell(comparison), comparison.new, ""), Templates(resources.templates()))
    cells = re.findall(r"<td[^>]*>(.*?)</td>", page, re.DOTALL)
    assert [re.sub(r"<[^>]*>|\s", "", cell) for cell in cells] == ["2", "1"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ren tekst", Printed("Ren tekst")),
        ("Linje\nto", Printed("Linje to")),
        ("3. Det\n4. Det andet", Printed("3. Det\n\n4. Det andet")),
        ("**Vi *går* nu**", Printed("Vi går nu", ("går", "Vi går nu"))),
        ("[a *b*](#c)[^d]", Printed("a b", ("b",), (("a b", "#c"),), ("d",))),
        (r"5 \* 3", Printed("5 * 3")),
        ("*A* &amp; B", Printed("A &amp; B", ("A",))),
    ],
)
def test_a_text_is_read_as_it_is_printed(text: str, expected: Printed) -> None:
    assert printed(text) == expected
