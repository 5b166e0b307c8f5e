"""The site in a real browser, served at the root of a server and below it."""

import re
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from subprocess import run
from typing import Literal

import pytest
from playwright.sync_api import Browser

from tests.html import questions
from tests.html.browser import Setting, visit
from tests.html.judges import violations
from tests.site.conftest import ADDRESS, PLAN, Home

OWN = ("", f"{PLAN}/", "search/?q=sygedagpenge", "404.html")
AROUND = (f"{PLAN}/2023/", f"{PLAN}/2024/changes.html")
"""Pages that the site puts something into; without that, tests/html looks at them."""

WIDTHS = (320, 768, 1440)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
FOUND = "#found > li"

pytestmark = pytest.mark.xdist_group("site")

LOOKS = [
    *((place, Setting(width, scheme=scheme)) for place in OWN for width in WIDTHS for scheme in SCHEMES),
    *(
        (place, Setting(width, scheme="dark" if width == 768 else "light"))
        for place in AROUND
        for width in WIDTHS
    ),
]


@pytest.mark.parametrize(("place", "setting"), LOOKS, ids=str)
def test_axe_finds_nothing_and_nothing_hangs_over(
    browser: Browser, served: Callable[[str], str], place: str, setting: Setting
) -> None:
    with visit(browser, f"{served('/plancc/')}{place}", setting) as visited:
        if "?q=" in place:
            visited.page.wait_for_selector(FOUND)
        assert violations(visited) == []
        assert visited.ask(questions.OVERFLOW) == []
        assert visited.ask(questions.SMALL_TARGETS) == []


@pytest.mark.parametrize(
    ("under", "place"), [*(("/plancc/", place) for place in (*OWN, *AROUND)), ("/", ""), ("/", AROUND[0])]
)
def test_a_page_asks_for_nothing_outside_the_site(
    browser: Browser, served: Callable[[str], str], under: str, place: str
) -> None:
    root = served(under)
    with visit(browser, f"{root}{place}", Setting()) as visited:
        visited.page.wait_for_load_state("networkidle")
        assert visited.complaints == []
        outside = [each for each in visited.requests if not each.startswith((root, "data:"))]
        assert outside == []
        asked = {each.removeprefix(root) for each in visited.requests if not each.startswith("data:")}
        assert asked == {place} or (place.startswith("search/") and len(asked) > 3)


@pytest.mark.parametrize("under", ["/", "/plancc/"])
def test_the_search_finds_words_and_leads_to_them(
    browser: Browser, served: Callable[[str], str], under: str
) -> None:
    with visit(browser, f"{served(under)}search/", Setting()) as visited:
        page = visited.page
        page.get_by_label("Søgeord").fill("sygedagpenge")
        page.wait_for_selector(FOUND)
        assert page.get_by_role("status").inner_text() == "3 udgaver med disse ord"
        assert page.locator(FOUND).first.locator("mark").first.inner_text().startswith("sygedagpenge")
        assert "Esbjerg Kommune. Offentliggjort" in page.locator("#found").inner_text()
        page.locator(f"{FOUND} h3 a").first.click()
        page.wait_for_load_state()
        place = re.sub(r"^.*?#", "", page.url)
        assert page.evaluate("id => !!document.getElementById(decodeURIComponent(id))", place)
        page.go_back()
        page.get_by_label("Søgeord").fill("xyzzyqq")
        page.get_by_text("Ingen udgaver med disse ord").wait_for()
        assert visited.complaints == []


def test_the_search_needs_no_worker(browser: Browser, served: Callable[[str], str]) -> None:
    with visit(browser, f"{served('/')}search/", Setting()) as visited:
        visited.page.route("**/pagefind-worker.js", lambda route: route.abort())
        visited.page.goto(f"{served('/')}search/?q=sygedagpenge")
        visited.page.wait_for_selector(FOUND)


def test_without_scripts_the_search_says_so_and_lists_the_editions(
    browser: Browser, served: Callable[[str], str]
) -> None:
    with visit(browser, f"{served('/')}search/", Setting(script=False)) as visited:
        page = visited.page
        assert page.locator("noscript p").is_visible()
        assert (page.locator("noscript p").text_content() or "").startswith("Søgningen kræver JavaScript.")
        assert not page.get_by_label("Søgeord").is_visible()
        assert page.get_by_role("link", name="Udgave 2023").is_visible()


def test_the_first_stop_is_the_way_past_the_site(browser: Browser, served: Callable[[str], str]) -> None:
    for place in (f"{PLAN}/2023/", ""):
        with visit(browser, f"{served('/')}{place}", Setting()) as visited:
            visited.page.keyboard.press("Tab")
            assert visited.ask("() => document.activeElement.className") == "skip"


def test_without_pagefind_there_is_a_site_without_a_search(home: Home, root: Path) -> None:
    packages = home.folder / "packages"
    packages.mkdir()
    for each in Path(sysconfig.get_path("purelib")).iterdir():
        if not each.name.startswith("pagefind"):
            (packages / each.name).symlink_to(each)
    path = [str(root), str(packages)]
    script = f"import sys; sys.path[:0] = {path!r}; from plancc.cli.app import main; main()"
    command = [sys.executable, "-S", "-c", script, "site", "--base-url", ADDRESS]
    ended = run(command, cwd=home.folder, capture_output=True, encoding="utf-8", check=False)
    told = "Pagefind is not installed, so the site has no search; plancc[site] brings it along\n"
    assert ended.returncode == 0
    assert ended.stderr.endswith(f"{told}site: 0 documents rendered, 4 kept\n")
    assert not (home.site / "search").exists()
    assert not [path for path in home.site.rglob("*.html") if "search/" in path.read_text(encoding="utf-8")]
