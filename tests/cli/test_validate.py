"""What `plancc validate` says and how it ends."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from plancc.cli.catalog import COMMANDS
from tests.cli.small import SMALL, Run


def test_a_sound_plan_ends_well_and_says_what_was_checked(plancc: Run) -> None:
    ended = plancc("validate", "lilleby")
    assert (ended.returncode, ended.stdout) == (0, "")
    assert "lilleby: edition 2024" in ended.stderr
    assert "1 plan checked, nothing wrong" in ended.stderr


def test_who_reads_the_plan_s_language_has_things_counted_in_its_own_words(plancc: Run, folder: Path) -> None:
    own = "terms: {strategy: {one: vej, many: veje}}\n"
    ways = "    strategies:\n" + "".join(
        f"      - {{id: {each}, title: Vej {each}, commitments: [Vi går den.]}}\n" for each in "ab"
    )
    (folder / "plans" / "lilleby.yaml").write_text(SMALL + ways + own, encoding="utf-8")
    assert "lilleby: udgave 2024 (2 veje)" in plancc("validate", "lilleby", "--lang", "da").stderr
    assert "lilleby: edition 2024 (2 strategies)" in plancc("validate", "lilleby").stderr


def test_all_plans_are_checked_when_none_is_named(plancc: Run) -> None:
    ended = plancc("validate")
    assert ended.returncode == 1
    assert 'error[unknown-key] there is no key "titel" here' in ended.stdout
    assert 'did you mean "title"?' in ended.stdout
    assert "1 error in 2 plans" in ended.stderr


def test_a_misspelt_plan_gets_a_suggestion(plancc: Run) -> None:
    ended = plancc("validate", "lillby")
    assert ended.returncode == 2
    assert (
        ended.stderr
        == 'plancc: there is no plan "lillby"; did you mean "lilleby"? (plans here: lilleby, storby)\n'
    )


def test_a_missing_file_gets_a_suggestion(plancc: Run) -> None:
    ended = plancc("validate", "plans/lileby.yaml")
    assert ended.returncode == 2
    assert ended.stderr == 'plancc: plans/lileby.yaml does not exist; did you mean "lilleby.yaml"?\n'


@pytest.mark.parametrize("name", ["to\nlinjer", "\x1b[31mroed", os.fsdecode(b"by\xe6n")])
@pytest.mark.parametrize("command", ["validate", "build", "site", "matrix"])
def test_a_name_that_can_not_be_shown(plancc: Run, folder: Path, command: str, name: str) -> None:
    (folder / "plans" / f"{name}.yaml").write_text(SMALL, encoding="utf-8")
    ended = plancc(command)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "this name holds a character that can not be shown; rename the file\n" in ended.stderr
    assert ended.stderr.count("\n") == 1
    assert "\x1b" not in ended.stderr


def test_hidden_files_are_no_plans(plancc: Run, folder: Path) -> None:
    (folder / "plans" / "._lilleby.yaml").write_bytes(b"\0\5\x16\7")
    (folder / "plans" / "storby.yaml").unlink()
    assert plancc("validate").returncode == 0


def test_without_plans_it_says_where_they_should_be(plancc: Run, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    ended = plancc("validate", cwd=empty)
    assert ended.returncode == 2
    assert "there are no plans in plans/ here" in ended.stderr


def test_a_misspelt_option_value_gets_a_suggestion(plancc: Run) -> None:
    ended = plancc("validate", "--output-format", "consise")
    assert ended.returncode == 2
    assert 'did you mean "concise"?' in ended.stderr


def test_strict_makes_warnings_count(plancc: Run, folder: Path) -> None:
    plan = folder / "plans" / "lilleby.yaml"
    goal = "    goals: [{id: maal, title: Et mål, level: local}]\n"
    plan.write_text(plan.read_text(encoding="utf-8") + goal, encoding="utf-8")
    assert plancc("validate", "lilleby").returncode == 0
    assert plancc("validate", "lilleby", "--strict").returncode == 1


def test_colour_is_asked_for_or_refused(plancc: Run) -> None:
    assert "\x1b" not in plancc("validate").stdout
    assert "\x1b[" in plancc("validate", FORCE_COLOR="1").stdout
    assert "\x1b" not in plancc("validate", FORCE_COLOR="1", NO_COLOR="1").stdout


def test_danish_survives_an_ascii_locale(plancc: Run, folder: Path) -> None:
    (folder / "plans" / "blå.yaml").write_text("plancc: 1\nblå: 2\n", encoding="utf-8")
    ended = plancc("validate", "blå", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr


OF_DOCUMENTS = {"PIL", "babel", "concurrent", "jinja2", "logging", "markdown_it", "rich", "weasyprint"}
"""Libraries that make documents, or show that one is being made."""

OF_OTHER_RUNS = {
    "plancc.cli.build",  # another command
    "plancc.cli.fixing",
    "plancc.cli.usage",  # for a call that can't be understood
    "plancc.comparison",  # for a plan with a frozen edition
    "plancc.language.languages",
    "plancc.mending",
    "plancc.reader.remnant",  # for a plan of the wrong shape
    "plancc.reader.shape",
    "plancc.render.order",
    "plancc.render.presses",
    "plancc.report.full",  # for a plan with findings
    "plancc.tree.syntax",  # for a file that is no YAML
    "plancc.tree.write",
}


def imported(root: Path, *words: str) -> set[str]:
    """The modules that a run imports."""
    ended = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "plancc", *words],
        cwd=root,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert ended.returncode == 0
    names = {line.rpartition("|")[2].strip() for line in ended.stderr.splitlines() if "|" in line}
    assert "plancc.cli.app" in names, "nothing was looked at"
    return names


def test_checking_imports_nothing_that_makes_documents_or_tells_of_mistakes(root: Path) -> None:
    names = imported(root, "validate")
    assert not {name.partition(".")[0] for name in names} & OF_DOCUMENTS
    assert not names & OF_OTHER_RUNS
    for name in OF_OTHER_RUNS:
        assert find_spec(name), f"there is no {name} any more"


@pytest.mark.parametrize("words", ["--help", "--version"])
def test_help_imports_no_command_and_no_more_libraries_than_typer(root: Path, words: str) -> None:
    names = imported(root, words)
    libraries = {"pydantic", "pydantic_core", "ruamel", *OF_DOCUMENTS}
    assert not {name.partition(".")[0] for name in names} & libraries
    assert not names & {f"plancc.cli.{command}" for command in COMMANDS}
    assert not names & {"plancc.compiler", "plancc.finding", "plancc.plan", "plancc.rules"}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_in_the_list_is_there(plancc: Run, command: str) -> None:
    ended = plancc(command, "--help")
    assert ended.returncode == 0
    assert f" {command} [OPTIONS]" in ended.stdout.partition("\n")[0]


def test_the_bare_command_prints_help(plancc: Run) -> None:
    ended = plancc()
    assert ended.returncode == 0
    assert "validate" in ended.stdout


def test_a_wrong_year_is_told_in_our_words(plancc: Run) -> None:
    ended = plancc("build", "--edition", "x")
    assert ended.returncode == 2
    assert '"x" is not a year; write it with four figures' in ended.stderr


def test_a_misspelt_command_gets_a_suggestion(plancc: Run) -> None:
    ended = plancc("vaildate")
    assert ended.returncode == 2
    assert 'did you mean "validate"?' in ended.stderr


def test_a_plan_that_is_a_link_out_of_the_folder_is_refused(
    folder: Path, plancc: Run, tmp_path: Path
) -> None:
    secret = tmp_path.parent / f"{tmp_path.name}-secret.yaml"
    secret.write_text("hemmeligt: ja\n", encoding="utf-8")
    (folder / "plans" / "lilleby.yaml").unlink()
    (folder / "plans" / "lilleby.yaml").symlink_to(secret)
    for call in (("validate",), ("validate", "lilleby"), ("build", "lilleby")):
        ended = plancc(*call)
        assert ended.returncode == 2
        assert "plans/lilleby.yaml is a link to a file outside this folder" in ended.stderr
        assert "hemmeligt" not in ended.stdout + ended.stderr
