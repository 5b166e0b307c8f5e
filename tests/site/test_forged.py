"""What a site's folder says of itself may be forged: nothing of it is shown, nothing outside is read."""

import json
import os
import random
from hashlib import sha256
from pathlib import Path

import pytest

from plancc.output.cache import remember
from plancc.output.trouble import OutputTrouble
from plancc.site.old import old
from plancc.site.record import RECORD, fingerprint
from tests.cli.small import SMALL
from tests.commands import plancc
from tests.damages import damaged

EDITION = {
    "year": 2024,
    "name": "Udgave 2024",
    "adopted": "2023-12-11",
    "adopted_by": "Byrådet",
    "key": "0" * 64,
    "changes": "",
    "corrections": [{"date": "2024-02-01", "text": ["Et", "To"], "reason": "Fejl"}],
}
PLAN = {
    "name": "ringby",
    "title": "Plan",
    "authority": "Ringby",
    "period": "2024-2027",
    "language": "da",
    "summary": "",
    "colour": "#0f3a5f",
    "accent": None,
    "editions": [EDITION],
}
FORGED = b"forged"
FILES = ("index.html", "ringby/index.html", "ringby/2024/index.html", "ringby/2024/plan.json")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a site, whole and fitting its record."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "work" / "site").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "work")
    folder = tmp_path / "work" / "site"
    sums = {}
    for name in FILES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"page {name}")
        sums[name] = fingerprint((folder / name).read_bytes())
    written = {"format": 1, "plans": [PLAN], "files": sums, "searched": ""}
    (folder / RECORD.name).write_text(json.dumps(written))
    return folder


def test_nothing_of_a_damaged_record_is_shown(site: Path) -> None:
    whole = (site / RECORD.name).read_bytes()
    remember(whole, os.environ)
    assert old(site).files(FILES)
    dice = random.Random(1)  # noqa: S311 - the same damages every time
    refused = 0
    for _ in range(300):
        harmed = damaged(whole, dice)
        if harmed == whole:
            continue
        (site / RECORD.name).write_bytes(harmed)
        try:
            found = old(site)
        except OutputTrouble:
            refused += 1
            continue
        assert not found.known
        assert found.files(FILES) is None
        assert found.files(found.record.files) is None or not found.record.files
    assert refused > 150


def test_pages_beside_a_record_that_fits_them_are_not_shown_unless_they_were_made_here(site: Path) -> None:
    assert old(site).files(FILES) is None
    remember((site / RECORD.name).read_bytes(), os.environ)
    found = old(site)
    assert found.known
    assert found.files(FILES) == {name: (site / name).read_bytes() for name in FILES}


def test_what_is_remembered_is_not_taken_from_the_folder_that_one_works_in(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = (site / RECORD.name).read_bytes()
    brought = site.parent / ".cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(brought))
    (brought / "plancc" / "records").mkdir(parents=True)
    (brought / "plancc" / "records" / sha256(content).hexdigest()).touch()
    assert not old(site).known


@pytest.mark.parametrize("harm", [b"", b"{}", b'{"other": "tool"}', b"[" * 100_000, b" " * (16 * 2**20 + 1)])
def test_a_folder_whose_record_is_none_is_left_alone(site: Path, harm: bytes) -> None:
    (site / RECORD.name).write_bytes(harm)
    (site / "note.txt").write_text("vigtigt")
    with pytest.raises(OutputTrouble):
        old(site)
    assert (site / "note.txt").read_text() == "vigtigt"


@pytest.mark.parametrize("name", ["index.html", "ringby", RECORD.name])
def test_a_link_in_a_site_is_not_read(site: Path, name: str) -> None:
    outside = site.parent / "outside"
    (site / name).rename(outside)
    (site / name).symlink_to(outside)
    remember(outside.read_bytes() if outside.is_file() else b"x", os.environ)
    with pytest.raises(OutputTrouble):
        old(site)


def test_the_command_line_publishes_nothing_of_a_forged_site(tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / "plans").mkdir(parents=True)
    plan, page = home / "plans" / "lilleby.yaml", home / "site" / "lilleby" / "2024" / "index.html"
    plan.write_text(SMALL, encoding="utf-8")
    plan.with_name("ringby.yaml").write_text(SMALL.replace("Lille", "Ring"), encoding="utf-8")
    assert plancc("site", cwd=home).returncode == 0
    true = {path: path.read_bytes() for path in (home / "site").rglob("*") if path.is_file()}

    def forge() -> None:
        """Other pages with a record that fits them, and fits what the plan is made of."""
        record = json.loads((home / "site" / RECORD.name).read_bytes())
        for name in record["files"]:
            (home / "site" / name).write_bytes(FORGED)
            record["files"][name] = fingerprint(FORGED)
        (home / "site" / RECORD.name).write_text(json.dumps(record), "utf-8")

    def forged() -> list[Path]:
        return [path for path in tmp_path.rglob("*") if path.is_file() and FORGED in path.read_bytes()]

    forge()
    assert page in forged()
    assert plancc("site", cwd=home).returncode == 0
    assert {path: path.read_bytes() for path in (home / "site").rglob("*") if path.is_file()} == true
    # Of a plan with errors there is nothing else than the forged pages.
    forge()
    plan.write_text(SMALL.replace("title: Lille", "titel: Lille"), encoding="utf-8")
    ended = plancc("site", cwd=home)
    assert ended.returncode == 1
    assert "lilleby: left out, for what the site has of it was not made here" in ended.stderr
    assert not page.exists()
    assert not forged()
