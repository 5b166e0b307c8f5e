"""A frozen edition stays: what changes in it is found and named, and a correction goes in as an erratum."""

import json
import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from tests.archive.conftest import Run, forge
from tests.cli.repository import git, keep

pytestmark = pytest.mark.xdist_group("archive")  # one worker freezes the edition for all of them

KEPT = Path("plans", "plan", "published", "2024")
FROZEN = ("frozen-edition-changed", "frozen-file-changed")


def found(plancc: Run) -> list[str]:
    """The lines of findings that speak of what was frozen."""
    told = plancc("validate", "plan", "--output-format", "concise").stdout.splitlines()
    return [line for line in told if any(rule in line for rule in FROZEN)]


def rewrite(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def year(folder: Path, frozen: Path) -> Path:
    """The file of the year, after its edition was frozen."""
    shutil.copytree(frozen, folder / "plans", dirs_exist_ok=True)
    return folder / "plans" / "plan" / "2024.yaml"


@pytest.mark.usefixtures("year")
def test_what_is_kept_is_whole_and_nothing_is_left_beside_it(folder: Path, plancc: Run) -> None:
    lock = json.loads((folder / KEPT / "edition.lock").read_bytes())
    for name, wanted in {**lock["files"], **{f"source/{n}": w for n, w in lock["sources"].items()}}.items():
        assert sha256((folder / KEPT / name).read_bytes()).hexdigest() == wanted
    assert list(lock["sources"]) == ["plan.yaml", "plan/2024.yaml"]
    assert {"weasyprint", "jinja2", "python", "pango", "harfbuzz", "zlib"} <= set(lock["made_with"])
    assert sorted(path.name for path in (folder / KEPT).parent.iterdir()) == [".gitattributes", "2024"]
    assert found(plancc) == []


@pytest.mark.usefixtures("year")
def test_a_build_gives_what_was_frozen(folder: Path, plancc: Run) -> None:
    assert plancc("build", "plan").returncode == 0
    for path in (folder / "build" / "plan" / "2024").iterdir():
        assert path.read_bytes() == (folder / KEPT / path.name).read_bytes()
    assert plancc("build", "plan", "--to", "csv").returncode == 0
    for path in (folder / "build" / "plan" / "2024").iterdir():
        assert path.read_bytes() == (folder / KEPT / path.name).read_bytes()


@pytest.mark.parametrize(
    ("old", "new", "place", "said"),
    [
        ("value: 90", "value: 80", "9", "the numbers of this target were changed"),
        ("title: Flere unge i job", "title: Flere unge", "5", "this was changed after 2024 was frozen"),
        ("id: antal", "id: tal", "9", "this has another id since 2024 was frozen"),
        ("    level: local\n", "    level: local\n    origin: Byrådet\n", "7", "this was changed"),
    ],
)
def test_a_change_is_found_at_its_place(
    year: Path, plancc: Run, old: str, new: str, place: str, said: str
) -> None:
    rewrite(year, old, new)
    (line,) = found(plancc)
    assert said in line
    assert line.startswith(f"plans/plan/2024.yaml:{place}:"), line
    ended = plancc("build", "plan")
    assert ended.returncode == 1
    assert "not built" in ended.stderr


def test_an_element_that_came_or_went_is_named(year: Path, plancc: Run) -> None:
    rewrite(year, "goals:\n", "goals:\n  - {id: nyt, title: Et nyt mål, level: local}\n")
    assert "2024.yaml:4:" in found(plancc)[0]
    assert "was added after 2024 was frozen" in found(plancc)[0]


@pytest.mark.usefixtures("year")
def test_an_edition_that_is_gone_is_missed(folder: Path, plancc: Run) -> None:
    (folder / "plans" / "plan" / "2025.yaml").write_text("title: Året 2025\n", encoding="utf-8")
    rewrite(folder / "plans" / "plan.yaml", "2024: plan/2024.yaml", "2025: plan/2025.yaml")
    (line,) = found(plancc)
    assert "the edition of 2024 is frozen, and the plan no longer has it" in line


@pytest.mark.parametrize("name", ["index.html", "plan-2024.pdf", "source/plan.yaml", "edition.lock"])
@pytest.mark.parametrize("harm", ["changed", "gone"])
@pytest.mark.usefixtures("year")
def test_a_file_that_is_spoilt_is_named(folder: Path, plancc: Run, name: str, harm: str) -> None:
    path = folder / KEPT / name
    if harm == "gone":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes() + b"x")
    (line,) = found(plancc)
    assert f"plans/plan/published/2024/{name} is gone or was changed since it was frozen" in line
    assert plancc("build", "plan").returncode == 1


