"""Where findings go and in what form: --output-format, --output-file, and what GitHub Actions gets."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.small import SMALL, Run


def test_full_is_what_people_get(plancc: Run) -> None:
    assert plancc("validate").stdout == plancc("validate", "--output-format", "full").stdout != ""


def test_github_actions_gets_annotations_unless_the_call_says_otherwise(plancc: Run) -> None:
    told = plancc("validate", GITHUB_ACTIONS="true")
    assert told.returncode == 1
    assert told.stdout.startswith(
        "::error file=plans/storby.yaml,line=2,endLine=2,col=1,endColumn=6,title=unknown-key::"
    )
    assert plancc("build", "storby", GITHUB_ACTIONS="true").stdout == told.stdout
    assert plancc("validate", GITHUB_ACTIONS="false").stdout.startswith("plans/storby.yaml:2:1")
    asked = plancc("validate", "--output-format", "concise", GITHUB_ACTIONS="true")
    assert asked.stdout.startswith("plans/storby.yaml:2:1: error[unknown-key]")


def test_json_names_the_plans_and_what_was_found(plancc: Run) -> None:
    ended = plancc("validate", "--output-format", "json")
    assert ended.returncode == 1
    told = json.loads(ended.stdout)
    assert told["plans"] == [
        {"name": "lilleby", "path": "plans/lilleby.yaml"},
        {"name": "storby", "path": "plans/storby.yaml"},
    ]
    assert [finding["rule"] for finding in told["findings"]] == ["unknown-key"]


def test_a_sound_plan_has_a_document_as_well(plancc: Run) -> None:
    told = {
        name: plancc("validate", "lilleby", "--output-format", name) for name in ("json", "sarif", "junit")
    }
    assert {ended.returncode for ended in told.values()} == {0}
    assert json.loads(told["json"].stdout)["findings"] == []
    assert json.loads(told["sarif"].stdout)["runs"][0]["results"] == []
    assert '<testsuites name="plancc" tests="1" failures="0"' in told["junit"].stdout


def test_sarif_describes_every_rule_that_there_is(plancc: Run) -> None:
    from plancc.reader.mistakes import MISTAKES
    from plancc.rules.catalog import RULES

    (run,) = json.loads(plancc("validate", "--output-format", "sarif").stdout)["runs"]
    names = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert names == sorted([*(mistake.name for mistake in MISTAKES), *(rule.name for rule in RULES)])


def test_build_writes_one_document_of_all_plans(plancc: Run, folder: Path) -> None:
    ended = plancc("build", "--to", "csv", "--output-format", "json")
    assert ended.returncode == 1
    told = json.loads(ended.stdout)
    assert [plan["name"] for plan in told["plans"]] == ["lilleby", "storby"]
    assert told["counts"]["error"] == 1
    assert (folder / "build" / "lilleby" / "2024" / "targets.csv").is_file()


def test_what_is_wrong_with_templates_is_in_the_document(plancc: Run, folder: Path) -> None:
    (folder / "own").mkdir()
    (folder / "own" / "plan.html.j2").write_text("{% if %}\n", encoding="utf-8")
    ended = plancc("build", "lilleby", "--to", "html", "--templates", "own", "--output-format", "sarif")
    assert ended.returncode == 1
    (result,) = json.loads(ended.stdout)["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "own/plan.html.j2"


def test_strict_makes_warnings_failures_in_junit(plancc: Run, folder: Path) -> None:
    plan = folder / "plans" / "lilleby.yaml"
    goal = "    goals: [{id: maal, title: Et mål, level: local}]\n"
    plan.write_text(SMALL + goal, encoding="utf-8")
    for words, failures in (([], "0"), (["--strict"], "1")):
        ended = plancc("validate", "lilleby", "--output-format", "junit", *words)
        assert ended.returncode == int(failures)
        assert f'<testsuites name="plancc" tests="1" failures="{failures}"' in ended.stdout


@pytest.mark.parametrize("name", ["full", "concise", "json", "sarif", "github", "junit"])
def test_a_file_gets_what_standard_output_would(plancc: Run, folder: Path, name: str) -> None:
    shown = plancc("validate", "--output-format", name).stdout
    ended = plancc("validate", "--output-format", name, "--output-file", "ny/mappe/fund", FORCE_COLOR="1")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert (folder / "ny" / "mappe" / "fund").read_text(encoding="utf-8") == shown


def test_a_file_of_another_run_does_not_stay(plancc: Run, folder: Path) -> None:
    plancc("validate", "--output-file", "fund.txt")
    assert (folder / "fund.txt").read_text(encoding="utf-8")
    assert plancc("validate", "lilleby", "--output-file", "fund.txt").returncode == 0
    assert (folder / "fund.txt").read_bytes() == b""


def test_a_file_keeps_its_rights_and_links_lead_to_it(plancc: Run, folder: Path) -> None:
    (folder / "fund.json").write_text("old")
    (folder / "fund.json").chmod(0o640)
    (folder / "link.json").symlink_to("fund.json")
    plancc("validate", "--output-format", "json", "--output-file", "link.json")
    assert (folder / "link.json").is_symlink()
    assert json.loads((folder / "fund.json").read_bytes())["format"] == 1
    assert stat.S_IMODE((folder / "fund.json").stat().st_mode) == 0o640


def test_pipes_and_devices_are_written_to_not_replaced(plancc: Run) -> None:
    assert plancc("validate", "--output-file", "/dev/null").stdout == ""
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    assert "unknown-key" in plancc("validate", "--output-file", "/dev/stdout").stdout


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("plans", "Is a directory"),
        ("plans/lilleby.yaml/x", "Not a directory"),
        ("x" * 300, "File name too long"),
    ],
)
def test_a_file_that_can_not_be_written(plancc: Run, file: str, words: str) -> None:
    ended = plancc("validate", "--output-format", "json", "--output-file", file)
    assert (ended.returncode, ended.stdout) == (73, "")
    assert ended.stderr == f"plancc: {file}: {words}\n"


def test_a_full_disk_leaves_the_last_good_file(folder: Path) -> None:
    (folder / "fund").write_text("old")
    words = "validate --output-format sarif --output-file fund"
    limited = ["bash", "-c", f'ulimit -f 1; exec "{sys.executable}" -m plancc {words}']
    ended = subprocess.run(limited, cwd=folder, capture_output=True, check=False, encoding="utf-8")
    assert ended.returncode == 73, ended.stderr
    assert (folder / "fund").read_text() == "old"
    assert sorted(path.name for path in folder.iterdir()) == ["fund", "plans"]


def test_a_plan_is_never_taken_for_the_file(plancc: Run, folder: Path) -> None:
    ended = plancc("validate", "--output-file", "plans/lilleby.yaml")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "may be a plan" in ended.stderr
    assert (folder / "plans" / "lilleby.yaml").read_text(encoding="utf-8") == SMALL


@pytest.mark.parametrize("command", ["validate", "build"])
def test_an_unknown_format_gets_a_suggestion(plancc: Run, command: str) -> None:
    ended = plancc(command, "--output-format", "sarf")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert 'did you mean "sarif"?' in " ".join(ended.stderr.split())


def test_a_name_that_is_not_utf8(plancc: Run, folder: Path) -> None:
    plan = os.fsencode(folder / "plans") + b"/bl\xe5.yaml"
    with open(plan, "wb") as stream:  # noqa: PTH123 - a Path would have to decode the name
        stream.write(b"plancc: 2\n")
    for name in ("full", "json", "sarif", "junit"):
        ended = plancc("validate", "--output-format", name)
        assert (ended.returncode, ended.stdout) == (2, "")
        assert r"plans/bl\udce5.yaml: this name holds a character that can not be shown" in ended.stderr


def test_people_do_not_wait_for_what_only_programs_need(root: Path) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "plancc", "validate"]
    ended = subprocess.run(command, cwd=root, capture_output=True, check=False, encoding="utf-8")
    imported = {line.rpartition("|")[2].strip() for line in ended.stderr.splitlines() if "|" in line}
    assert "plancc.report.formats" in imported, "nothing was looked at"
    assert not imported & {
        "pyexpat",
        "plancc.report.findings_json",
        "plancc.report.junit",
        "plancc.report.sarif",
    }
