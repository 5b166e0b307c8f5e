"""What `plancc diff` says of years, files and revisions, in what forms, and what it refuses."""

import json
import sys
from pathlib import Path

import pikepdf
import pytest

from plancc.tree.guard import MOST_BYTES
from tests.cli.repository import git, keep
from tests.cli.small import SMALL, Run
from tests.commands import ran

TWO = (
    SMALL
    + """\
  2023:
    title: Året 2023
    lead: Året begynder i sne.
"""
)
REWORDED = "[-sne-]{+januar+}."


@pytest.fixture(autouse=True)
def plan(folder: Path) -> Path:
    """A plan with two years."""
    path = folder / "plans" / "lilleby.yaml"
    path.write_text(TWO, encoding="utf-8")
    return path


def test_two_years(plancc: Run) -> None:
    ended = plancc("diff", "lilleby", "2023", "2024")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.startswith("Lilleby Kommune: Lille plan\nÆndringer fra 2023 til 2024\n")
    assert REWORDED in ended.stdout


def test_no_change_ends_as_well_as_many(plancc: Run) -> None:
    ended = plancc("diff", "lilleby", "2024", "2024")
    assert ended.returncode == 0
    assert "Der er ingen forskel." in ended.stdout


def test_two_files_by_their_newest_editions_or_the_one_asked_for(plancc: Run, folder: Path) -> None:
    other = folder / "ny.yaml"
    other.write_text(TWO.replace("sne", "regn").replace("januar", "marts"), encoding="utf-8")
    newest = plancc("diff", "lilleby", "ny.yaml").stdout
    assert "Ændringer fra 2024 (plans/lilleby.yaml) til 2024 (ny.yaml)\n" in newest
    assert "[-januar-]{+marts+}." in newest
    assert "[-sne-]{+regn+}." in plancc("diff", "lilleby", "ny.yaml", "--edition", "2023").stdout


def test_a_revision(plancc: Run, plan: Path, folder: Path) -> None:
    keep(folder, "Planen")
    plan.write_text(TWO.replace("januar", "marts").replace("sne", "regn"), encoding="utf-8")
    newest = plancc("diff", "lilleby", "--against", "HEAD")
    assert (newest.returncode, newest.stderr) == (0, "")
    assert "Ændringer fra 2024 (HEAD) til 2024\n" in newest.stdout
    assert "[-januar-]{+marts+}." in newest.stdout
    asked = plancc("diff", "plans/lilleby.yaml", "--against", "HEAD", "--edition", "2023")
    assert "[-sne-]{+regn+}." in asked.stdout
    elsewhere = plancc("diff", "../plans/lilleby.yaml", "--against", "HEAD", cwd=folder / ".git")
    assert elsewhere.stdout == newest.stdout


def test_years_in_files_of_their_own_are_those_of_the_revision(plancc: Run, folder: Path) -> None:
    plan, section = folder / "plans" / "ringby.yaml", folder / "plans" / "år" / "tyve fire.yaml"
    section.parent.mkdir()
    plan.write_text(SMALL[: SMALL.index("  2024:")] + "  2024: år/tyve fire.yaml\n", encoding="utf-8")
    section.write_text("title: Året 2024\nlead: Vi begynder i sne.\n", encoding="utf-8")
    keep(folder, "Planen")
    git(folder, "tag", "vedtaget")
    section.write_text("title: Året 2024\nlead: Vi begynder i januar.\n", encoding="utf-8")
    keep(folder, "En rettelse")
    assert REWORDED in plancc("diff", "ringby", "--against", "vedtaget").stdout
    assert "Der er ingen forskel." in plancc("diff", "ringby", "--against", "HEAD").stdout


