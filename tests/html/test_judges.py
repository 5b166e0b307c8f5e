"""Pages that somebody broke: each judge is seen to find what it is there for."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error

from tests.html import questions
from tests.html.browser import Setting, visit
from tests.html.judges import nu, violations
from tests.html.pages import Pages

PAGE = "frederikshavn-2024"
SMALL = "smallest-2024"
DOT = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
pytestmark = pytest.mark.xdist_group("html-judges")


def broken(pages: Pages, folder: Path, old: str, new: str, *, name: str = "broken") -> Path:
    source = pages(SMALL).read_text(encoding="utf-8")
    assert old in source
    path = folder / f"{name}.html"
    path.write_text(source.replace(old, new, 1), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("</main>", f'<img src="{DOT}"></main>', "image-alt"),
        ("</main>", "<h6>Et spring</h6></main>", "heading-order"),
        ("</main>", '<p style="color: #777777; background: #888888">Svagt</p></main>', "color-contrast"),
        ('<html lang="da">', "<html>", "html-has-lang"),
        ("</main>", '</main><p>Uden for alt</p>', "region"),
        ("</main>", '<button style="width: 9px; height: 9px; padding: 0">i</button>'
         '<button style="width: 9px; height: 9px; padding: 0">j</button></main>', "target-size"),
    ],
)  # fmt: skip
def test_axe_finds(browser: Browser, pages: Pages, tmp_path: Path, old: str, new: str, rule: str) -> None:
    with visit(browser, broken(pages, tmp_path, old, new), Setting()) as visited:
        assert rule in {each.split(":")[0] for each in violations(visited)}


def test_the_nu_checker_finds_errors_in_markup_and_style_and_warns(pages: Pages, tmp_path: Path) -> None:
    faults = {
        "No “p” element in scope": ("</main>", "<p><div></div></p></main>"),
        "Property “colr” doesn't exist": ("<style>", "<style> p { colr: red; } "),
        "Section lacks heading": ("</main>", "<section></section></main>"),
    }
    files = [broken(pages, tmp_path, *fault, name=str(place)) for place, fault in enumerate(faults.values())]
    found = nu(*files)
    for file, message in zip(files, faults, strict=True):
        assert any(file.name in each and message in each for each in found)


def test_a_request_is_noticed(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    page = broken(pages, tmp_path, "</main>", '<img alt="" src="https://example.invalid/i.png"></main>')
    with visit(browser, page, Setting()) as visited:
        assert "https://example.invalid/i.png" in visited.requests
        assert visited.complaints


def test_after_a_crash_there_is_another_window(browser: Browser, pages: Pages) -> None:
    with pytest.raises(Error, match="crash"), visit(browser, pages(SMALL), Setting()) as visited:
        visited.page.goto("chrome://crash")
    with visit(browser, pages(SMALL), Setting()) as visited:
        assert visited.ask("document.readyState") == "complete"


def test_a_jump_is_noticed(browser: Browser, pages: Pages) -> None:
    with visit(browser, pages(PAGE), Setting()) as visited:
        visited.page.wait_for_timeout(100)
        visited.ask("""() => new Promise(done => setTimeout(() => {
          document.querySelector("main").style.marginTop = "300px"; setTimeout(done, 100); }, 100))""")
        assert sum(visited.shifts()) > 0


@pytest.mark.parametrize(
    ("style", "question"),
    [
        ("main p { min-width: 900px; }", questions.OVERFLOW),
        (".facts { width: 20px; overflow: hidden; }", questions.OVERFLOW),
        ("summary { height: 9px; padding: 0; }", questions.SMALL_TARGETS),
    ],
)
def test_what_does_not_fit_is_noticed(browser: Browser, pages: Pages, style: str, question: str) -> None:
    with visit(browser, pages(PAGE), Setting(320)) as visited:
        visited.ask(
            "style => document.head.append(Object.assign(document.createElement('style'),"
            " { textContent: style }))",
            style,
        )
        assert visited.ask(question) != []


def test_words_on_words_are_noticed(browser: Browser, pages: Pages) -> None:
    with visit(browser, pages(PAGE), Setting()) as visited:
        visited.ask("document.querySelector('main h2').style.marginBottom = '-3rem'")
        assert visited.ask(questions.OVERLAPS)["faults"] != []


def test_a_hidden_focus_and_a_mark_without_a_border_are_noticed(browser: Browser, pages: Pages) -> None:
    with visit(browser, pages(PAGE), Setting()) as visited:
        marks = visited.ask(questions.GROUNDS)
        visited.page.emulate_media(forced_colors="active")
        visited.ask("document.querySelectorAll('*').forEach(each => { each.style.border = 'none'; })")
        assert visited.ask(questions.BORDERLESS, marks) != []
        visited.ask("document.querySelectorAll('a').forEach(each => { each.style.outline = 'none'; })")
        visited.page.keyboard.press("Tab")
        assert visited.ask(questions.FOCUS)["outline"] == 0
