"""A page enlarged, in colours that the reader's machine forces on it, and without movement."""

from collections.abc import Iterator
from io import BytesIO

import pytest
from PIL import Image
from playwright.sync_api import Browser

from tests.html import questions
from tests.html.browser import Setting, start, visit
from tests.html.pages import Pages, each_page

# A window of 1280 by 900, enlarged: what is left of it in CSS pixels.
ZOOMED = [Setting(640, 450), Setting(320, 225)]

# Words on grounds of every kind. What colours they really have, only a picture tells: the browser forces them
# as it paints.
WORDS = (
    *(".draft", "h1", ".authority", ".toc summary", ".toc a", ".toc .label", ".about dt"),
    *("main h2", ".section > .head", ".focus-point > .head", ".lead", "main p > a", ".box", ".sdgs .number"),
    *("caption", "thead th", "td", "figcaption", ".source", ".note", ".timeline .when", ".parties li"),
    *("blockquote", ".numbers .chart-text", ".back p", ".back a"),
)

# Of these, what a wide window and a narrow one don't show: the contents stand there, or are folded.
NOT_SHOWN = {1280: {".toc summary"}, 320: {".toc a", ".toc .label"}}


@pytest.fixture(scope="module")
def large(browser: Browser) -> Iterator[Browser]:
    """A browser whose reader has asked for letters of double the usual size."""
    started = start(browser.browser_type, "--blink-settings=defaultFontSize=32")
    yield started
    started.close()


def spread(picture: bytes) -> float:
    """The contrast between the lightest and the darkest spot of a picture."""
    with Image.open(BytesIO(picture)) as image:
        colours = image.convert("RGB").getcolors(1 << 24) or []
    lights = [light(colour) for _, colour in colours if isinstance(colour, tuple)]
    return (max(lights) + 0.05) / (min(lights) + 0.05)


def light(colour: tuple[int, ...]) -> float:
    linear = [part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in colour]
    return sum(part * weight for part, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


@each_page
@pytest.mark.parametrize("setting", ZOOMED, ids=["200 %", "400 %"])
def test_enlarged_all_is_there_and_nothing_overlaps(
    browser: Browser, pages: Pages, name: str, setting: Setting
) -> None:
    with visit(browser, pages(name), setting) as visited:
        assert visited.ask(questions.OVERFLOW) == []
        assert visited.ask(questions.OVERLAPS)["faults"] == []
        visited.page.locator(".toc summary").click()
        assert visited.ask(questions.OVERFLOW) == []
        # A window this low has no room for a bar that stays.
        assert visited.ask("getComputedStyle(document.querySelector('.toc')).position") == "static"


@each_page
@pytest.mark.parametrize("width", [640, 1280])
def test_letters_alone_may_grow_to_double(
    browser: Browser, large: Browser, pages: Pages, name: str, width: int
) -> None:
    size = "parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)"
    with visit(browser, pages(name), Setting(width)) as visited:
        before = visited.ask(size)
    with visit(large, pages(name), Setting(width)) as visited:
        assert visited.ask(size) == pytest.approx(2 * before)
        assert visited.ask(questions.OVERFLOW) == []
        assert visited.ask(questions.OVERLAPS)["faults"] == []


# Words are looked at one picture at a time, so each plan is seen in one setting, the sample in both.
@pytest.mark.parametrize(
    ("name", "setting"),
    [
        pytest.param(name, setting, marks=pytest.mark.xdist_group(f"html-{name}"), id=f"{name}-{setting}")
        for name, setting in (
            ("everything-2024", Setting(1280)),
            ("frederikshavn-2024", Setting(320, scheme="dark")),
            ("sample", Setting(1280, scheme="dark")),
            ("sample", Setting(320)),
        )
    ],
)
def test_forced_colours_leave_words_focus_and_marks(
    browser: Browser, pages: Pages, name: str, setting: Setting
) -> None:
    with visit(browser, pages(name), setting) as visited:
        visited.ask("scrollTo(0, 5000)")
        marks = visited.ask(questions.GROUNDS)
        assert len(marks) > 5
        visited.page.emulate_media(forced_colors="active")
        assert visited.ask("matchMedia('(forced-colors: active)').matches")
        assert visited.ask(questions.BORDERLESS, marks) == []
        visited.ask("scrollTo(0, 0)")
        shown = {each: visited.page.locator(f"{each} >> visible=true").first for each in WORDS}
        missing = {selector for selector, words in shown.items() if not words.count()}
        assert missing == NOT_SHOWN[setting.width] or name != "sample"
        for selector in shown.keys() - missing:
            assert spread(shown[selector].screenshot()) >= 4.5, selector
        for selector in (".toc a", "main a", "main li > .permalink", "summary"):
            for link in visited.page.locator(selector).all()[:1]:
                if link.is_visible():
                    visited.page.keyboard.press("Tab")
                    link.focus()
                    focus = visited.ask(questions.FOCUS)
                    assert focus["outline"] >= 2
                    assert focus["contrast"] >= 3


@each_page
def test_nothing_moves_for_those_who_want_it_still(browser: Browser, pages: Pages, name: str) -> None:
    moving = """() => [...document.querySelectorAll("*")].map(each => getComputedStyle(each)).filter(style =>
      style.scrollBehavior === "smooth" || style.animationName !== "none"
        || style.transitionDuration.split(", ").some(time => parseFloat(time) > 0)).length"""
    with visit(browser, pages(name), Setting(still=False)) as visited:
        assert visited.ask(moving) > 0
    with visit(browser, pages(name), Setting()) as visited:
        assert visited.ask(moving) == 0
