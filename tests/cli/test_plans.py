"""Which plans a call may name: each with a folder of its own, and none that a link brings from elsewhere."""

from pathlib import Path

import pytest

from plancc.cli.exits import WrongCall
from plancc.cli.options import report_file
from plancc.cli.plans import find, same_name
from tests.cli.small import SMALL, Run
from tests.said import english


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    (home / "plans").mkdir(parents=True)
    monkeypatch.chdir(home)
    return home


def plan(path: Path) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(SMALL, encoding="utf-8")
    return path.as_posix()


def test_two_plans_with_one_name_are_told_and_not_built(plancc: Run, folder: Path) -> None:
    for name in ("a/plan.yaml", "b/plan.yml"):
        plan(folder / name)
    ended = plancc("build", "a/plan.yaml", "b/plan.yml", "--to", "html")
    assert ended.returncode == 2
    assert "b/plan.yml and a/plan.yaml would have one folder in build; rename one of them" in ended.stderr
    assert not (folder / "build").exists()


@pytest.mark.parametrize(
    ("one", "other"), [("by", "By"), ("å", "a\N{COMBINING RING ABOVE}"), ("Straße", "STRASSE")]
)
def test_names_are_one_where_any_file_system_takes_them_for_one(here: Path, one: str, other: str) -> None:
    first, second = plan(here / "a" / f"{one}.yaml"), plan(here / "b" / f"{other}.yaml")
    found = find([first, second, plan(here / "c" / "c.yaml")])
    twice = same_name(found)
    assert twice
    assert [each.shown for each in twice] == [second, first]
    assert same_name(found[1:]) is None


def test_one_file_is_one_plan_however_it_is_named(here: Path) -> None:
    path = plan(here / "plans" / "by.yaml")
    assert [each.shown for each in find(["by", path, "./plans/by.yaml"])] == ["plans/by.yaml"]


@pytest.mark.parametrize("name", ["..", ".", "\\\\server", "c:", "a\\b"])
def test_a_name_that_leads_out_of_the_output_is_refused(here: Path, name: str) -> None:
    path = plan(here / "plans" / f"{name}.yaml")
    with pytest.raises(WrongCall, match="can not be the name of a folder"):
        find([path])


@pytest.mark.parametrize("named", ["by.yaml", "deep/er/by.yaml", "../other/by.yaml", "/", "folder/by.yaml"])
def test_a_link_that_leads_out_is_refused_wherever_a_plan_is_named(here: Path, named: str) -> None:
    secret = here.parent / "elsewhere" / "by.yaml"
    plan(secret)
    if named == "folder/by.yaml":
        Path("folder").symlink_to(secret.parent)
    else:
        named = (here.parent / "other" / "by.yaml").as_posix() if named == "/" else named
        Path(named).parent.mkdir(parents=True, exist_ok=True)
        Path(named).symlink_to(secret)
    with pytest.raises(WrongCall) as refused:
        find([named])
    assert "is a link to a file outside this folder" in english(refused.value.message)


def test_a_link_that_stays_in_the_working_folder_is_a_plan(here: Path) -> None:
    plan(here / "shared" / "by.yaml")
    Path("plans/by.yaml").symlink_to("../shared/by.yaml")
    assert find(["by"])[0].shown == "plans/by.yaml"


def test_a_report_goes_to_no_plan_by_a_link(here: Path) -> None:
    plan(here / "plans" / "by.yaml")
    Path("report.txt").symlink_to("plans/by.yaml")
    with pytest.raises(Exception, match="may be a plan, and would be lost"):
        report_file("report.txt")
