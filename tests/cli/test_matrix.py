"""What `plancc matrix` gives to GitHub Actions: every edition, or nothing."""

import json
from pathlib import Path

from tests.cli.small import SMALL, Run


def test_every_edition_stands_on_one_line(plancc: Run, folder: Path) -> None:
    (folder / "plans" / "storby.yaml").write_text(SMALL + "  2023:\n    title: Året\n", encoding="utf-8")
    (folder / "andre").mkdir()
    (folder / "andre" / "aarø.yaml").write_text(SMALL, encoding="utf-8")
    ended = plancc("matrix")
    assert (ended.returncode, ended.stderr, ended.stdout.count("\n")) == (0, "", 1)
    all_of_them = [("lilleby", 2024), ("storby", 2023), ("storby", 2024)]
    assert json.loads(ended.stdout) == {
        "include": [{"plan": plan, "year": year} for plan, year in all_of_them]
    }
    ended = plancc("matrix", "storby", "andre/aarø.yaml", LC_ALL="C")
    assert [each["plan"] for each in json.loads(ended.stdout)["include"]] == [
        "storby",
        "storby",
        "andre/aarø.yaml",
    ]


def test_what_it_lists_can_be_built(plancc: Run, folder: Path) -> None:
    (folder / "plans" / "storby.yaml").rename(folder / "plans" / "lilleby.yml")
    (folder / "plans" / "lilleby.yml").write_text(SMALL.replace("2024:", "2023:"), encoding="utf-8")
    # Its name alone would be an option.
    (folder / "plans" / "--help.yaml").write_text(SMALL, encoding="utf-8")
    for edition in json.loads(plancc("matrix").stdout)["include"]:
        ended = plancc("build", edition["plan"], "--edition", str(edition["year"]), "--to", "json")
        assert ended.returncode == 0, ended.stderr
    assert sorted(path.name for path in (folder / "build" / "lilleby").iterdir()) == ["2023", "2024"]
    assert (folder / "build" / "--help" / "2024" / "plan.json").is_file()


def test_no_plan_is_left_out_in_silence(plancc: Run) -> None:
    ended = plancc("matrix")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == "plans/storby.yaml: not in the matrix; plancc validate says what is wrong\n"


def test_a_plan_without_years_has_one_edition(plancc: Run, folder: Path) -> None:
    (folder / "plans" / "storby.yaml").write_text(SMALL.partition("annual")[0], encoding="utf-8")
    ended = plancc("matrix", "storby")
    assert (ended.returncode, json.loads(ended.stdout)) == (
        0,
        {"include": [{"plan": "storby", "year": 2023}]},
    )


def test_more_than_github_takes(plancc: Run, folder: Path) -> None:
    (folder / "plans" / "storby.yaml").unlink()
    for number in range(128):
        plan = SMALL + "  2023:\n    title: Året 2023\n"
        (folder / "plans" / f"by-{number}.yaml").write_text(plan, encoding="utf-8")
    ended = plancc("matrix")
    assert (ended.returncode, len(json.loads(ended.stdout)["include"])) == (0, 257)
    assert ended.stderr == "257 editions; GitHub takes 256 jobs a matrix: name fewer plans in each\n"