def test_a_correction_goes_in_as_an_erratum(folder: Path, year: Path, plancc: Run) -> None:
    before = (folder / KEPT / "index.html").read_bytes()
    rewrite(year, "value: 90", "value: 80")
    refused = plancc("freeze", "plan", "2024")
    assert refused.returncode == 1
    assert "annual.2024.errata" in refused.stdout
    assert (folder / KEPT / "index.html").read_bytes() == before
    rewrite(
        year,
        "goals:\n",
        "errata:\n  - {date: 2024-03-01, text: Kravet var skrevet forkert., reason: Slåfejl}\ngoals:\n",
    )
    assert len(found(plancc)) == 1
    ended = plancc("validate", "plan")
    assert "plancc freeze plan 2024" in ended.stdout
    assert plancc("freeze", "plan", "2024").returncode == 0
    assert found(plancc) == []
    page = (folder / KEPT / "index.html").read_text(encoding="utf-8")
    assert "Rettelser efter vedtagelsen" in page
    assert "1. marts 2024" in page.replace("\N{NO-BREAK SPACE}", " ")
    assert "Slåfejl" in page


@pytest.mark.usefixtures("year")
def test_what_has_not_changed_is_not_frozen_again(folder: Path, plancc: Run) -> None:
    written = (folder / KEPT / "edition.lock").stat().st_mtime_ns
    ended = plancc("freeze", "plan", "2024")
    assert (ended.returncode, ended.stdout) == (0, "") or ended.returncode == 0
    assert "is frozen already, and stays as it is without an erratum" in ended.stderr
    assert (folder / KEPT / "edition.lock").stat().st_mtime_ns == written


def test_a_draft_is_not_frozen(folder: Path, plancc: Run) -> None:
    rewrite(folder / "plans" / "plan" / "2024.yaml", "adoption: {body: byraadet, date: 2023-12-11}\n", "")
    ended = plancc("freeze", "plan", "2024")
    assert ended.returncode == 2
    assert "the edition of 2024 is a draft" in ended.stderr
    assert not (folder / KEPT).exists()


def test_a_year_that_is_not_there_is_a_wrong_call(plancc: Run) -> None:
    ended = plancc("freeze", "plan", "2023")
    assert ended.returncode == 2
    assert "has no edition 2023; it has 2024" in ended.stderr


@pytest.mark.usefixtures("year")
def test_a_link_brings_nothing_from_elsewhere_into_a_build(folder: Path, plancc: Run) -> None:
    secret = folder / "secret"
    secret.write_text("hemmeligt", encoding="utf-8")
    lock = folder / KEPT / "edition.lock"
    told = json.loads(lock.read_bytes())
    told["files"]["targets.csv"] = sha256(b"hemmeligt").hexdigest()
    lock.write_text(json.dumps(told), encoding="utf-8")
    (folder / KEPT / "targets.csv").unlink()
    (folder / KEPT / "targets.csv").symlink_to(secret)
    assert "targets.csv is gone or was changed" in found(plancc)[0]


@pytest.mark.parametrize(
    "harm",
    [
        b"",
        b"[" * 100_000,
        b'{"format": 1, "year": ' + b"9" * 5000 + b"}",
        b'{"format": 1, "plan": "plan", "year": 2024, "plancc": "1", "made_with": {}, "templates": "",'
        b' "fonts": "", "sources": "plan.yaml", "files": {}}',
    ],
)
@pytest.mark.usefixtures("year")
def test_what_is_no_lock_is_told_as_one_that_was_changed(folder: Path, plancc: Run, harm: bytes) -> None:
    (folder / KEPT / "edition.lock").write_bytes(harm)
    (line,) = found(plancc)
    assert "edition.lock is gone or was changed since it was frozen" in line


