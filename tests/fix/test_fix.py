"""`plancc validate --fix` mends what has one right answer, and nothing else in the file changes."""

import os
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from plancc.report.difference import difference
from plancc.source import Source
from tests import commands
from tests.commands import Ended

Run = Callable[..., Ended]
HERE = Path(__file__).parent
BEFORE = (HERE / "before.yaml").read_bytes()
AFTER = (HERE / "after.yaml").read_bytes()
HEAD = """\
plancc: 1
title: Lille plan
period: {from: 2023, to: 2024}
authority: {name: Lilleby}
"""


@pytest.fixture
def plancc(tmp_path: Path) -> Run:
    return partial(commands.plancc, "validate", cwd=tmp_path)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["", "mark"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"], ids=["lf", "crlf"])
def test_every_mistake_with_one_right_answer_is_mended(
    plancc: Run, tmp_path: Path, mark: bytes, end: bytes
) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_bytes(mark + BEFORE.replace(b"\n", end))
    plan.chmod(0o640)
    first = plancc("--fix", "./plan.yaml")
    assert first.returncode == 0, first.stdout + first.stderr
    assert "20 fixed in plan.yaml" in first.stderr
    assert 'there is a space before "."' in first.stdout, "where mends touch, one has to wait"
    assert "2 fixed in plan.yaml" in plancc("--fix", "./plan.yaml").stderr
    assert plan.read_bytes() == mark + AFTER.replace(b"\n", end)
    assert plan.stat().st_mode & 0o777 == 0o640
    assert "fixed" not in plancc("--fix", "./plan.yaml").stderr
    assert plan.read_bytes() == mark + AFTER.replace(b"\n", end)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["plan.yaml"]


def test_a_diff_writes_nothing_and_can_be_applied(plancc: Run, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_bytes(BEFORE)
    ended = plancc("--diff", "./plan.yaml")
    assert ended.returncode == plancc("./plan.yaml").returncode == 1
    assert plan.read_bytes() == BEFORE
    assert "\n-titel: Lille plan" in ended.stdout
    assert "\n+title: Lille plan" in ended.stdout
    subprocess.run(
        ["git", "apply", "-p0", "--whitespace=nowarn", "-"],
        cwd=tmp_path,
        input=ended.stdout,
        check=True,
        encoding="utf-8",
        env={**os.environ, "GIT_CEILING_DIRECTORIES": str(tmp_path.parent)},
    )
    applied = plan.read_bytes()
    plan.write_bytes(BEFORE)
    plancc("--fix", "./plan.yaml")
    assert plan.read_bytes() == applied


def test_a_diff_shows_no_findings_but_writes_them_into_a_file(plancc: Run, tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_bytes(BEFORE)
    ended = plancc("--diff", "--output-format", "concise", "--output-file", "findings.txt", "./plan.yaml")
    assert "unknown-key" not in ended.stdout
    assert "error[unknown-key]" in (tmp_path / "findings.txt").read_text(encoding="utf-8")


def test_a_diff_says_where_a_last_line_has_no_end() -> None:
    told = difference(Source("a\x1b.yaml", "a: 1"), Source("a\x1b.yaml", "a: 2\n"))
    assert told == (
        "--- a\\x1b.yaml\n+++ a\\x1b.yaml\n@@ -1 +1 @@\n-a: 1\n\\ No newline at end of file\n+a: 2\n"
    )


def test_one_cannot_ask_for_both(plancc: Run) -> None:
    ended = plancc("--fix", "--diff")
    assert (ended.returncode, ended.stdout) == (2, "")


def test_an_annual_section_in_a_file_of_its_own_is_mended_there(plancc: Run, tmp_path: Path) -> None:
    (tmp_path / "plan").mkdir()
    section = tmp_path / "plan" / "2024.yaml"
    section.write_text("titel: Mål  for 2024\n", encoding="utf-8")
    plan = tmp_path / "plan.yaml"
    plan.write_text(f"{HEAD}annual:\n  2024: plan/2024.yaml\n", encoding="utf-8")
    assert "1 fixed in plan/2024.yaml" in plancc("--fix", "./plan.yaml").stderr
    plancc("--fix", "./plan.yaml")
    assert section.read_text(encoding="utf-8") == "title: Mål for 2024\n"
    assert plan.read_text(encoding="utf-8") == f"{HEAD}annual:\n  2024: plan/2024.yaml\n"


def test_a_link_that_leads_elsewhere_is_not_followed(plancc: Run, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere" / "plan.yaml"
    elsewhere.parent.mkdir()
    elsewhere.write_bytes(BEFORE)
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / "plan.yaml").symlink_to(elsewhere)
    for option in ("--fix", "--diff"):
        ended = plancc(option, "here/plan.yaml")
        assert ended.returncode == 1
        assert "here/plan.yaml stays as it is: it is a link" in ended.stderr
        assert "+title" not in ended.stdout
    assert elsewhere.read_bytes() == BEFORE
    assert (tmp_path / "here" / "plan.yaml").is_symlink()


def test_a_file_that_is_no_yaml_is_left_alone(plancc: Run, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    content = BEFORE.replace(b"terms: {", b"terms: {{")
    plan.write_bytes(content)
    ended = plancc("--fix", "./plan.yaml")
    assert (ended.returncode, plan.read_bytes()) == (1, content)
    assert "yaml-syntax" in ended.stdout


def test_what_is_silenced_is_not_mended(plancc: Run, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    text = (
        f"{HEAD}annual:\n  2024:\n    title: Mål\n"
        "    lead: To  ord. # plancc: ignore[double-space] Sådan skriver byrådet det.\n"
    )
    plan.write_text(text, encoding="utf-8")
    plancc("--fix", "./plan.yaml")
    assert plan.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ("titlee: Lille plan\ntitle: Lille plan", "the key is there already"),
        ("titel: Lille plan\ntitlee: Lille plan", "two keys are meant for one"),
        ("title: Lille plan\nxyzzy: Lille plan", "no key is like it"),
    ],
)
def test_keys_are_mended_only_where_one_can_be_meant(
    plancc: Run, tmp_path: Path, wrong: str, why: str
) -> None:
    plan = tmp_path / "plan.yaml"
    text = HEAD.replace("title: Lille plan", wrong) + "annual:\n  2024:\n    titel: Mål\n"
    plan.write_text(text, encoding="utf-8")
    assert "1 fixed in" in plancc("--fix", "./plan.yaml").stderr
    assert plan.read_text(encoding="utf-8") == text.replace("    titel", "    title"), why


def test_an_id_with_another_number_is_nobody_s_slip(plancc: Run, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    text = (
        f"{HEAD}annual:\n  2024:\n    title: Mål\n    goals: [{{id: maal-1, title: Mål, level: local}}]\n"
        "    strategies: [{id: strategi, title: Strategi, goals: [maal-1, maal-2]}]\n"
    )
    plan.write_text(text, encoding="utf-8")
    assert "maal-2" in plancc("--fix", "./plan.yaml").stdout
    assert plan.read_text(encoding="utf-8") == text


def test_what_is_no_prose_is_left_alone(plancc: Run, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    text = (
        f"{HEAD}annual:\n  2024:\n    title: Mål\n    lead: |\n"
        "      Vi gør sådan: ![kort  og](kort - a.png) <!-- ikke  klar -->\n\n"
        "      | A   | B  |\n      | - | - |\n      | 1 | 2  |\n"
    )
    plan.write_text(text, encoding="utf-8")
    assert "leftover-markup" in plancc("--fix", "./plan.yaml").stdout
    assert plan.read_text(encoding="utf-8") == text
