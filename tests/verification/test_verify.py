"""A document is confirmed where its source gives the same bytes, and what differs is named."""

import json
import shutil
from hashlib import sha256
from pathlib import Path

import pikepdf
import pytest

from tests.commands import started
from tests.editions import Compile
from tests.verification.conftest import Forge, Plancc, attach, attached


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.xdist_group(name))
        for name in ("esbjerg-2024", "frederikshavn-2024")
    ],
)
def test_what_we_ship_is_confirmed_elsewhere_in_another_zone_and_locale(
    compile_once: Compile, plancc: Plancc, tmp_path: Path, name: str
) -> None:
    (tmp_path / "udgivet med mellemrum").mkdir()
    copy = tmp_path / "udgivet med mellemrum" / "et andet navn.pdf"
    shutil.copy(compile_once(name).pdf, copy)
    ended = plancc("verify", copy, TZ="Asia/Tokyo", LC_ALL="C", PYTHONHASHSEED="99", HOME=str(tmp_path))
    assert (ended.returncode, ended.stdout.count("\n")) == (0, 1), ended.stdout + ended.stderr
    assert "is what its source says, byte for byte" in ended.stdout


def test_a_frozen_edition_is_confirmed_and_gives_its_source_back(
    plancc: Plancc, municipality: Path, published: Path, tmp_path: Path
) -> None:
    ended = plancc("verify", published.parent, "--lang", "da")
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stdout == (
        f"{published.parent}: er, hvad dets kilde siger, byte for byte (lilleby.yaml, 2024)\n"
    )
    for document in (published.parent, published):
        assert plancc("extract", document, "-o", f"kilde/{document.name}").returncode == 0
        back = tmp_path / "kilde" / document.name
        names = {path.relative_to(back).as_posix() for path in back.rglob("*") if path.is_file()}
        assert names == {"lilleby.yaml", "lilleby/2024.yaml", "lilleby/havn.png"}
        for name in names:
            assert (back / name).read_bytes() == (municipality / "plans" / name).read_bytes()


def test_a_changed_file_of_a_frozen_edition_is_named(plancc: Plancc, published: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(published.parent, tmp_path / "2024")
    page = folder / "index.html"
    page.write_bytes(page.read_bytes().replace(b"begynder", b"begyndte"))
    ended = plancc("verify", folder)
    assert ended.returncode == 1
    assert ended.stdout.splitlines()[1:] == ["  index.html is not the file that was recorded"]
    section = folder / "source" / "lilleby" / "2024.yaml"
    section.write_bytes(section.read_bytes() + b"#")
    assert "2024.yaml is not the file that was recorded" in plancc("verify", folder).stdout
    assert plancc("extract", folder, "-o", "kilde").returncode == 2
    assert not (tmp_path / "kilde").exists()


def test_one_byte_of_the_source_is_told(plancc: Plancc, forge: Forge) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        section = attached(pdf, "lilleby-2024.yaml")
        attach(pdf, "lilleby-2024.yaml", section.replace(b"begynder", b"begynter"))

    ended = plancc("verify", forge(change))
    assert ended.returncode == 1
    assert "  lilleby/2024.yaml is not the file that was recorded\n" in ended.stdout
    assert 'says "Året 2024 Året begynder", its source "Året 2024 Året begynter"' in ended.stdout
    # Who changes the record as well is found by the document.

    def cover_up(pdf: pikepdf.Pdf) -> None:
        change(pdf)
        record = json.loads(attached(pdf, "buildinfo.json"))
        (source,) = [each for each in record["sources"] if each["attachment"] == "lilleby-2024.yaml"]
        source["sha256"] = sha256(attached(pdf, "lilleby-2024.yaml")).hexdigest()
        attach(pdf, "buildinfo.json", json.dumps(record).encode())

    ended = plancc("verify", forge(cover_up))
    assert ended.returncode == 1
    assert "recorded" not in ended.stdout
    assert 'its source "Året 2024 Året begynter"' in ended.stdout


def test_what_was_done_to_a_document_is_named(plancc: Plancc, forge: Forge) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].contents_add(b"0 0 100 100 re f")
        del pdf.pages[-1]
        pdf.docinfo["/Title"] = "En anden plan"
        attach(pdf, "targets.csv", b"alt er naaet")
        attach(pdf, "bilag.pdf", b"et andet bilag")

    ended = plancc("verify", forge(change))
    assert ended.returncode == 1
    for difference in (
        "  page 1: the same words, drawn differently\n",
        "  metadata: Title is not the same\n",
        "  attachment: targets.csv is not the same\n",
        "  attachment: plancc did not attach bilag.pdf\n",
        "  pages: the document has",
    ):
        assert difference in ended.stdout


def test_pages_that_can_not_be_read_are_told(plancc: Plancc, forge: Forge) -> None:
    # The tree of pages grows out of itself.
    ended = plancc("verify", forge(lambda pdf: pdf.Root.Pages.Kids.append(pdf.Root.Pages)))
    assert ended.returncode == 1
    assert "  pages: it is no PDF, or only a part of one\n" in ended.stdout


def test_bytes_that_nobody_sees_are_told_too(plancc: Plancc, published: Path, tmp_path: Path) -> None:
    (tmp_path / "longer.pdf").write_bytes(published.read_bytes() + b"\n")
    ended = plancc("verify", "longer.pdf")
    assert ended.returncode == 1
    assert f"the files differ from byte {published.stat().st_size + 1:,} on" in ended.stdout


def test_another_version_and_another_word_in_a_template_are_named(
    root: Path, published: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    for name in ("plancc", "templates", "schemas"):
        shutil.copytree(root / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "pyproject.toml", copy)
    package, template = copy / "plancc" / "__init__.py", copy / "templates" / "plan.html.j2"
    package.write_text(package.read_text().replace('__version__ = "', '__version__ = "9.'))
    ended = started("verify", published, cwd=tmp_path, PYTHONPATH=str(copy))
    assert ended.returncode == 1
    made, same = ended.stdout.splitlines()[1:]
    assert made.startswith("  version: made with plancc 0.")
    assert ", here is plancc 9.0." in made or ", here is 9.0." in made
    assert same == "  everything else is the same, byte for byte"
    words = template.read_text(encoding="utf-8")
    assert words.count('content="plancc"') == 1
    template.write_text(words.replace('content="plancc"', 'content="planc"'), encoding="utf-8")
    ended = started("verify", published, cwd=tmp_path, PYTHONPATH=str(copy))
    assert ended.returncode == 1
    assert ended.stdout.splitlines()[2:] == [
        "  template: plan.html.j2 is not the same here",
        "  metadata: Creator is not the same",
    ]


def test_a_document_of_own_templates_is_confirmed_with_them(
    plancc: Plancc, municipality: Path, tmp_path: Path
) -> None:
    (tmp_path / "skabeloner").mkdir()
    own = '{% include "plancc/back.html.j2" %}<p>Trykt i Lilleby</p>'
    (tmp_path / "skabeloner" / "back.html.j2").write_text(own, encoding="utf-8")
    plan = municipality / "plans" / "lilleby.yaml"
    shutil.copytree(plan.parent, tmp_path / "plans", ignore=shutil.ignore_patterns("published"))
    assert plancc("build", "lilleby", "--to", "pdf", "--templates", "skabeloner").returncode == 0
    document = "build/lilleby/2024/lilleby-2024.pdf"
    ended = plancc("verify", document)
    assert ended.returncode == 1
    assert "  template: back.html.j2 is not the same here\n" in ended.stdout
    assert "Trykt i Lilleby" in ended.stdout
    assert plancc("verify", document, "--templates", "skabeloner").returncode == 0
