"""What `plancc new` writes, and what it leaves alone."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.permissions import bound_by_permissions
from tests.cli.small import Run


@pytest.fixture
def empty(folder: Path) -> Path:
    """A folder with nothing in it."""
    made = folder / "tom mappe"
    made.mkdir()
    return made


def test_from_an_empty_folder_to_documents(plancc: Run, empty: Path) -> None:
    begun = plancc("new", "Æblekøbing Kommune", "--from", "2027", cwd=empty)
    assert (begun.returncode, begun.stdout) == (0, "")
    assert begun.stderr == (
        "written: plans/aeblekoebing.yaml, schemas/plan.schema.json, .gitignore\n"
        "next: rewrite it in your own words; plancc validate aeblekoebing checks it, "
        "plancc build aeblekoebing makes its documents\n"
    )
    checked = plancc("validate", "--strict", "aeblekoebing", cwd=empty)
    assert (checked.returncode, checked.stdout) == (0, ""), checked.stderr
    built = plancc("build", "--strict", "aeblekoebing", cwd=empty)
    assert built.returncode == 0, built.stderr
    assert (empty / "build" / "aeblekoebing" / "2027" / "aeblekoebing-2027.pdf").stat().st_size > 20_000


def test_an_editor_finds_the_schema_by_the_first_line(plancc: Run, empty: Path, root: Path) -> None:
    plancc("new", "Ringby", cwd=empty)
    plan = empty / "plans" / "ringby.yaml"
    first = plan.read_text(encoding="utf-8").partition("\n")[0]
    schema = plan.parent / first.partition("$schema=")[2]
    assert schema.read_bytes() == (root / "schemas" / "plan.schema.json").read_bytes()
    assert json.loads(schema.read_bytes())["title"]


def test_a_schema_that_is_there_stays(plancc: Run, empty: Path) -> None:
    (empty / "schemas").mkdir()
    (empty / "schemas" / "plan.schema.json").write_text("{}")
    assert plancc("new", "Ringby", cwd=empty).stderr.startswith("written: plans/ringby.yaml, .gitignore\n")
    assert (empty / "schemas" / "plan.schema.json").read_text() == "{}"


def test_it_begins_next_year(plancc: Run, empty: Path) -> None:
    for environment, expected in (
        ({"SOURCE_DATE_EPOCH": "1700000000"}, 2024),
        ({}, datetime.now(UTC).year + 1),
    ):
        assert plancc("new", f"By {expected}", cwd=empty, **environment).returncode == 0
        text = (empty / "plans" / f"by-{expected}.yaml").read_text(encoding="utf-8")
        assert f"from: {expected}, to: {expected + 3}" in text


def test_names_and_language_are_the_callers(plancc: Run, empty: Path) -> None:
    names = ("--authority", "City of Ringby", "--unit", "Work Ringby")
    assert plancc("new", "Ringby", "--language", "en", *names, cwd=empty).returncode == 0
    text = (empty / "plans" / "ringby.yaml").read_text(encoding="utf-8")
    assert "name: City of Ringby\n" in text
    assert "unit: Work Ringby\n" in text
    assert "language: en\n" in text
    schema = json.loads((empty / "schemas" / "plan.schema.json").read_text(encoding="utf-8"))
    assert schema["properties"]["title"]["description"] == "The plan's title as it stands on the cover."


def test_it_ends_when_the_caller_says(plancc: Run, empty: Path) -> None:
    assert plancc("new", "Ringby", "--from", "2027", "--to", "2028", cwd=empty).returncode == 0
    text = (empty / "plans" / "ringby.yaml").read_text(encoding="utf-8")
    assert "title: Beskæftigelsesplan 2027-2028\n" in text
    assert "period: {from: 2027, to: 2028}\n" in text


def test_git_keeps_what_is_written_and_not_what_is_made(plancc: Run, empty: Path) -> None:
    plancc("new", "Ringby", cwd=empty)
    assert (empty / ".gitignore").read_text() == "build/\nsite/\n"


def test_what_git_was_told_before_stays(plancc: Run, empty: Path) -> None:
    (empty / ".gitignore").write_text("*.bak\n")
    assert ".gitignore" not in plancc("new", "Ringby", cwd=empty).stderr
    assert (empty / ".gitignore").read_text() == "*.bak\n"


def test_the_workflow_is_written_when_asked_for(plancc: Run, empty: Path, root: Path) -> None:
    workflow = empty / ".github" / "workflows" / "plan.yml"
    plancc("new", "Ringby", cwd=empty)
    assert not workflow.exists()
    assert plancc("new", "Nyby", "--workflow", cwd=empty).returncode == 0
    text = workflow.read_text(encoding="utf-8")
    assert f"# .github/workflows/plan.yml\n{text}```" in (root / "docs" / "publish.md").read_text(
        encoding="utf-8"
    )


def test_a_workflow_that_is_there_stays(plancc: Run, empty: Path) -> None:
    workflow = empty / ".github" / "workflows" / "plan.yml"
    workflow.parent.mkdir(parents=True)
    workflow.write_text("on: push\n")
    ended = plancc("new", "Ringby", "--workflow", cwd=empty)
    assert (ended.returncode, ended.stderr) == (
        2,
        "plancc: .github/workflows/plan.yml is there already; nothing was written\n",
    )
    assert not (empty / "plans").exists()


@pytest.mark.parametrize("ending", ["yaml", "yml"])
def test_a_plan_that_is_there_stays(plancc: Run, folder: Path, ending: str) -> None:
    plan = folder / "plans" / f"nyby.{ending}"
    plan.write_text("min plan")
    ended = plancc("new", "Nyby")
    assert (ended.returncode, ended.stderr) == (
        2,
        f"plancc: plans/nyby.{ending} is there already; nothing was written\n",
    )
    assert plan.read_text() == "min plan"
    assert not (folder / "schemas").exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["!!!"], 'no short name can be made of "!!!"'),
        (["Ringby", "--from", "27"], '--from: "27" is not a year; write it with four figures'),
        (["Ringby", "--from", "2027", "--to", "2026"], "a plan from 2027 can not end in 2026"),
        (["Ringby", "--language", "dk"], '"dk" is none of da, en'),
        (["Ring\nby", "--authority", "To\nlinjer"], "no plan can hold these words"),
        ([], "the argument NAME is missing"),
    ],
)
def test_a_wrong_call(plancc: Run, empty: Path, words: list[str], told: str) -> None:
    ended = plancc("new", *words, cwd=empty)
    assert ended.returncode == 2
    assert told in ended.stderr
    assert list(empty.iterdir()) == []


def test_a_folder_that_nobody_may_write_in(empty: Path) -> None:
    empty.chmod(0o555)
    ended = bound_by_permissions("new", "Ringby", cwd=empty)
    assert (ended.returncode, ended.stderr) == (73, "plancc: plans/ringby.yaml: Permission denied\n")


def test_a_file_where_the_folder_should_be(plancc: Run, empty: Path) -> None:
    (empty / "plans").write_text("ikke en mappe")
    ended = plancc("new", "Ringby", cwd=empty)
    assert (ended.returncode, ended.stderr) == (73, "plancc: plans/ringby.yaml: Not a directory\n")


def test_a_schema_that_can_not_be_written_leaves_no_plan(plancc: Run, empty: Path) -> None:
    (empty / "schemas").write_text("ikke en mappe")
    ended = plancc("new", "Ringby", cwd=empty)
    assert (ended.returncode, ended.stderr) == (73, "plancc: schemas/plan.schema.json: Not a directory\n")
    assert not list((empty / "plans").iterdir())


def test_a_name_that_no_file_can_bear(plancc: Run, empty: Path) -> None:
    ended = plancc("new", "a" * 300, cwd=empty)
    assert (ended.returncode, ended.stderr) == (73, f"plancc: plans/{'a' * 300}.yaml: File name too long\n")


def test_it_speaks_danish(plancc: Run, empty: Path) -> None:
    assert plancc("new", "Ringby", "--lang", "da", cwd=empty).stderr.startswith("skrevet: plans/ringby.yaml")
