"""Every page in every setting: what must hold wherever, and however, it is read."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.html import questions
from tests.html.browser import Setting, Visit, visit
from tests.html.judges import axe
from tests.html.pages import COVERING, PAGES, Look, Pages, looks

LOOKS = [
    pytest.param(look, marks=pytest.mark.xdist_group(f"html-{name}"), id=str(look))
    for name in PAGES
    for look in looks(name)
]


@pytest.fixture(scope="module", params=LOOKS)
def seen(request: pytest.FixtureRequest, browser: Browser, pages: Pages) -> Iterator[tuple[Visit, Look]]:
    look: Look = request.param
    with visit(browser, pages(look.name), look.setting) as visited:
        yield visited, look


@pytest.mark.xdist_group("html-kinds")
def test_what_is_looked_at_closely_has_every_kind_of_element(browser: Browser, pages: Pages) -> None:
    elements: dict[str, set[str]] = {}
    stops: dict[str, set[str]] = {}
    for name in PAGES:
        with visit(browser, pages(name), Setting()) as visited:
            elements[name] = set(visited.ask(questions.KINDS, "body *"))
            stops[name] = set(visited.ask(questions.KINDS, questions.FOCUSABLE))
    covered = set().union(*(elements[name] for name in COVERING))
    assert len(covered) > 150
    lacking = {name: kinds - covered for name, kinds in elements.items() if kinds - covered}
    assert lacking == {}, "write them into tests/torture/everything.yaml or tests/render/sample.py"
    assert len(stops["sample"]) > 5
    lacking = {name: kinds - stops["sample"] for name, kinds in stops.items() if kinds - stops["sample"]}
    assert lacking == {}, "write them into tests/render/sample.py"


def test_nothing_moves(seen: tuple[Visit, Look]) -> None:
    visited, look = seen
    if look.setting.media == "screen":
        assert visited.shifts() == []


def test_axe_finds_nothing(seen: tuple[Visit, Look]) -> None:
    visited, look = seen
    if not look.judged:
        return
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
    # The head over a group of rows has none beside it: it stands over the rows of its group.
    heads = told.pop("th-has-data-cells", [])
    grouped = "all => all.filter(each => !document.querySelector(each).querySelector('.group + tr td'))"
    assert visited.ask(grouped, heads) == []
    assert told.keys() <= {"color-contrast"}


def test_nothing_hangs_over_the_edge(seen: tuple[Visit, Look]) -> None:
    assert seen[0].ask(questions.OVERFLOW) == []


def test_no_words_lie_on_others(seen: tuple[Visit, Look]) -> None:
    found = seen[0].ask(questions.OVERLAPS)
    assert found["lines"] > 5
    assert found["faults"] == []


def test_targets_are_large_enough(seen: tuple[Visit, Look]) -> None:
    assert seen[0].ask(questions.SMALL_TARGETS) == []


def test_the_page_asks_for_itself_and_complains_of_nothing(seen: tuple[Visit, Look]) -> None:
    visited, _ = seen
    assert visited.requests == [visited.address]
    assert visited.complaints == []