def test_an_old_plan_may_have_faults_if_it_can_be_read(plancc: Run, plan: Path, folder: Path) -> None:
    broken = TWO.replace(
        "    lead: Året begynder i januar.", "    focus_points: [{focus_point: x, strategies: [y]}]"
    )
    plan.write_text(broken, encoding="utf-8")
    keep(folder, "Med en henvisning til intet")
    plan.write_text(TWO, encoding="utf-8")
    assert plancc("diff", "lilleby", "--against", "HEAD").returncode == 0
    assert plancc("diff", "lilleby", "--against", "HEAD", "--edition", "2023").returncode == 0
    plan.write_text(broken, encoding="utf-8")
    ended = plancc("diff", "lilleby", "2023", "2024")
    assert ended.returncode == 1
    assert "error[unknown-reference]" in ended.stdout
    assert ended.stderr == "plans/lilleby.yaml: not compared; mend what was found first\n"


def test_an_old_plan_that_can_not_be_read(plancc: Run, plan: Path, folder: Path) -> None:
    plan.write_text(TWO.replace("title: Lille", "titel: Lille"), encoding="utf-8")
    keep(folder, "Med en slåfejl")
    plan.write_text(TWO, encoding="utf-8")
    ended = plancc("diff", "lilleby", "--against", "HEAD")
    assert ended.returncode == 1
    assert ended.stdout.startswith("HEAD:plans/lilleby.yaml:2:1: error[unknown-key]")
    assert ended.stderr == "HEAD:plans/lilleby.yaml: not compared; mend what was found first\n"


def test_a_year_file_of_a_revision_is_not_laid_outside(plancc: Run, plan: Path, folder: Path) -> None:
    (folder / "hemmelig.yaml").write_text("title: Hemmelig\n", encoding="utf-8")
    plan.write_text(SMALL[: SMALL.index("  2024:")] + "  2024: ../hemmelig.yaml\n", encoding="utf-8")
    keep(folder, "Ud af mappen")
    plan.write_text(TWO, encoding="utf-8")
    ended = plancc("diff", "lilleby", "--against", "HEAD")
    assert ended.returncode == 1
    assert "error[file-outside-plan]" in ended.stdout


@pytest.mark.parametrize("name", ["plans/lilleby.yaml", "plans/år.yaml"])
def test_a_file_of_a_revision_that_is_too_large_is_not_read(
    plancc: Run, plan: Path, folder: Path, name: str
) -> None:
    plan.write_text(SMALL[: SMALL.index("  2024:")] + "  2024: år.yaml\n", encoding="utf-8")
    (folder / name).write_text(f"title: Året\n{'#' * MOST_BYTES}\n", encoding="utf-8")
    keep(folder, "For stor")
    plan.write_text(TWO, encoding="utf-8")
    ended = plancc("diff", "lilleby", "--against", "HEAD")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert f"plancc: {Path(name).name} was larger than 512 KB in HEAD, which no plan is\n" in ended.stderr


