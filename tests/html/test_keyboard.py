"""A page read with the keyboard alone."""

import pytest
from playwright.sync_api import Browser

from tests.html import questions
from tests.html.browser import Setting, visit
from tests.html.pages import Pages, each_page

WIDE = Setting()
NIGHT = Setting(1440, scheme="dark")
PHONE = Setting(320, 640, scheme="dark")


# Hundreds of stops take their time. The sample has each kind of them, as test_settings shows.
@pytest.mark.parametrize(
    ("name", "setting"),
    [
        pytest.param(name, setting, marks=pytest.mark.xdist_group(f"html-{name}"), id=f"{name}-{setting}")
        for name, setting in (
            ("sample", WIDE),
            ("sample", NIGHT),
            ("sample", PHONE),
            ("frederikshavn-2024", NIGHT),
            ("adopted-2024", PHONE),
        )
    ],
)
def test_tab_goes_through_everything_in_order_and_is_seen(
    browser: Browser, pages: Pages, name: str, setting: Setting
) -> None:
    with visit(browser, pages(name), setting) as visited:
        stops = []
        for _ in range(1000):
            visited.page.keyboard.press("Tab")
            stop = visited.ask(questions.FOCUS)
            if stop is None:  # past the last one: the focus leaves the page
                break
            stops.append(stop)
        places = [each["place"] for each in stops]
        assert len(places) > 40
        assert places == sorted(set(places))
        assert [each for each in stops if not each["seen"]] == []
        assert [each for each in stops if each["outline"] < 2 or each["contrast"] < 3] == []
        visited.page.keyboard.press("Shift+Tab")
        assert visited.ask(questions.FOCUS)["place"] == places[-1]


@each_page
def test_the_first_stop_leads_past_the_contents(browser: Browser, pages: Pages, name: str) -> None:
    with visit(browser, pages(name), WIDE) as visited:
        visited.page.keyboard.press("Tab")
        assert visited.ask("document.activeElement.className") == "skip"
        assert visited.page.locator(".skip").bounding_box() != {"x": 0, "y": 0, "width": 1, "height": 1}
        visited.page.keyboard.press("Enter")
        visited.page.keyboard.press("Tab")
        assert visited.ask("document.querySelector('main').contains(document.activeElement)")


@each_page
@pytest.mark.parametrize("setting", [WIDE, PHONE], ids=str)
def test_what_is_folded_opens_and_closes(browser: Browser, pages: Pages, name: str, setting: Setting) -> None:
    with visit(browser, pages(name), setting) as visited:
        folded = visited.page.locator("main details > summary")
        for index in range(folded.count()):
            summary = folded.nth(index)
            table = summary.locator("xpath=following-sibling::*")
            summary.focus()
            visited.page.keyboard.press("Enter")
            assert table.is_visible()
            assert visited.ask(questions.OVERFLOW) == []
            visited.page.keyboard.press("Space")
            assert not table.is_visible()


@each_page
def test_the_contents_of_a_small_screen_lead_to_a_place_and_fold(
    browser: Browser, pages: Pages, name: str
) -> None:
    with visit(browser, pages(name), PHONE) as visited:
        summary, links = visited.page.locator(".toc summary"), visited.page.locator(".toc a")
        assert not links.first.is_visible()
        summary.focus()
        visited.page.keyboard.press("Enter")
        assert links.first.is_visible()
        assert visited.ask(questions.OVERFLOW) == []
        for _ in range(3):
            visited.page.keyboard.press("Tab")
        anchor = visited.ask("document.activeElement.hash.slice(1)")
        visited.page.keyboard.press("Enter")
        assert not links.first.is_visible()
        top = visited.ask("id => document.getElementById(id).getBoundingClientRect().top", anchor)
        assert visited.ask("document.querySelector('.toc').getBoundingClientRect().bottom") <= top < 320


@each_page
def test_a_link_to_a_place_is_seen_under_the_mouse_and_in_focus(
    browser: Browser, pages: Pages, name: str
) -> None:
    with visit(browser, pages(name), WIDE) as visited:
        without = """() => [...document.querySelectorAll(
          ".division[id], .commitments > li, .initiatives > li, .targets tbody tr:not(.group)")]
          .filter(each => !document.querySelector(`.permalink[href="#${each.id}"]`))
          .map(each => each.outerHTML)"""
        assert visited.ask(without) == []
        link, opacity = (
            visited.page.locator("main li > .permalink").first,
            "each => getComputedStyle(each).opacity",
        )
        if not link.count():
            return
        assert link.evaluate(opacity) == "0"
        link.locator("xpath=..").hover()
        assert link.evaluate(opacity) == "1"
        visited.page.mouse.move(0, 0)
        assert link.evaluate(opacity) == "0"
        visited.page.keyboard.press("Tab")
        link.focus()
        assert link.evaluate(opacity) == "1"
