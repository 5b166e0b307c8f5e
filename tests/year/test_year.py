"""A year of both shipped plans, through the real command line: from one published edition to the next.

The steps stand in the order of the year, and each builds on those before it. Documents are looked at by tests
of their own; here it counts that the road holds together.
"""

import json
import re
from pathlib import Path
from shutil import copytree

import pytest

from tests.commands import plancc

PLANS = {"esbjerg": "byraadet", "frederikshavn": "arbejdsmarkedsudvalget"}
BASE = "https://ringby.example/plancc/"


class Year:
    """The folder of the plans, and the command line in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def plancc(self, *words: str, ends: int = 0) -> str:
        """What a call says, on both streams; that it ends otherwise is a failure."""
        ended = plancc(*words, cwd=self.folder)
        told = ended.stdout + ended.stderr
        assert ended.returncode == ends, told
        assert "Traceback" not in told
        return told.replace("\N{NO-BREAK SPACE}", " ")

    def plan(self, name: str) -> Path:
        return self.folder / "plans" / f"{name}.yaml"

    def rewrite(self, name: str, pattern: str, new: str, *, behind: str = "") -> None:
        """Change a plan's text at the first place of a pattern, behind another one."""
        text = self.plan(name).read_text(encoding="utf-8")
        start = re.search(behind, text, re.MULTILINE)
        assert start, behind
        head, tail = text[: start.end()], text[start.end() :]
        tail, count = re.subn(pattern, new, tail, count=1, flags=re.MULTILINE)
        assert count == 1, pattern
        self.plan(name).write_text(head + tail, encoding="utf-8")

    def adopt(self, name: str, year: int) -> None:
        line = f"adoption: {{body: {PLANS[name]}, date: {year - 1}-12-11}}"
        self.rewrite(name, r"\A", f"    {line}\n", behind=rf'^  "?{year}"?:\n')

    def page(self, *parts: str) -> str:
        text = self.folder.joinpath("site", *parts).read_text(encoding="utf-8")
        return text.replace("\N{NO-BREAK SPACE}", " ")


def january_the_adopted_editions_are_frozen(year: Year) -> None:
    for name in PLANS:
        year.rewrite(name, r"^    adoption:\n      unknown: .*\n", "", behind=r'^  "?2024"?:\n')
        year.adopt(name, 2024)
        assert "frozen with" in year.plancc("freeze", name, "2024")


def may_the_next_editions_are_begun(year: Year) -> None:
    for name in PLANS:
        before = year.plan(name).read_text(encoding="utf-8")
        told = year.plancc("edition", name, "2025")
        assert f"{name} 2025: begun" in told
        assert re.search(rf"plans/{name}\.yaml:\d+:\d+: deadline moved from 2024", told)
        assert all(
            line in year.plan(name).read_text(encoding="utf-8").splitlines() for line in before.splitlines()
        )
        assert "error[" not in year.plancc("validate", name)


def autumn_texts_and_aims_are_edited_and_compared(year: Year) -> None:
    section = r'^  "?2025"?:\n'
    year.rewrite(
        "esbjerg", r"title: Flere ledige skal opkvalificeres$", "title: Flere skal lære nyt", behind=section
    )
    year.rewrite("frederikshavn", r"value: 80\b", "value: 85", behind=section)
    told = year.plancc("diff", "frederikshavn", "2024", "2025")
    assert "Mindst 80 pct. i 2024. → Mindst 85 pct. i 2025." in told
    told = year.plancc("diff", "esbjerg", "2024", "2025", "--to", "markdown")
    assert "lære nyt" in told
    changes = json.loads(year.plancc("diff", "esbjerg", "2024", "2025", "--to", "json"))
    assert changes["changes"]
    year.plancc("diff", "esbjerg", "2024", "2025", "--to", "pdf", "--output", "changes.pdf")
    assert (year.folder / "changes.pdf").read_bytes().startswith(b"%PDF-1.7")