def test_the_copy_of_another_year_is_not_what_was_frozen(folder: Path, year: Path, plancc: Run) -> None:
    following = year.read_text(encoding="utf-8").replace("2024", "2025").replace("2023-12", "2024-12")
    year.with_name("2025.yaml").write_text(following, encoding="utf-8")
    rewrite(
        folder / "plans" / "plan.yaml", "2024: plan/2024.yaml", "2024: plan/2024.yaml\n  2025: plan/2025.yaml"
    )
    shutil.copytree(folder / KEPT, (folder / KEPT).with_name("2025"))
    assert "published/2025/edition.lock is gone or was changed" in "".join(found(plancc))


@pytest.mark.usefixtures("year")
def test_links_that_lead_in_a_circle_or_elsewhere(folder: Path, plancc: Run) -> None:
    (folder / KEPT / "index.html").unlink()
    (folder / KEPT / "index.html").symlink_to("index.html")
    assert "index.html is gone or was changed" in found(plancc)[0]
    (folder / KEPT).rename(folder / "elsewhere")
    (folder / KEPT).symlink_to(folder / "elsewhere")
    assert "edition.lock is gone or was changed" in found(plancc)[0]


def test_nothing_is_frozen_outside_the_plans_folder(folder: Path, plancc: Run) -> None:
    (folder / "elsewhere").mkdir()
    (folder / KEPT.parent).symlink_to(folder / "elsewhere")
    ended = plancc("freeze", "plan", "2024")
    assert (ended.returncode, ended.stderr) == (
        2,
        "plancc: plans/plan/published/2024 lies outside the plan's folder\n",
    )
    assert not list((folder / "elsewhere").iterdir())


def test_git_changes_no_line_end_of_a_frozen_edition(folder: Path, year: Path, plancc: Run) -> None:
    (folder / ".gitattributes").write_text("* text=auto eol=lf\n", encoding="ascii")
    assert b"\r\n" in (folder / KEPT / "targets.csv").read_bytes()
    keep(folder, "Frosset")
    shutil.rmtree(folder / "plans")
    git(folder, "checkout", "--quiet", "--", "plans")
    assert found(plancc) == []
    # One that was frozen before, or lost the file: what freezes nothing still says so.
    (folder / KEPT).with_name(".gitattributes").unlink()
    ended = plancc("freeze", "plan", "2024")
    assert "written: plans/plan/published/.gitattributes\n" in ended.stderr
    assert year.is_file()


@pytest.mark.parametrize("name", ["targets.csv", "edition.lock"])
@pytest.mark.usefixtures("year")
def test_a_frozen_edition_is_not_replaced_where_its_rule_is_turned_off(
    folder: Path, plancc: Run, name: str
) -> None:
    (folder / KEPT / name).write_bytes(b"forged")
    (folder / "plancc.toml").write_text('ignore = ["frozen-edition-changed", "frozen-file-changed"]\n')
    ended = plancc("build", "plan", "--to", "csv", "--output-format", "concise")
    assert ended.returncode == 1
    assert f"published/2024/{name}:1:1: error[frozen-file-changed]" in ended.stdout
    assert not (folder / "build").exists()


@pytest.mark.usefixtures("year")
def test_a_forged_file_with_a_lock_that_fits_it_is_not_given(folder: Path, plancc: Run) -> None:
    frozen = {name: (folder / KEPT / name).read_bytes() for name in ("targets.csv", "plan.json")}
    forge(folder / KEPT, "targets.csv", b"forged", manifest=False)
    assert "published/2024/manifest.json is gone or was changed" in "".join(found(plancc))
    forge(folder / KEPT, "targets.csv", b"forged", manifest=True)
    assert found(plancc) == []
    ended = plancc("build", "plan", "--to", "csv", "--output-format", "concise")
    assert ended.returncode == 1
    assert "published/2024/targets.csv:1:1: error[frozen-file-changed] this is not what" in ended.stdout
    assert not (folder / "build").exists()
    forge(folder / KEPT, "targets.csv", frozen["targets.csv"], manifest=True)
    assert plancc("build", "plan", "--to", "csv").returncode == 0
    # What was the same once is not made again, and another file still is.
    forge(folder / KEPT, "plan.json", b"{}", manifest=True)
    ended = plancc("build", "plan", "--to", "json", "--to", "csv", "--output-format", "concise")
    assert "published/2024/plan.json:1:1: error[frozen-file-changed]" in ended.stdout
