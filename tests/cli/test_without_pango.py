"""A machine without the libraries that make PDFs: everything else works."""

import sys
from pathlib import Path

import pytest

from tests.cli.small import Run

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="libraries are found in other ways there")


@pytest.fixture
def without(tmp_path: Path) -> str:
    """A path of libraries on which Pango can't be loaded."""
    folder = tmp_path / "libraries"
    folder.mkdir()
    (folder / "libpango-1.0.so.0").touch()
    return str(folder)


def test_the_pdf_is_refused_in_one_line_and_nothing_is_lost(folder: Path, plancc: Run, without: str) -> None:
    built = folder / "build" / "lilleby" / "2024"
    built.mkdir(parents=True)
    (built / "index.html").write_text("den forrige udgave", encoding="utf-8")
    (folder / "plans" / "storby.yaml").unlink()
    ended = plancc("build", "--lang", "en", LD_LIBRARY_PATH=without)
    assert ended.returncode == 69
    (line,) = ended.stderr.splitlines()
    assert "libpango-1.0-0 is not installed" in line
    assert "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0" in line
    assert "--to html" in line
    assert [path.read_text(encoding="utf-8") for path in built.iterdir()] == ["den forrige udgave"]


def test_all_other_plans_are_checked_and_told(plancc: Run, without: str) -> None:
    ended = plancc("build", "--output-format", "concise", "--lang", "en", LD_LIBRARY_PATH=without)
    assert ended.returncode == 69
    assert "plans/storby.yaml:2:1: error[unknown-key]" in ended.stdout


def test_everything_else_is_made_and_checked(folder: Path, plancc: Run, without: str) -> None:
    for words in (
        ("validate", "lilleby"),
        ("build", "lilleby", "--to", "html", "--to", "json", "--to", "csv"),
    ):
        assert plancc(*words, LD_LIBRARY_PATH=without).returncode == 0
    built = folder / "build" / "lilleby" / "2024"
    assert {path.name for path in built.iterdir()} == {
        "index.html",
        "plan.json",
        "targets.csv",
        "manifest.json",
    }
