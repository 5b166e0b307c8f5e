"""Files go into a new or empty folder whole, and what a killed run left there is put right."""

from pathlib import Path

import pytest
from filelock import FileLock

from plancc.output.new_folder import create_folder
from plancc.output.trouble import OutputBusy, OutputTrouble

FILES = {"plan.yaml": b"plan", "plan/2024.yaml": b"year", "plan/havn.png": b"picture"}


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


@pytest.mark.parametrize("moved", [(), ("plan.yaml",), ("plan/2024.yaml", "plan/havn.png")])
def test_what_a_killed_run_left_is_put_right(tmp_path: Path, moved: tuple[str, ...]) -> None:
    for name, content in FILES.items():
        path = tmp_path / (name if name in moved else f".plancc-abc.new/{name}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    create_folder(tmp_path, FILES)
    assert contents(tmp_path) == FILES
    assert sorted(path.name for path in tmp_path.iterdir()) == ["plan", "plan.yaml"]


@pytest.mark.parametrize("name", ["mine", "plan.yaml", "plan/mine", ".plancc-mine"])
def test_what_is_somebody_elses_stays_also_beside_what_a_killed_run_left(tmp_path: Path, name: str) -> None:
    (tmp_path / ".plancc-abc.new").mkdir()
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_bytes(b"mine")
    (tmp_path / "victim").mkdir()
    (tmp_path / ".plancc-link.new").symlink_to("victim")
    with pytest.raises(OutputTrouble, match="is not empty; name a new folder"):
        create_folder(tmp_path, FILES)
    assert contents(tmp_path) == {name: b"mine"}
    assert (tmp_path / "victim").is_dir()


def test_of_what_is_behind_a_link_nothing_is_taken_away(tmp_path: Path) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "folder"
    for name, content in FILES.items():
        (outside / name).parent.mkdir(parents=True, exist_ok=True)
        (outside / name).write_bytes(content)
    (folder / ".plancc-abc.new").mkdir(parents=True)
    below = next(name.partition("/")[0] for name in FILES if "/" in name)
    (folder / below).symlink_to(outside / below)
    with pytest.raises(OutputTrouble, match="is not empty; name a new folder"):
        create_folder(folder, FILES)
    assert contents(outside) == FILES


def test_two_runs_never_fill_one_folder_at_once(tmp_path: Path) -> None:
    with FileLock(tmp_path / ".plancc.lock"), pytest.raises(OutputBusy):
        create_folder(tmp_path, FILES)
    # As one that was killed leaves it.
    (tmp_path / ".plancc.lock").touch()
    create_folder(tmp_path, FILES)
    assert contents(tmp_path) == FILES
