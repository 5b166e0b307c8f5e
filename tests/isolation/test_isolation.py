"""A build opens no socket, starts no foreign program, and opens no file outside its folders."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.isolation.trace import Trace, traced

PRIVATE = "/etc/hostname"
ELSEWHERE = "http://127.0.0.1:9/picture.png"

PLAN = """\
plancc: 1
title: Lille plan
period: {from: 2024, to: 2025}
authority: {name: Lilleby Kommune}
before:
  - title: Havnen
    blocks: [{image: {file: lilleby/havn.png, alt: Havnen om aftenen.}}]
annual:
  2024: lilleby/2024.yaml
"""
SECTION = "title: Året 2024\nlead: Året begynder i januar.\n"

Build = Callable[..., tuple["subprocess.CompletedProcess[str]", Trace]]


@pytest.fixture
def build(root: Path, tmp_path: Path) -> Build:
    """Build a plan with an image, a year in a file of its own and own templates, and see what that opens."""
    plans, templates, home = tmp_path / "plans", tmp_path / "skabeloner", tmp_path / "temporary"
    (plans / "lilleby").mkdir(parents=True)
    (plans / "lilleby.yaml").write_text(PLAN, encoding="utf-8")
    (plans / "lilleby" / "2024.yaml").write_text(SECTION, encoding="utf-8")
    shutil.copy(root / "tests" / "torture" / "pictures" / "havn.png", plans / "lilleby" / "havn.png")
    templates.mkdir()
    home.mkdir()

    def run(back: str, package: Path = root) -> tuple["subprocess.CompletedProcess[str]", Trace]:
        (templates / "back.html.j2").write_text(
            '{% include "plancc/back.html.j2" %}' + back, encoding="utf-8"
        )
        command = (sys.executable, "-P", "-m", "plancc", "build", "lilleby", "--templates", "skabeloner")
        env = {"PYTHONPATH": str(package), "TMPDIR": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
        env["XDG_CACHE_HOME"] = str(cache(tmp_path))
        return traced(tmp_path / "trace", *command, cwd=tmp_path, env=env)

    return run


def cache(folder: Path) -> Path:
    """The user's cache, which never lies in the working folder."""
    return folder.with_name(f"{folder.name}-cache")


def outside(trace: Trace, package: Path, folder: Path) -> list[Path]:
    """What was opened beside the package, the working folder's own, temporary files and the cache."""
    own = (folder / name for name in ("plans", "skabeloner", "build", "temporary"))
    kept = cache(folder) / "plancc"
    found = trace.opened_outside(package / "plancc", package / "templates", kept, *own)
    # Python lists the folders in which it looks for modules, and from 3.13 on it looks for the source of what
    # it can't parse when it tells where an error was.
    return [path for path in found if path != package and path.name != "<unknown>"]


def test_a_build_stays_where_it_belongs(build: Build, root: Path, tmp_path: Path) -> None:
    ended, trace = build("")
    assert ended.returncode == 0, ended.stderr
    assert {path.name for path in trace.opened} >= {"lilleby.yaml", "2024.yaml", "havn.png", "back.html.j2"}
    assert trace.network == ()
    assert outside(trace, root, tmp_path) == []
    # The command line and the process that prints.
    assert [path.name.startswith("python") for path in trace.started] == [True, True]


def test_what_a_template_wants_from_elsewhere_is_not_even_looked_at(
    build: Build, root: Path, tmp_path: Path
) -> None:
    ended, trace = build(f'<img src="file://{PRIVATE}" alt=""><img src="{ELSEWHERE}" alt="">')
    assert ended.returncode == 1
    assert "template-style" in ended.stdout
    assert trace.network == ()
    assert outside(trace, root, tmp_path) == []


def test_a_looser_fetcher_would_be_seen(build: Build, root: Path, tmp_path: Path) -> None:
    loose = tmp_path / "loose"
    for name in ("plancc", "templates"):
        shutil.copytree(root / name, loose / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "pyproject.toml", loose)
    printer = loose / "plancc" / "render" / "pdf" / "printer.py"
    closed = printer.read_text(encoding="utf-8")
    opened = closed.replace('("data",)', '("data", "file", "http")').replace("errors=True", "errors=False")
    assert opened.count('"http"') == 1
    printer.write_text(opened, encoding="utf-8")
    _, trace = build(f'<img src="file://{PRIVATE}" alt=""><img src="{ELSEWHERE}" alt="">', loose)
    assert Path(PRIVATE) in outside(trace, loose, tmp_path)
    assert any("connect" in call and "sin_port=htons(9)" in call for call in trace.network)
