"""On a phone and on a wide screen every plan's page keeps within its window, and nothing is cut off."""

import pytest
from playwright.sync_api import Browser

from tests.html.browser import Setting, visit
from tests.torture.made import Made

# A region that the keyboard can scroll may be wider than its window; what only ears get may be cut.
CUT = """() => [...document.querySelectorAll('body *')].filter(each => {
  const style = getComputedStyle(each);
  return style.overflowX !== 'visible' && each.tabIndex < 0 && !each.closest('svg') && each.clientWidth > 2
    && each.scrollWidth > each.clientWidth + 1;
}).map(each => each.outerHTML.slice(0, 120))"""
WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
OVER = """() => [...document.querySelectorAll('body *')].filter(each => {
  const box = each.getBoundingClientRect();
  return box.right > innerWidth + 1 && !each.closest('[tabindex]') && !each.closest('svg');
}).map(each => each.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("width", [320, 1440])
def test_nothing_hangs_over_or_is_cut(made: Made, browser: Browser, width: int) -> None:
    with visit(browser, made.built.page, Setting(width)) as visited:
        visited.ask("() => document.querySelectorAll('details').forEach(each => { each.open = true; })")
        assert visited.ask(OVER) == []
        assert visited.ask(CUT) == []
        assert visited.ask(WIDE) <= 0
