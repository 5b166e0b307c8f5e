"""A site of the plans we ship, adopted and in part frozen, made once by the command line."""

import fcntl
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tests.commands import Ended, plancc

ADDRESS = "https://planer.example.org/plancc/"
PLAN = "frederikshavn"
ADOPTED = """\
    adoption: {{body: byraadet, date: {date}}}
"""
UNDATED = """\
    adoption:
      unknown: Den trykte plan siger ikke, hvem der har vedtaget den, og hvornår.
"""
ERRATUM = """\
    errata:
      - date: 2023-03-01
        text: |
          I afsnittet om **unge** er et tal rettet.

          Det gamle tal var fra året før.
        reason: Tallet var skrevet af forkert.
"""


@dataclass(frozen=True)
class Home:
    """A folder with plans and the site that was made of them, and what the command said of it."""

    folder: Path
    said: str

    @property
    def site(self) -> Path:
        return self.folder / "site"

    def plancc(self, *words: str) -> Ended:
        return plancc(*words, cwd=self.folder)


def rewrite(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture(scope="session")
def made(shared: Path, root: Path) -> Home:
    """The site for reading; whoever changes something takes `home`."""
    base = shared / "site-of-plans"
    base.mkdir(exist_ok=True)
    with (base / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (base / "said").is_file():
            _make(base, root)
    return Home(base, (base / "said").read_text(encoding="utf-8"))


def _make(base: Path, root: Path) -> None:
    shutil.copytree(root / "plans", base / "plans", dirs_exist_ok=True)
    plan = base / "plans" / f"{PLAN}.yaml"
    rewrite(plan, "bodies:\n", "bodies:\n  - {id: byraadet, name: Byrådet, role: council}\n")
    for year, date, more in (("2023", "2022-12-12", ERRATUM), ("2024", "2023-12-11", "")):
        head = f'  "{year}":\n    title: Beskæftigelsespolitiske mål {year}\n'
        rewrite(plan, head + UNDATED, head + ADOPTED.format(date=date) + more)
    ended = plancc("freeze", PLAN, "2023", cwd=base)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    ended = plancc("site", "--base-url", ADDRESS, cwd=base)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    (base / "said").write_text(ended.stderr, encoding="utf-8")


@pytest.fixture
def home(made: Home, tmp_path: Path) -> Home:
    """The same, for changing."""
    shutil.copytree(made.folder / "plans", tmp_path / "plans")
    shutil.copytree(made.site, tmp_path / "site")
    return Home(tmp_path, made.said)


@pytest.fixture(scope="session")
def served(made: Home) -> Iterator[Callable[[str], str]]:
    """The address of a server that has the site under a path such as `/` or `/plancc/`."""
    servers: dict[str, ThreadingHTTPServer] = {}

    def at(path: str) -> str:
        if path not in servers:
            servers[path] = server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, made.site, path))
            Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{servers[path].server_port}{path}"

    yield at
    for server in servers.values():
        server.shutdown()
        server.server_close()


class _Handler(SimpleHTTPRequestHandler):
    """Serves a folder under a path, silently; nothing is anywhere else."""

    def __init__(self, folder: Path, under: str, *rest: object) -> None:
        self._under = under
        super().__init__(*rest, directory=str(folder))  # type: ignore[arg-type] # the server's own three

    def translate_path(self, path: str) -> str:
        inside = path.removeprefix(self._under) if path.startswith(self._under) else "not/in/the/site"
        return super().translate_path(f"/{inside}")

    def log_message(self, *_: object) -> None:
        pass