def test_filters_and_hooks_of_a_repository_are_not_run(plancc: Run, folder: Path) -> None:
    (folder / ".gitattributes").write_text("*.yaml diff=ond filter=ond\n")
    keep(folder, "Planen")
    for name in ("diff.ond.textconv", "filter.ond.smudge", "diff.ond.command", "core.pager"):
        git(folder, "config", name, f"touch '{folder}/kørt'; cat")
    assert plancc("diff", "lilleby", "--against", "HEAD").returncode == 0
    assert not (folder / "kørt").exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["lilleby"], "call it as PLAN YEAR YEAR, as PLAN PLAN, or as PLAN --against REV"),
        (["lilleby", "2024"], "one year is not enough to compare"),
        (["lilleby", "2023", "2025"], "plans/lilleby.yaml has no edition 2025; it has 2023, 2024"),
        (["lilleby", "2023", "i dag"], "plans/lilleby.yaml has no edition i dag; it has 2023, 2024"),
        (["lilleby", "2023", "2024", "--edition", "2024"], "call it as PLAN YEAR YEAR"),
        (["lilleby", "2023", "2024", "--against", "HEAD"], "call it as PLAN YEAR YEAR"),
        (["lilleby", "storbi"], 'there is no plan "storbi"; did you mean "storby"?'),
        (["lilbey", "2023", "2024"], 'there is no plan "lilbey"; did you mean "lilleby"?'),
        (["lilleby", "2023", "2024", "--to", "markdwn"], 'did you mean "markdown"?'),
        (["lilleby", "2023", "2024", "--to", "pdf"], "--to pdf needs --output FILE"),
        (
            ["lilleby", "2023", "2024", "-o", "ny.yaml"],
            "--output, -o: ny.yaml may be a plan, and would be lost",
        ),
        (["lilleby", "--against", "HEAD~7"], 'git knows no revision "HEAD~7"'),
        (["lilleby", "--against", "--output=x"], 'git knows no revision "--output=x"'),
        (["lilleby", "--against", "HEAD:plans"], 'git knows no revision "HEAD:plans"'),
        (["lilleby", "--against", ""], 'git knows no revision ""'),
        (
            ["lilleby", "--against", "HEAD", "--edition", "2030"],
            "HEAD:plans/lilleby.yaml has no edition 2030",
        ),
        (["ny.yaml", "--against", "HEAD"], "ny.yaml was not there in HEAD"),
    ],
)
def test_a_wrong_call(plancc: Run, folder: Path, words: list[str], told: str) -> None:
    keep(folder, "Planen")
    (folder / "ny.yaml").write_text(TWO, encoding="utf-8")
    ended = plancc("diff", *words)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert told in ended.stderr
    assert "Traceback" not in ended.stderr
    assert (folder / "ny.yaml").read_text(encoding="utf-8") == TWO
    assert not (folder / "x").exists()


def test_a_folder_that_is_no_repository(plancc: Run) -> None:
    ended = plancc("diff", "lilleby", "--against", "HEAD", GIT_CEILING_DIRECTORIES="/")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "git finds no repository for the folder plans (not a git repository" in ended.stderr


def test_a_machine_without_git(folder: Path) -> None:
    command = [sys.executable, "-m", "plancc", "diff", "lilleby", "--against", "HEAD"]
    ended = ran(command, cwd=folder, PATH=str(folder))
    assert ended.returncode == 2
    assert ended.stderr == "plancc: git is not installed; a revision can only be read with it\n"


def test_every_form(plancc: Run, folder: Path) -> None:
    years = ("diff", "lilleby", "2023", "2024")
    assert plancc(*years, "--to", "markdown").stdout.startswith("## Ændringer fra 2023 til 2024\n")
    assert json.loads(plancc(*years, "--to", "json").stdout)["changes"]
    page = plancc(*years, "--to", "html", "-o", "ud/side.html")
    assert (page.returncode, page.stdout, page.stderr.splitlines()) == (0, "", ["ud/side.html"])
    assert "<del>" in (folder / "ud" / "side.html").read_text(encoding="utf-8")
    printed = plancc(*years, "--to", "pdf", "--output", "ud")
    assert (printed.returncode, printed.stderr.splitlines()) == (0, ["ud/lilleby-2023-2024.pdf"])
    with pikepdf.open(folder / "ud" / "lilleby-2023-2024.pdf") as pdf:
        (data,) = pdf.attachments.values()
        assert json.loads(data.get_file().read_bytes())["changes"]
        assert pdf.docinfo["/Title"]


def test_a_file_holds_no_colours_and_a_terminal_does(plancc: Run, folder: Path) -> None:
    years = ("diff", "lilleby", "2023", "2024")
    assert "\x1b[" in plancc(*years, FORCE_COLOR="1").stdout
    assert plancc(*years, "-o", "ud.txt", FORCE_COLOR="1").stdout == ""
    assert (folder / "ud.txt").read_text(encoding="utf-8") == plancc(*years).stdout


