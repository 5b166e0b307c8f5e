"""What `plancc edition` writes, shows and refuses."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.permissions import bound_by_permissions
from tests.cli.small import SMALL, Run

YEAR = """\
  2024:
    title: Året 2024
    goals:
      - id: unge
        title: Unge i gang
        level: {level}
        targets:
          - id: job
            indicator: Antal unge i job
            unit: {{one: ung, many: unge}}
            better: higher
            aims: [{{operator: at-least, value: 40, deadline: 2024-12}}]
"""
HEAD = SMALL[: SMALL.index("  2024:")].replace("to: 2024", "to: 2026")


@pytest.fixture
def plan(folder: Path) -> Path:
    """A plan with one year, in a file of windows and with a comment at its end."""
    path = folder / "plans" / "ringby.yaml"
    text = HEAD + YEAR.format(level="national") + "# Slut\n"
    path.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    return path


def test_the_year_is_begun_and_all_else_stays(plancc: Run, plan: Path) -> None:
    before = plan.read_bytes()
    ended = plancc("edition", "ringby", "2025")
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout == (
        "plans/ringby.yaml:20:12: the text names 2024\n"
        "plans/ringby.yaml:24:16: the minister set no goals for 2025\n"
        "plans/ringby.yaml:30:62: deadline moved from 2024-12 to 2025-12: confirm\n"
    )
    assert ended.stderr == (
        "ringby 2025: begun in plans/ringby.yaml; 3 things to decide; then: plancc validate ringby\n"
    )
    after = plan.read_bytes()
    end = before.index(b"# Slut")
    assert (after[:end], after[-len(b"# Slut\r\n") :]) == (before[:end], before[end:])
    assert after.count(b"\n") == after.count(b"\r\n")


def test_a_dry_run_shows_what_would_be_written(plancc: Run, plan: Path) -> None:
    before = plan.read_bytes()
    shown = plancc("edition", "ringby", "2025", "--dry-run")
    assert shown.returncode == 0
    assert shown.stderr == "ringby 2025: nothing written; 3 things to decide\n"
    assert plan.read_bytes() == before
    assert shown.stdout.startswith("--- plans/ringby.yaml\n+++ plans/ringby.yaml\n")
    assert not [line for line in shown.stdout.splitlines()[2:] if line.startswith("-")]
    assert plancc("edition", "ringby", "2025").returncode == 0
    added = [line[1:] for line in shown.stdout.splitlines()[2:] if line.startswith("+")]
    assert "\r\n".join(added).strip().encode() in plan.read_bytes()


def test_what_was_decided_corrected_and_given_up_is_not_taken_along(plancc: Run, plan: Path) -> None:
    told = """\
    adoption: {body: byraadet, date: 2024-12-11}
    errata: [{date: 2025-03-01, text: Et tal er rettet., reason: Slåfejl}]
    discontinued:
      - {target: pladser, reason: Alle fik en plads i 2024.}
