"""A wheel has all that plancc needs, and works where there is no checkout."""

import tarfile
from pathlib import Path
from shutil import copytree
from zipfile import ZipFile

import pytest

import plancc
from tests.packaging.stranger import run

pytestmark = pytest.mark.xdist_group("wheel")  # one worker builds and installs for all of them

WRITTEN = ("esbjerg-2024.pdf", "index.html", "plan.json", "targets.csv", "manifest.json")


def files(folder: Path) -> set[str]:
    """The names of a folder's files, without what Python or an editor leaves there."""
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    return {name for name in found if "__pycache__" not in name}


def test_the_wheel_has_the_package_and_what_travels_with_it(root: Path, wheel: Path) -> None:
    names = {name for name in ZipFile(wheel).namelist() if not name.endswith("/")}
    expected = {f"plancc/{name}" for name in files(root / "plancc")}
    for folder in ("templates", "schemas"):
        assert files(root / folder), f"{folder} is empty"
        expected |= {f"plancc/{folder}/{name}" for name in files(root / folder)}
    assert {name for name in names if name.startswith("plancc/")} == expected
    assert {
        "plancc/py.typed",
        "plancc/schemas/plan.schema.json",
        "plancc/fonts/LICENSE",
        "plancc/starts/da.yaml",
    } <= names
    assert sum(name.endswith(".woff2") for name in names) == 8


def test_the_wheel_has_nothing_else(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in ZipFile(wheel).namelist()}
    assert tops == {"plancc", f"plancc-{plancc.__version__}.dist-info"}


def test_the_source_distribution_has_what_is_needed_to_work_on_plancc(distributions: Path) -> None:
    (found,) = distributions.glob("*.tar.gz")
    with tarfile.open(found) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"LICENSE", "Makefile", "plans/esbjerg.yaml", "requirements.lock", "tests/conftest.py"} <= names
    assert not {name for name in names if name.startswith((".venv", "build/", "dist/"))}


def test_the_installed_program_knows_its_version(installed: Path, tmp_path: Path) -> None:
    assert plancc.__version__ in run(installed / "plancc", "--version", cwd=tmp_path)


def test_the_package_runs_as_a_module(installed: Path, tmp_path: Path) -> None:
    assert "build" in run(installed / "python", "-m", "plancc", "--help", cwd=tmp_path)


def test_the_package_lies_in_the_new_environment(installed: Path, tmp_path: Path) -> None:
    where = run(installed / "python", "-c", "import plancc; print(plancc.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(installed.parent)


def test_a_plan_far_from_any_checkout_is_built(root: Path, installed: Path, tmp_path: Path) -> None:
    copytree(root / "plans", tmp_path / "planer")
    empty = tmp_path / "tom"
    empty.mkdir()
    run(installed / "plancc", "build", Path("..", "planer", "esbjerg.yaml"), "-o", "out", cwd=empty)
    written = empty / "out" / "esbjerg" / "2024"
    assert {path.name for path in written.iterdir()} >= set(WRITTEN)
    assert (written / "esbjerg-2024.pdf").read_bytes().startswith(b"%PDF-")
