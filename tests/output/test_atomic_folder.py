"""A folder is replaced whole, and nothing in it that plancc did not write is lost, moved or changed."""

import json
import os
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import pytest
from filelock import FileLock

from plancc.output.atomic_folder import publish
from plancc.output.record import Record, UnreadableRecord
from plancc.output.trouble import OutputBusy, OutputTrouble


def fingerprint(content: bytes) -> str:
    return sha256(content).hexdigest()


def sums(content: bytes) -> dict[str, str]:
    try:
        return dict(json.loads(content))
    except ValueError as error:
        raise UnreadableRecord from error


RECORD = Record("record.json", sums, fingerprint)


def written(folder: Path, *, shared: bool = True, more: str = "", **contents: bytes) -> None:
    """Publish files, one of them by a name that can be no keyword."""
    contents |= {more: b"2"} if more else {}
    record = json.dumps({name: fingerprint(content) for name, content in contents.items()}).encode()
    publish(folder, RECORD, lambda _: {**contents, RECORD.name: record}, shared=shared)


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != RECORD.name
    }


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An edition's folder that plancc wrote."""
    monkeypatch.chdir(tmp_path)
    written(tmp_path / "2024", page=b"1", data=b"1")
    return tmp_path / "2024"


def test_foreign_files_are_in_the_new_folder_the_very_same(folder: Path) -> None:
    (folder / "notes").mkdir()
    (folder / "notes" / "mine").write_bytes(b"mine")
    (folder / "empty").mkdir()
    (folder / "link").symlink_to("nowhere")
    before = (folder / "notes" / "mine").stat()
    written(folder, page=b"2")
    assert contents(folder) == {"page": b"2", "notes/mine": b"mine"}
    after = (folder / "notes" / "mine").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert ((folder / "link").readlink(), (folder / "empty").is_dir()) == (Path("nowhere"), True)
    assert [path.name for path in folder.parent.iterdir()] == ["2024"]


def test_where_no_links_can_be_made_foreign_files_are_copied(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refused)
    (folder / "mine").write_bytes(b"mine")
    (folder / "link").symlink_to("mine")
    written(folder, page=b"2")
    assert contents(folder) == {"page": b"2", "mine": b"mine", "link": b"mine"}
    assert (folder / "link").is_symlink()


@pytest.mark.parametrize(
    "harm", ["changed", "a link", "a folder", "a file in a folder's place", "a link to it"]
)
def test_what_is_in_the_way_stays_and_so_does_all_else(folder: Path, harm: str) -> None:
    page = folder / "page"
    match harm:
        case "changed":
            page.write_bytes(b"mine")
        case "a link":
            page.unlink()
            page.symlink_to("data")
        case "a folder":
            page.unlink()
            page.mkdir()
        case "a file in a folder's place":
            (folder / "part").write_bytes(b"mine")
        case "a link to it":
            (folder.parent / "elsewhere").mkdir()
            (folder / "part").symlink_to(folder.parent / "elsewhere")
    before = contents(folder)
    with pytest.raises(OutputTrouble, match="was changed since plancc wrote it, or is somebody else's"):
        written(folder, page=b"2", more="part/more")
    assert contents(folder) == before
    assert not list(folder.parent.glob(".2024*"))


def test_a_folder_that_is_not_shared_takes_nothing_foreign_in(folder: Path) -> None:
    (folder / "empty").mkdir()
    written(folder, page=b"2", shared=False)
    (folder / "mine").write_bytes(b"mine")
    with pytest.raises(OutputTrouble, match="holds something that plancc did not write"):
        written(folder, page=b"3", shared=False)
    assert contents(folder) == {"page": b"2", "mine": b"mine"}


@pytest.mark.parametrize("harm", ["no record", "not a record", "a link to a record", "a file"])
def test_a_folder_without_a_record_is_somebody_elses(folder: Path, harm: str) -> None:
    record = folder / RECORD.name
    if harm == "a link to a record":
        record.rename(folder.parent / "record")
        record.symlink_to(folder.parent / "record")
    elif harm == "not a record":
        record.write_bytes(b"{")
    elif harm == "a file":
        folder.rename(folder.with_name("old"))
        folder.write_bytes(b"mine")
    else:
        record.unlink()
    before = contents(folder.parent)
    with pytest.raises(OutputTrouble):
        written(folder, page=b"2")
    assert contents(folder.parent) == before


def test_a_record_names_nothing_outside_its_folder(folder: Path) -> None:
    outside = folder.parent / "outside"
    outside.write_bytes(b"1")
    wanted = {"../outside": fingerprint(b"1"), str(outside): fingerprint(b"1")}
    (folder / RECORD.name).write_text(json.dumps(wanted))
    written(folder, other=b"2")
    assert outside.read_bytes() == b"1"


def test_a_link_in_the_place_of_the_lock_is_not_followed(folder: Path) -> None:
    victim = folder.parent / "victim"
    victim.write_bytes(b"precious")
    (folder.parent / ".2024.lock").symlink_to(victim)
    with pytest.raises(OutputTrouble, match="is a link in the place of a lock"):
        written(folder, page=b"2")
    assert (victim.read_bytes(), contents(folder)["page"]) == (b"precious", b"1")