"""
    last = YEAR.format(level="local").replace("2024", "2025").replace("    goals:", told + "    goals:")
    bodies = "bodies: [{id: byraadet, name: Byrådet, role: council}]\n"
    before = YEAR.format(level="local").replace("id: job", "id: pladser")
    plan.write_text(bodies + HEAD + before + last, encoding="utf-8")
    ended = plancc("edition", "ringby", "2026")
    assert ended.returncode == 0, ended.stdout + ended.stderr
    begun = plan.read_text(encoding="utf-8").partition("\n  2026:")[2]
    assert "title: Året 2025" in begun
    assert not [key for key in ("adoption", "errata", "discontinued", "pladser") if key in begun]
    assert "the adoption of 2024-12-11 was taken out" in ended.stdout
    assert "rettet" not in ended.stdout


def test_a_year_with_a_file_of_its_own_gets_one(plancc: Run, folder: Path) -> None:
    plan, section = folder / "plans" / "ringby.yaml", folder / "plans" / "ringby" / "2024.yaml"
    section.parent.mkdir()
    plan.write_text(HEAD + "  2024: ringby/2024.yaml\n", encoding="utf-8")
    section.write_text("title: Året 2024\nlead: Vi begynder.\n", encoding="utf-8")
    shown = plancc("edition", "ringby", "2025", "--dry-run")
    assert "--- /dev/null\n+++ plans/ringby/2025.yaml\n" in shown.stdout
    assert not (section.parent / "2025.yaml").exists()
    ended = plancc("edition", "ringby", "2025")
    assert ended.stdout == "plans/ringby/2025.yaml:1:8: the text names 2024\n"
    assert "begun in plans/ringby/2025.yaml; 1 thing to decide" in ended.stderr
    assert (section.parent / "2025.yaml").read_text(encoding="utf-8").startswith("title: Året 2024\n")
    assert "  2025: ringby/2025.yaml\n" in plan.read_text(encoding="utf-8")
    assert plancc("validate", "ringby").returncode == 0


def test_a_file_that_is_there_is_not_overwritten(plancc: Run, folder: Path) -> None:
    home = folder / "plans" / "ringby"
    home.mkdir()
    plan = folder / "plans" / "ringby.yaml"
    plan.write_text(HEAD + "  2024: ringby/2024.yaml\n", encoding="utf-8")
    (home / "2024.yaml").write_text("title: Året\n", encoding="utf-8")
    (home / "2025.yaml").write_text("mit", encoding="utf-8")
    before = plan.read_bytes()
    ended = plancc("edition", "ringby", "2025")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == (
        "plancc: plans/ringby/2025.yaml is there already; move it away, or name it in the plan\n"
    )
    assert ((home / "2025.yaml").read_text(), plan.read_bytes()) == ("mit", before)


def test_no_link_leads_out_of_the_plans_folder(plancc: Run, folder: Path) -> None:
    plan, elsewhere = folder / "plans" / "ringby.yaml", folder / "andre"
    elsewhere.mkdir()
    (folder / "plans" / "2024").mkdir()
    (folder / "plans" / "2025").symlink_to(elsewhere)
    plan.write_text(HEAD + "  2024: 2024/afsnit.yaml\n", encoding="utf-8")
    (folder / "plans" / "2024" / "afsnit.yaml").write_text("title: Året\n", encoding="utf-8")
    ended = plancc("edition", "ringby", "2025")
    assert ended.returncode == 2
    assert "plans/2025/afsnit.yaml lies outside the plan's folder" in ended.stderr
    assert list(elsewhere.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["ringby", "2024"], "plancc: plans/ringby.yaml: the plan has the year 2024 already\n"),
        (["ringby", "2027"], "plancc: plans/ringby.yaml: after 2024 comes 2025, not 2027\n"),
        (["ringbi", "2025"], 'there is no plan "ringbi"; did you mean "ringby"?'),
        (["plans/ingen.yaml", "2025"], "plancc: plans/ingen.yaml does not exist"),
        (["ringby", "25"], 'YEAR: "25" is not a year; write it with four figures'),
        (["ringby"], "the argument YEAR is missing"),
    ],
)
def test_a_wrong_call(plancc: Run, plan: Path, words: list[str], told: str) -> None:
    before = plan.read_bytes()
    ended = plancc("edition", *words)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert told in ended.stderr
    assert plan.read_bytes() == before


def test_a_plan_with_errors_is_not_renewed(plancc: Run, folder: Path) -> None:
    before = (folder / "plans" / "storby.yaml").read_bytes()
    ended = plancc("edition", "storby", "2025")
    assert ended.returncode == 1
    assert "error[unknown-key]" in ended.stdout
    assert ended.stderr == "plans/storby.yaml: not renewed; mend what was found first\n"
    assert (folder / "plans" / "storby.yaml").read_bytes() == before


def test_a_folder_that_nobody_may_write_in(folder: Path, plan: Path) -> None:
    plan.parent.chmod(0o555)
    ended = bound_by_permissions("edition", "ringby", "2025", cwd=folder)
    assert ended.returncode == 73
    assert "Permission denied" in ended.stderr
    plan.parent.chmod(0o755)


def test_what_can_not_be_written_whole_leaves_both_files(folder: Path) -> None:
    plan, section = folder / "plans" / "ringby.yaml", folder / "plans" / "2024" / "afsnit.yaml"
    section.parent.mkdir()
    section.write_text("title: Året\n", encoding="utf-8")
    plan.write_text(HEAD + "  2024: 2024/afsnit.yaml\n" + "# lang\n" * 1500, encoding="utf-8")
    before = plan.read_bytes()
    limited = ["bash", "-c", f'ulimit -f 4; exec "{sys.executable}" -m plancc edition ringby 2025']
    ended = subprocess.run(limited, cwd=folder, capture_output=True, check=False, encoding="utf-8")
    assert ended.returncode == 73, ended.stderr
    assert "Traceback" not in ended.stderr
    assert plan.read_bytes() == before
    assert [path.name for path in folder.rglob("*") if path.suffix == ".new"] == []
    assert not (folder / "plans" / "2025" / "afsnit.yaml").exists()


@pytest.mark.usefixtures("plan")
def test_it_speaks_danish(plancc: Run) -> None:
    ended = plancc("edition", "ringby", "2025", "--lang", "da")
    assert "ministeren har ikke stillet mål for 2025" in ended.stdout
    assert "3 ting at tage stilling til; derefter: plancc validate ringby" in ended.stderr
