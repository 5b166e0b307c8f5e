"""What the page's one small script adds, and that nothing is missing without it."""

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.html.browser import Setting, visit
from tests.html.judges import nu
from tests.html.pages import PAGES, Pages, each_page

MOST = 1_000_000


@each_page
def test_the_page_is_light(pages: Pages, name: str) -> None:
    assert 50_000 < pages(name).stat().st_size < MOST


@pytest.mark.xdist_group("html-nu")
def test_the_nu_checker_finds_neither_errors_nor_warnings(pages: Pages) -> None:
    assert nu(*(pages(name) for name in PAGES)) == []


@each_page
def test_the_contents_say_where_the_reader_is(browser: Browser, pages: Pages, name: str) -> None:
    with visit(browser, pages(name), Setting()) as visited:
        here = visited.page.locator(".toc a[aria-current]")
        assert here.count() == 0
        # A chapter lower than the stretch over the line at which one counts as reached is past it at once.
        anchors = visited.ask("""[...document.querySelectorAll('.toc a')].map(each => each.hash)
          .filter(each => document.querySelector(each).offsetHeight > innerHeight / 4)""")
        assert len(anchors) > 5
        for anchor in anchors[1:6]:
            visited.page.locator(f'.toc a[href="{anchor}"]').click()
            expect(here).to_have_attribute("href", anchor)
            expect(here).to_have_attribute("aria-current", "true")
            expect(here).to_be_in_viewport()
        visited.page.set_viewport_size({"width": 320, "height": 640})
        expect(visited.page.locator(".toc summary")).to_have_attribute("data-here", re.compile("."))


@each_page
@pytest.mark.parametrize("width", [320, 1440])
def test_without_scripts_all_is_there(browser: Browser, pages: Pages, name: str, width: int) -> None:
    with visit(browser, pages(name), Setting(width, script=False)) as visited:
        links = visited.page.locator(".toc a")
        assert links.count() > 5
        assert all(link.is_visible() for link in links.all())
        links.nth(3).click()
        assert visited.page.url.endswith(links.nth(3).get_attribute("href") or "?")
        assert visited.complaints == []


@pytest.mark.xdist_group("html-esbjerg-2024")
def test_only_the_page_s_own_scripts_run(browser: Browser, pages: Pages, root: Path, tmp_path: Path) -> None:
    source = pages("esbjerg-2024").read_text(encoding="utf-8")
    scripts = [
        (root / "templates" / f"{name}.js").read_text("ascii").strip() for name in ("fonts", "contents")
    ]
    assert sum(map(len, scripts)) < 1100
    assert re.findall("<script.*?</script>", source, re.DOTALL) == [
        f"<script>{each}</script>" for each in scripts
    ]
    sums = [b64encode(sha256(each.encode("ascii")).digest()).decode("ascii") for each in scripts]
    assert re.findall("sha256-([^']*)'", source) == sums, "write these sums into templates/plan.html.j2"
    assert (
        re.findall(r"<[a-z][^>]*\son[a-z]+=", re.sub("<script.*?</script>", "", source, flags=re.DOTALL))
        == []
    )
    foreign = tmp_path / "foreign.html"
    foreign.write_text(source.replace("</main>", "<script>document.title = 'mine'</script></main>"))
    with visit(browser, foreign, Setting()) as visited:
        assert visited.page.title() != "mine"
        assert "Content Security Policy" in visited.complaints[0]
