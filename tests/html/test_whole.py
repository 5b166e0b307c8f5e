"""On every screen words and numbers are whole, and each link to a place has a name of its own."""

import re
from collections import defaultdict

import pytest
from playwright.sync_api import Browser

from tests.html import questions
from tests.html.browser import Setting, visit
from tests.html.pages import READ, Pages

each_page = pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=pytest.mark.xdist_group(f"html-{name}")) for name in (*READ, "crowded-2027")],
)
WIDTHS = pytest.mark.parametrize("width", [320, 390, 768, 1440])

BROKEN = (
    "() => {"
    + questions.VISIBLE
    + """
  const faults = [], range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) {
    const owner = node.parentElement;
    if (owner.closest("svg, style, script, .toc h2, caption, a[href^=http]") || !shown(owner)) continue;
    for (const { 0: word, index } of node.textContent.matchAll(/[\\p{L}\\p{N}.]+/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const parts = [...range.getClientRects()].filter(each => each.width > 0.5);
      if (new Set(parts.map(each => Math.round(each.top))).size > 1) faults.push(word + " " + named(owner));
    }
  }
  return faults;
}"""
)

# Numbers that the edge of what scrolls, or the column that stays, cuts in two.
CUT = """() => [...document.querySelectorAll(".counted")].flatMap(table => {
  const { left, right } = table.getBoundingClientRect(), range = document.createRange();
  const edge = Math.max(left, table.querySelector("tbody th")?.getBoundingClientRect().right ?? left);
  return [...table.querySelectorAll("td, thead th:not(:first-child)")].filter(cell => {
    range.selectNodeContents(cell);
    return [...range.getClientRects()].filter(each => each.width > 0.5).some(each =>
      [edge, right].some(cut => each.left < cut - 1.5 && each.right > cut + 1.5));
  }).map(cell => cell.textContent.trim());
})"""
SCROLL = """part => document.querySelectorAll(".counted").forEach(each => each.scrollTo({
  left: part * (each.scrollWidth - each.clientWidth), behavior: "instant" }))"""


@each_page
@WIDTHS
def test_no_word_is_broken_without_a_hyphen(browser: Browser, pages: Pages, name: str, width: int) -> None:
    with visit(browser, pages(name), Setting(width)) as visited:
        # There are words made for tests that no telephone has room for.
        assert [word for word in visited.ask(BROKEN) if len(word.split()[0]) < 30] == []


@each_page
@WIDTHS
def test_no_number_is_cut_at_the_edge_of_its_table(
    browser: Browser, pages: Pages, name: str, width: int
) -> None:
    with visit(browser, pages(name), Setting(width)) as visited:
        visited.ask("document.querySelectorAll('details').forEach(each => { each.open = true; })")
        for part in (0, 0.4, 1):
            visited.ask(SCROLL, part)
            visited.page.wait_for_timeout(50)
            assert visited.ask(CUT) == [], part


@each_page
def test_no_two_links_share_a_name_and_differ_in_target(pages: Pages, name: str) -> None:
    page = pages(name).read_text(encoding="utf-8")
    leads: defaultdict[str, set[str]] = defaultdict(set)
    for attributes, inside in re.findall(r"<a\b([^>]*)>(.*?)</a>", page, flags=re.DOTALL):
        called = re.search(r'aria-label="([^"]+)"', attributes)
        words = called[1] if called else " ".join(re.sub(r"<[^>]*>", "", inside).split())
        leads[words] |= {*re.findall(r'href="([^"]+)"', attributes)}
    assert len(leads) > 10
    assert {words: targets for words, targets in leads.items() if len(targets) > 1} == {}


@each_page
def test_the_keyboard_stops_at_links_to_headings_and_targets_alone(pages: Pages, name: str) -> None:
    page = pages(name).read_text(encoding="utf-8")
    stops = re.findall(r'<a class="permalink" href="#([^"]+)" aria-label', page)
    assert stops
    items = set(re.findall(r'<li id="([^"]+)"', page))
    assert items.isdisjoint(stops)
    assert not re.search(r"<th\b[^>]*>(?:(?!</th>).)*permalink", page, flags=re.DOTALL)