def test_a_file_that_can_not_be_written(plancc: Run) -> None:
    ended = plancc("diff", "lilleby", "2023", "2024", "-o", "plans/lilleby.yaml/ud.txt")
    assert (ended.returncode, ended.stderr) == (73, "plancc: plans/lilleby.yaml/ud.txt: Not a directory\n")


def test_own_templates_of_the_folder_are_used_and_blamed(plancc: Run, folder: Path) -> None:
    (folder / "plancc.toml").write_text('templates = "skabeloner"\n')
    (folder / "skabeloner").mkdir()
    (folder / "skabeloner" / "back.html.j2").write_text("{{ findes_ikke }}")
    ended = plancc("diff", "lilleby", "2023", "2024", "--to", "html", "-o", "ud.html")
    assert ended.returncode == 1
    assert "skabeloner/back.html.j2:1:" in ended.stdout
    assert ended.stderr.endswith("lilleby: not compared; mend the templates first\n")
    assert not (folder / "ud.html").exists()


def test_words_are_the_plans_and_notices_the_runs(plancc: Run, plan: Path) -> None:
    ended = plancc("diff", "lilleby", "2023", "2024", "--lang", "en")
    assert "Ændringer fra" in ended.stdout
    plan.write_text(TWO.replace("period:", "language: en\nperiod:"), encoding="utf-8")
    ended = plancc("diff", "lilleby", "2023", "2024", "--lang", "da")
    assert "Changes from 2023 to 2024" in ended.stdout
    assert "skriv PLAN ÅR ÅR" in plancc("diff", "lilleby", "--lang", "da").stderr


def test_a_target_that_is_gone_is_told_with_its_reason(plancc: Run, folder: Path) -> None:
    from tests.cli.test_edition import HEAD, YEAR

    last = YEAR.format(level="local")
    this = last.replace("2024", "2025").replace("id: job", "id: elever").replace("i job", "under uddannelse")
    this = this.replace("    goals:", "    discontinued: [{target: job, reason: Alle har job}]\n    goals:")
    (folder / "plans" / "lilleby.yaml").write_text(HEAD + last + this, encoding="utf-8")
    ended = plancc("diff", "lilleby", "2024", "2025")
    assert (
        "- Ikke længere fulgt resultatmål: Antal unge i job\n        Begrundelse: Alle har job\n"
        in ended.stdout
    )
    assert "udgået" not in ended.stdout.partition("\n\n")[2]
    built = plancc("build", "lilleby", "--to", "html")
    assert built.returncode == 0, built.stderr
    page = (folder / "build" / "lilleby" / "2025" / "index.html").read_text(encoding="utf-8")
    assert "Resultatmål, der ikke længere følges" in page
    assert "Alle har job" in page


@pytest.mark.parametrize("kind", ["bare", "whole"])
def test_a_repository_among_the_plans_does_not_say_what_they_were(
    plancc: Run, plan: Path, folder: Path, kind: str
) -> None:
    keep(folder, "Planen")
    elsewhere = folder.with_name(f"{folder.name}-forged")
    elsewhere.mkdir()
    forged = elsewhere / plan.name
    forged.write_text(TWO.replace("januar", "falsk"), encoding="utf-8")
    keep(elsewhere, "Falsk")
    ran = folder / "ran"
    git(elsewhere, "config", "core.fsmonitor", f"touch {ran}")
    if kind == "whole":
        (elsewhere / ".git").rename(plan.parent / ".git")
    else:
        # What git takes for a repository, and what git itself can carry.
        for path in (elsewhere / ".git").iterdir():
            path.rename(plan.parent / path.name)
        git(plan.parent, "--git-dir=.", "config", "core.bare", "false")
        git(plan.parent, "--git-dir=.", "config", "core.worktree", str(plan.parent))
    ended = plancc("diff", "lilleby", "--against", "HEAD")
    assert ended.returncode == 2, ended.stdout
    words = "is a repository among the plans" if kind == "whole" else "git finds no repository"
    assert words in ended.stderr
    assert "falsk" not in ended.stdout
    assert not ran.exists()