def october_the_site_shows_the_drafts(year: Year) -> None:
    year.plancc("site", "--base-url", BASE)
    for name in PLANS:
        assert "Udkast" in year.page(name, "2025", "index.html")
        assert (year.folder / "site" / name / "2025" / f"{name}-2025.pdf").is_file()
        assert (year.folder / "site" / name / "2025" / "changes.html").is_file()


def december_the_drafts_are_adopted_and_frozen(year: Year) -> None:
    for name in PLANS:
        assert "is a draft" in year.plancc("freeze", name, "2025", ends=2)
        year.adopt(name, 2025)
        assert "frozen with" in year.plancc("freeze", name, "2025")


def a_forbidden_change_is_found_and_named(year: Year) -> None:
    section = r'^  "?2025"?:\n'
    year.rewrite("frederikshavn", r"value: 85\b", "value: 80", behind=section)
    told = year.plancc("validate", "frederikshavn", ends=1)
    (line,) = re.findall(r"^plans/frederikshavn\.yaml:.*frozen-edition-changed.*$", told, re.MULTILINE)
    assert "the numbers of this target were changed after 2025 was frozen" in line
    assert "not built" in year.plancc("build", "frederikshavn", ends=1)
    kept = year.folder / "plans" / "esbjerg" / "published" / "2025" / "targets.csv"
    kept.write_bytes(kept.read_bytes() + b"x")
    assert "published/2025/targets.csv is gone or was changed" in year.plancc("validate", "esbjerg", ends=1)
    kept.write_bytes(kept.read_bytes()[:-1])
    year.plancc("validate", "esbjerg")


def a_correction_goes_in_as_an_erratum(year: Year) -> None:
    year.plancc("freeze", "frederikshavn", "2025", ends=1)
    erratum = "    errata:\n      - {date: 2025-03-01, text: Kravet er 80 pct., reason: Slåfejl}\n"
    year.rewrite("frederikshavn", r"\A", erratum, behind=r'^  "?2025"?:\n')
    assert "frozen with" in year.plancc("freeze", "frederikshavn", "2025")
    year.plancc("validate", "frederikshavn")


def the_site_has_both_editions(year: Year) -> None:
    older = {name: (year.folder / "site" / name / "2024" / f"{name}-2024.pdf").read_bytes() for name in PLANS}
    year.plancc("site", "--base-url", BASE)
    for name, pdf in older.items():
        assert (year.folder / "site" / name / "2024" / f"{name}-2024.pdf").read_bytes() == pdf
        kept = year.folder / "plans" / name / "published" / "2025" / f"{name}-2025.pdf"
        assert (year.folder / "site" / name / "2025" / f"{name}-2025.pdf").read_bytes() == kept.read_bytes()
        assert "ældre udgave" in year.page(name, "2024", "index.html")
        assert "ældre udgave" not in year.page(name, "2025", "index.html")
    assert "Kravet er 80 pct." in year.page("frederikshavn", "2025", "index.html")
    assert "1. marts 2025" in year.page("frederikshavn", "index.html")
    assert f"{BASE}frederikshavn/2025/" in year.page("sitemap.xml")


def nothing_is_rendered_twice(year: Year) -> None:
    before = {path: path.stat().st_mtime_ns for path in (year.folder / "site").rglob("*.pdf")}
    assert re.search(r"\b0 documents rendered\b", year.plancc("site", "--base-url", BASE))
    assert before == {path: path.stat().st_mtime_ns for path in (year.folder / "site").rglob("*.pdf")}


STEPS = (
    january_the_adopted_editions_are_frozen,
    may_the_next_editions_are_begun,
    autumn_texts_and_aims_are_edited_and_compared,
    october_the_site_shows_the_drafts,
    december_the_drafts_are_adopted_and_frozen,
    a_forbidden_change_is_found_and_named,
    a_correction_goes_in_as_an_erratum,
    the_site_has_both_editions,
    nothing_is_rendered_twice,
)


@pytest.mark.slow
def test_a_year_of_both_plans(root: Path, tmp_path: Path) -> None:
    copytree(root / "plans", tmp_path / "plans")
    year = Year(tmp_path)
    for step in STEPS:
        step(year)
