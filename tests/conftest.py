"""What all tests share: the checkout, a calm environment, golden files."""

import os
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

from tests.editions import Compile, compiled
from tests.html.browser import start

ROOT = Path(__file__).resolve().parent.parent

# The same examples on every run: a red run must be red again when somebody looks. No deadline, because a
# busy machine is no fault of the code.
settings.register_profile("plancc", derandomize=True, deadline=None)
settings.register_profile("fuzz", derandomize=False, deadline=None, print_blob=True)
settings.load_profile("plancc")

# What a developer's shell or a CI service may have set, and what is run would listen to.
LOUD = (
    *("CI", "COLUMNS", "FORCE_COLOR", "GITHUB_ACTIONS", "LINES", "NO_COLOR", "SOURCE_DATE_EPOCH", "TERM"),
    *("LANGUAGE", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME"),
    # In a hook of git's, its programs would work on the checkout instead of on what a test made.
    *(name for name in os.environ if name.startswith("GIT_")),
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew", action="store_true", help="write golden files anew; then read the difference")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the tests that take longest, so that no worker is left with one when the others are done."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of a test run share."""
    home = tmp_path_factory.getbasetemp()
    return home.parent if "PYTEST_XDIST_WORKER" in os.environ else home


@pytest.fixture(scope="session", autouse=True)
def _calm_environment(shared: Path) -> None:
    """Give every test, and every program that a test starts, the same environment."""
    for name in LOUD:
        os.environ.pop(name, None)
    os.environ["LANG"] = "C.UTF-8"
    # The user's own may be full of other runs, or read-only. One for all processes: what one of them built
    # is only believed by another that shares its cache.
    os.environ["XDG_CACHE_HOME"] = str(shared / "cache")
    # What the machine's dictionaries say of spelling is nobody's to know.
    os.environ["PLANCC_DICTIONARIES"] = ""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real Chromium; one for all tests of a process, since there can't be two."""
    with sync_playwright() as playwright:
        started = start(playwright.chromium)
        yield started
        started.close()


@pytest.fixture(scope="session")
def compile_once(shared: Path) -> Compile:
    """Build an edition, once for all processes of a test run."""
    home = shared / "editions"
    home.mkdir(exist_ok=True)
    return cache(partial(compiled, home))


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, Path], None]:
    """Compare a text with the file that holds what it should be; `pytest --renew` writes that file."""
    renew = bool(request.config.getoption("--renew"))

    def compare(text: str, path: Path) -> None:
        if renew:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
        assert path.is_file(), f"{path.relative_to(ROOT)} is not there yet: pytest --renew writes it"
        assert text == path.read_bytes().decode("utf-8")

    return compare
