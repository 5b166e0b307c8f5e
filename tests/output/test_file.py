"""A file is written whole or not at all, and nothing beside it is touched."""

import os
from pathlib import Path

import pytest
from filelock import FileLock

from plancc.output import file
from plancc.output.file import create, write
from plancc.output.trouble import OutputBusy, OutputTrouble


def test_what_a_killed_run_left_goes_with_the_next(tmp_path: Path) -> None:
    (tmp_path / ".report.plancc-new").write_bytes(b"ha")
    (tmp_path / ".report.lock").touch()
    write(tmp_path / "report", b"whole")
    assert [path.name for path in tmp_path.iterdir()] == ["report"]
    assert (tmp_path / "report").read_bytes() == b"whole"


def test_a_link_in_the_place_of_what_is_staged_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    (tmp_path / ".report.plancc-new").symlink_to(victim)
    write(tmp_path / "report", b"whole")
    (tmp_path / ".report.lock").symlink_to(victim)
    with pytest.raises(OutputTrouble):
        write(tmp_path / "report", b"again")
    assert victim.read_bytes() == b"precious"


def test_two_runs_never_write_one_file_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file, "_PATIENCE", 0)
    with FileLock(tmp_path / ".report.lock"), pytest.raises(OutputBusy):
        write(tmp_path / "report", b"whole")
    assert not (tmp_path / "report").exists()


@pytest.mark.parametrize("links", [True, False])
def test_a_new_file_takes_the_place_of_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, links: bool
) -> None:
    if not links:

        def refused(*_: object) -> None:
            raise PermissionError

        monkeypatch.setattr(os, "link", refused)
    create(tmp_path / "plan", b"whole")
    with pytest.raises(OutputTrouble):
        create(tmp_path / "plan", b"other")
    (tmp_path / "link").symlink_to("nowhere")
    with pytest.raises(OutputTrouble):
        create(tmp_path / "link", b"other")
    assert (tmp_path / "plan").read_bytes() == b"whole"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link", "plan"]


def test_a_link_that_leads_out_of_the_working_folder_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.chdir(home)
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    Path("report").symlink_to(victim)
    Path("folder").symlink_to(tmp_path)
    for action, path in ((write, "report"), (write, "folder/victim"), (create, "folder/new")):
        with pytest.raises(OutputTrouble, match="a link leads out of the folder you are in"):
            action(Path(path), b"forged")
    # Whoever names a place outside means it.
    write(Path("../named"), b"meant")
    assert (victim.read_bytes(), (tmp_path / "named").read_bytes()) == (b"precious", b"meant")
    assert not (tmp_path / "new").exists()
