"""Open a page in Debian's Chromium as a reader has set it up, and remember what it did."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Browser, BrowserType, Error, Page

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
# Every shift from the first paint on; `buffered` tells of those before this was asked.
SHIFTS = """async () => {
  const shifts = [], note = entries => shifts.push(...entries.map(each => each.value));
  const observer = new PerformanceObserver(list => note(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  const height = document.documentElement.scrollHeight;
  for (let step = 0; step <= 11; step++) {
    scrollTo(0, step > 10 ? 0 : height * step / 10);
    await new Promise(requestAnimationFrame);
  }
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  note(observer.takeRecords());
  return shifts;
}"""


@dataclass(frozen=True)
class Setting:
    """How a reader looks at a page."""

    width: int = 1440
    height: int = 900
    scheme: Literal["light", "dark"] = "light"
    media: Literal["screen", "print"] = "screen"
    forced: bool = False
    script: bool = True
    still: bool = True

    def __str__(self) -> str:
        return f"{self.width}-{self.scheme}" + ("" if self.media == "screen" else f"-{self.media}")


@dataclass
class Visit:
    """An open page, what it wrote to the console, and what it asked for beside itself."""

    page: Page
    address: str
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def shifts(self) -> list[float]:
        shifts: list[float] = self.page.evaluate(SHIFTS)
        return shifts

    def ask(self, question: str, argument: Any = None) -> Any:
        return self.page.evaluate(question, argument)


def start(chromium: BrowserType, *more: str) -> Browser:
    program = next((path for name in PROGRAMS if (path := shutil.which(name))), None)
    assert program, "no Chromium: tools/system-packages tests python3 installs it"
    return chromium.launch(executable_path=program, args=[*ARGUMENTS, *more])


@cache
def window(browser: Browser, script: bool) -> Page:
    """The window in which all pages are opened, one after the other: a new one would take much longer."""
    return browser.new_context(java_script_enabled=script).new_page()


@contextmanager
def visit(browser: Browser, place: Path | str, setting: Setting) -> Iterator[Visit]:
    page = window(browser, setting.script)
    page.set_viewport_size({"width": setting.width, "height": setting.height})
    page.emulate_media(
        media=setting.media,
        color_scheme=setting.scheme,
        forced_colors="active" if setting.forced else "none",
        reduced_motion="reduce" if setting.still else "no-preference",
    )
    visited = Visit(page, place if isinstance(place, str) else place.as_uri())
    heard: tuple[tuple[Any, Callable[[Any], None]], ...] = (
        ("console", lambda message: visited.complaints.append(message.text)),
        ("pageerror", lambda error: visited.complaints.append(str(error))),
        ("request", lambda request: visited.requests.append(request.url)),
    )
    for event, listener in heard:
        page.on(event, listener)
    try:
        page.goto(visited.address)
        yield visited
    finally:
        for event, listener in heard:
            page.remove_listener(event, listener)
        try:
            # Nothing of a page is left for the next: neither what it is still at, nor where the mouse is.
            page.unroute_all()
            page.mouse.move(-1, -1)
            page.goto("about:blank")
        except Error:
            # One that has crashed is of no use to the next.
            window.cache_clear()
