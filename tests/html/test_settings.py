"""Every page in every setting: what must hold wherever, and however, it is read."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.html import questions
from tests.html.browser import Setting, Visit, visit
from tests.html.judges import axe
from tests.html.pages import ACROSS, BROAD, PAGES, PRINT, SCREENS, Pages

LOOKS = [
    pytest.param((name, setting), marks=pytest.mark.xdist_group(f"html-{name}"), id=f"{name}-{setting}")
    for name in PAGES
    for setting in (*SCREENS, ACROSS if name in BROAD else PRINT)
]


@pytest.fixture(scope="module", params=LOOKS)
def look(request: pytest.FixtureRequest, browser: Browser, pages: Pages) -> Iterator[tuple[Visit, Setting]]:
    name, setting = request.param
    with visit(browser, pages(name), setting) as visited:
        yield visited, setting


def test_nothing_moves(look: tuple[Visit, Setting]) -> None:
    visited, setting = look
    if setting.media == "screen":
        assert visited.shifts() == []


def test_axe_finds_nothing(look: tuple[Visit, Setting]) -> None:
    visited, _ = look
    found = axe(visited)
    assert [f"{each['id']}: {node['target']}" for each in found["violations"] for node in each["nodes"]] == []
    # Where a drawing or a part that is scrolled away lies behind words, axe leaves their contrast to others.
    undecided = [
        node["target"][0]
        for each in found["incomplete"]
        if each["id"] == "color-contrast"
        for node in each["nodes"]
    ]
    assert [each for each in visited.ask(questions.CONTRASTS, undecided) if not each["enough"]] == []
    # Nor does it say whether an entry of the contents, beside its label on paper, is a link in a text.
    told = {each["id"]: [node["target"][0] for node in each["nodes"]] for each in found["incomplete"]}
    entries = told.pop("link-in-text-block", [])
    assert (
        visited.ask("all => all.filter(each => !document.querySelector(each).closest('.toc'))", entries) == []
    )
    assert told.keys() <= {"color-contrast"}


def test_nothing_hangs_over_the_edge(look: tuple[Visit, Setting]) -> None:
    assert look[0].ask(questions.OVERFLOW) == []


def test_no_words_lie_on_others(look: tuple[Visit, Setting]) -> None:
    found = look[0].ask(questions.OVERLAPS)
    assert found["lines"] > 5
    assert found["faults"] == []


def test_targets_are_large_enough(look: tuple[Visit, Setting]) -> None:
    assert look[0].ask(questions.SMALL_TARGETS) == []


def test_the_page_asks_for_itself_and_complains_of_nothing(look: tuple[Visit, Setting]) -> None:
    visited, _ = look
    assert visited.requests == [visited.address]
    assert visited.complaints == []
