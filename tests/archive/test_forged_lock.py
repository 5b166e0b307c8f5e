"""The lock of a frozen edition may be damaged or forged: nothing else than what was frozen is ever given."""

import random
import shutil
from pathlib import Path

import pytest

from plancc import resources
from plancc.archive.archive import frozen as editions
from plancc.compiler import begin, build
from plancc.output.record import MOST_BYTES
from plancc.reader.reader import read
from plancc.render.making import Making
from plancc.render.press import Press
from plancc.render.presses import Presses
from plancc.render.templates import RenderTrouble, Templates
from tests.archive.conftest import forge
from tests.commands import plancc
from tests.damages import damaged

pytestmark = pytest.mark.xdist_group("archive")  # one worker freezes the edition for all of them

KEPT = Path("plans", "plan", "published", "2024")
GIVEN = ("targets.csv", "plan.json")
FORGED = b"forged"


@pytest.fixture
def home(tmp_path: Path, frozen: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the frozen edition, in another one that shows what is written outside."""
    shutil.copytree(frozen, tmp_path / "home" / "plans")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path / "home")
    return tmp_path / "home"


def elsewhere(home: Path) -> dict[str, bytes]:
    """All files but plancc's own: its outputs, its cache, and the lock that is harmed."""
    own = {home / "build", home / "site", home.parent / "cache"}
    return {
        path.relative_to(home.parent).as_posix(): path.read_bytes()
        for path in home.parent.rglob("*")
        if path.is_file() and own.isdisjoint(path.parents) and path.name != "edition.lock"
    }


@pytest.mark.parametrize("forged", [False, True])
def test_whatever_a_lock_says_nothing_forged_is_built(home: Path, *, forged: bool) -> None:
    true = {name: (home / KEPT / name).read_bytes() for name in GIVEN}
    if forged:
        forge(home / KEPT, "targets.csv", FORGED)
    whole, before = (home / KEPT / "edition.lock").read_bytes(), elsewhere(home)
    dice = random.Random(1)  # noqa: S311 - the same damages every time
    refused = given = 0
    with Presses(Press(), 1) as presses:
        making = Making(Templates(resources.templates()), None, presses, lambda _: None)
        for _ in range(150):
            (home / KEPT / "edition.lock").write_bytes(damaged(whole, dice))
            reading = read(home / "plans" / "plan.yaml", "plans/plan.yaml")
            try:
                # No rule is asked: somebody may have silenced it.
                built = build(begin(reading, 2024, ("json", "csv"), making), Path("build"), making.progress)
            except RenderTrouble:
                refused += 1
                continue
            given += 1
            assert {name: (built.folder / name).read_bytes() for name in GIVEN} == true
    assert elsewhere(home) == before
    assert refused > 75
    assert given or forged


@pytest.mark.parametrize("name", ["edition.lock", "manifest.json"])
def test_a_record_that_is_too_large_is_not_read(home: Path, name: str) -> None:
    large = (home / KEPT / name).read_bytes() + b" " * MOST_BYTES
    if name == "edition.lock":
        (home / KEPT / name).write_bytes(large)
    else:
        forge(home / KEPT, name, large, manifest=False)
    (found,) = editions(home / "plans" / "plan.yaml", "plans/plan.yaml")
    assert found.spoilt == (name,)


def test_the_command_line_publishes_nothing_of_a_forged_edition(home: Path) -> None:
    forge(home / KEPT, "targets.csv", FORGED)
    forge(home / KEPT, "index.html", FORGED)
    whole, before = (home / KEPT / "edition.lock").read_bytes(), elsewhere(home)
    dice = random.Random(2)  # noqa: S311 - the same damages every time
    for lock in (whole, b"", *(damaged(whole, dice) for _ in range(3))):
        (home / KEPT / "edition.lock").write_bytes(lock)
        for command in (("build", "plan", "--to", "csv", "--to", "html"), ("site",)):
            ended = plancc(*command, cwd=home)
            assert ended.returncode == 1, ended.stdout + ended.stderr
            assert "Traceback" not in ended.stderr
    assert elsewhere(home) == before
    assert not [path for path in home.glob("[bs]*/**/*") if path.is_file() and FORGED in path.read_bytes()]