def test_a_lock_that_another_run_holds(folder: Path) -> None:
    with FileLock(folder.parent / ".2024.lock"), pytest.raises(OutputBusy, match="another build is writing"):
        written(folder, page=b"2")
    # As one that was killed leaves it.
    (folder.parent / ".2024.lock").touch()
    written(folder, page=b"2")
    assert not (folder.parent / ".2024.lock").exists()


def test_many_at_once_leave_one_whole_folder(folder: Path) -> None:
    (folder / "mine").write_bytes(b"mine")

    def attempt(number: int) -> bool:
        try:
            written(folder, page=b"%d" % number, data=b"%d" % number)
        except OutputBusy:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        assert any(pool.map(attempt, range(80)))
    found = contents(folder)
    assert found == {"mine": b"mine", "page": found["page"], "data": found["page"]}
    assert sums((folder / RECORD.name).read_bytes()) == {
        name: fingerprint(found["page"]) for name in ("page", "data")
    }
    assert [path.name for path in folder.parent.iterdir()] == ["2024"]


def test_what_a_killed_run_left_is_put_right(folder: Path) -> None:
    (folder / "mine").write_bytes(b"mine")
    # Killed between the two renames: the old folder stands aside, the new one is staged.
    staged = folder.parent / ".2024.plancc-abc.new"
    staged.mkdir()
    (staged / "half").write_bytes(b"ha")
    folder.rename(folder.parent / ".2024.plancc-old")
    written(folder, page=b"2")
    assert contents(folder) == {"page": b"2", "mine": b"mine"}
    assert [path.name for path in folder.parent.iterdir()] == ["2024"]


def test_what_came_into_the_old_folder_at_the_last_moment_goes_into_the_new_one(folder: Path) -> None:
    aside = folder.parent / ".2024.plancc-old"
    folder.rename(aside)
    written(folder, page=b"2")
    folder.joinpath("mine").write_bytes(b"old")
    written(aside, page=b"1")
    (aside / "mine").write_bytes(b"new")
    (aside / "late").mkdir()
    (aside / "late" / "note").write_bytes(b"late")
    written(folder, page=b"3")
    assert contents(folder) == {"page": b"3", "mine": b"new", "late/note": b"late"}
    assert [path.name for path in folder.parent.iterdir()] == ["2024"]


@pytest.mark.parametrize("name", ["mine", "new", "deeper/new"])
def test_what_stands_aside_goes_nowhere_by_a_link(folder: Path, name: str) -> None:
    outside = folder.parent / "outside"
    outside.mkdir()
    (outside / "mine").write_bytes(b"mine")
    aside = folder.parent / ".2024.plancc-old"
    written(aside, page=b"1")
    (aside / "link" / name).parent.mkdir(parents=True)
    (aside / "link" / name).write_bytes(b"forged")
    (aside / "link" / "empty").mkdir()
    (folder / "link").symlink_to(outside)
    with pytest.raises(OutputTrouble, match="lies behind a link"):
        written(folder, page=b"2")
    assert contents(outside) == {"mine": b"mine"}
    assert [path.name for path in outside.iterdir()] == ["mine"]


def test_folders_of_others_that_look_like_planccs_own_are_let_be(folder: Path) -> None:
    for name in (".2024.old", ".2024.mine.new"):
        (folder.parent / name).mkdir()
        (folder.parent / name / "mine").write_bytes(b"mine")
    outside = folder.parent / "outside"
    outside.mkdir()
    (outside / "mine").write_bytes(b"mine")
    (folder.parent / ".2024.plancc-x.new").symlink_to(outside)
    written(folder, page=b"2")
    assert len([name for name in contents(folder.parent) if name.endswith("mine")]) >= 3
    (folder.parent / ".2024.plancc-old").symlink_to(outside)
    with pytest.raises(OutputTrouble, match="is a link in plancc's way"):
        written(folder, page=b"3")
    assert (outside / "mine").read_bytes() == b"mine"


def test_a_link_may_lead_elsewhere_in_the_working_folder_but_not_out_of_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    (home / "inside").mkdir(parents=True)
    monkeypatch.chdir(home)
    Path("2024").symlink_to("inside")
    written(Path("2024"), page=b"1")
    assert contents(home / "inside") == {"page": b"1"}
    for name, target in (("2025", folder), ("2026", tmp_path / "new"), ("2027", tmp_path)):
        Path(name).symlink_to(target)
        with pytest.raises(OutputTrouble, match="a link leads out of the folder you are in"):
            written(Path(name) if name != "2027" else Path(name, "deeper"), page=b"2")
    assert contents(folder)["page"] == b"1"
    assert not (tmp_path / "new").exists()
    assert not (tmp_path / "deeper").exists()


def test_the_folder_keeps_its_permissions(folder: Path) -> None:
    folder.chmod(0o750)
    written(folder, page=b"2")
    assert folder.stat().st_mode & 0o777 == 0o750
