"""The file itself: claims, properties, attachments, the same bytes, and an engine that is known."""

import os
import re
import subprocess
import sys
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from plancc.render.buildinfo import read_buildinfo
from plancc.render.order import Attachment, send_order
from plancc.render.pdf.engine import closed
from plancc.render.press import Press
from tests.commands import plancc, started
from tests.pdf.conftest import Edition, order
from tests.pdf.hostile import BODY, CSS
from tests.pdf.reader import Pdf

NOTE = Attachment("æble.txt", "En note", "Supplement", "text/plain", b"hej\r\n")


def test_properties_say_what_the_plan_says(edition: Edition) -> None:
    pdf = edition.pdf.pdf
    with pdf.open_metadata() as told:
        assert (told["pdfaid:part"], told["pdfaid:conformance"], told["pdfuaid:part"]) == ("3", "A", "1")
        assert told["dc:title"] == str(pdf.docinfo.Title)
        assert told["dc:creator"] == [str(pdf.docinfo.Author)]
        assert told["dc:description"] == str(pdf.docinfo.Subject)
        assert told["pdf:Producer"] == str(pdf.docinfo.Producer) == "WeasyPrint 70.0"
        assert told["dc:language"] == {"da"}
    assert str(pdf.docinfo.Author) in str(pdf.docinfo.Title)
    assert pdf.Root.Lang == "da"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert pdf.Root.PageMode == "/UseOutlines"
    labels: list[Any] = [page.label for page in pdf.pages]
    assert labels[:2] == ["1", "2"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in edition.path.read_bytes()


def test_bookmarks_are_the_headings(edition: Edition) -> None:
    def titles(items: Any) -> list[str]:
        return [title for item in items for title in (item.title, *titles(item.children))]

    with edition.pdf.pdf.open_outline() as outline:
        bookmarks = [" ".join(title.split()) for title in titles(outline.root)]
    headings = [
        " ".join(part.text.split())
        for part in edition.pdf.root.every(*(f"H{level}" for level in range(1, 7)))
    ]
    # The titles of boxes are headings too, and no places that a reader looks for.
    page = (edition.folder / "index.html").read_text(encoding="utf-8")
    for words in re.findall(r'<h\d class="title">(.*?)</h\d>', page):
        headings.remove(" ".join(re.sub(r"<.*?>", "", words).split()))
    assert bookmarks == headings


def test_an_edition_carries_its_source_and_its_numbers(edition: Edition, root: Path) -> None:
    plan = edition.name.partition("-")[0]
    sources = {
        f"{plan}.yaml": ("/Source", "application/yaml", (root / "plans" / f"{plan}.yaml").read_bytes()),
        "plan.json": ("/Data", "application/json", (edition.folder / "plan.json").read_bytes()),
        "targets.csv": ("/Data", "text/csv", (edition.folder / "targets.csv").read_bytes()),
    }
    pdf = edition.pdf.pdf
    carried = {
        name: (str(spec.relationship), spec.get_file().mime_type, spec.get_file().read_bytes())
        for name, spec in pdf.attachments.items()
    }
    relationship, media_type, content = carried.pop("buildinfo.json")
    assert (relationship, media_type) == ("/Supplement", "application/json")
    assert [source.path for source in read_buildinfo(content).sources] == [f"{plan}.yaml"]
    assert carried == sources
    assert len(pdf.Root.AF) == len(sources) + 1
    assert all(spec.description for spec in pdf.attachments.values())
    dates = {str(spec.EF.F.Params[name]) for spec in pdf.Root.AF for name in ("/CreationDate", "/ModDate")}
    assert dates == {"D:" + edition.name[-4:] + "0101000000Z"}


def test_annual_sections_in_files_of_their_own_are_carried_too(tmp_path: Path) -> None:
    plan = tmp_path / "lilleby.yaml"
    plan.write_text(
        "plancc: 1\ntitle: Lille plan\nperiod: {from: 2023, to: 2024}\nauthority: {name: Lilleby Kommune}\n"
        "annual:\n  2024: lilleby/2024.yaml\n",
        encoding="utf-8",
    )
    (tmp_path / "lilleby").mkdir()
    (tmp_path / "lilleby" / "2024.yaml").write_text("title: Året 2024\n", encoding="utf-8")
    assert plancc("build", plan, "-o", tmp_path, cwd=tmp_path).returncode == 0
    with pikepdf.open(tmp_path / "lilleby" / "2024" / "lilleby-2024.pdf") as pdf:
        carried = {name: spec.get_file().read_bytes() for name, spec in pdf.attachments.items()}
    assert carried.pop("lilleby.yaml") == plan.read_bytes()
    assert carried.pop("lilleby-2024.yaml") == (tmp_path / "lilleby" / "2024.yaml").read_bytes()
    assert sorted(carried) == ["buildinfo.json", "plan.json", "targets.csv"]


def test_attachments_are_listed_once_in_order_and_by_their_own_type(printed: Callable[..., Pdf]) -> None:
    pdf = printed(
        "<h1>Kort</h1>", "", NOTE, Attachment("a.bin", "Andet", "Data", "application/x-own", b"1")
    ).pdf
    assert [str(spec.UF) for spec in pdf.Root.AF] == ["æble.txt", "a.bin"]
    names = [str(each) for each in pdf.Root.Names.EmbeddedFiles.Names][::2]
    assert names[0] == "a.bin"
    assert str(pdf.Root.AF[1].EF.F.Subtype) == "/application/x-own"


def test_the_same_order_gives_the_same_bytes_in_another_process(
    root: Path, press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = order(root, BODY, CSS, NOTE)
    monkeypatch.chdir(tmp_path)
    for name, value in {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C"}.items():
        monkeypatch.setenv(name, value)
    with Press() as other:
        assert other.pdf(asked) == press.pdf(asked)


def test_tagging_changes_no_pixel(root: Path, press: Press, tmp_path: Path) -> None:
    asked = order(root, BODY, CSS)
    (tmp_path / "tagged.pdf").write_bytes(press.pdf(asked))
    script = (
        "import sys; from plancc.render.pdf.engine import loaded; weasyprint = loaded(); "
        "from plancc.render.pdf.hyphenation import hyphenator; inner = weasyprint.text.line_break.pyphen; "
        "inner.Pyphen = hyphenator(inner.Pyphen); "
        "from plancc.render.order import receive_order; order = receive_order(sys.stdin.buffer); "
        "weasyprint.HTML(string=order.page).write_pdf(sys.argv[1], presentational_hints=True, "
        "stylesheets=[weasyprint.CSS(string=order.style)])"
    )
    frames = BytesIO()
    send_order(frames, asked)
    subprocess.run([sys.executable, "-c", script, tmp_path / "bare.pdf"], input=frames.getvalue(), check=True)
    for name in ("tagged", "bare"):
        subprocess.run(["pdftoppm", "-r", "50", tmp_path / f"{name}.pdf", tmp_path / name], check=True)
    tagged = sorted(tmp_path.glob("tagged-*.ppm"))
    assert len(tagged) > 8
    for path in tagged:
        assert path.read_bytes() == path.with_name(path.name.replace("tagged", "bare")).read_bytes(), (
            path.name
        )


def test_a_stream_that_ends_in_a_carriage_return_keeps_it() -> None:
    assert closed(b"<<>>\nstream\nab\nendstream") == b"<<>>\nstream\nab\nendstream"
    assert closed(b"<<>>\nstream\na\r\nendstream") == b"<<>>\nstream\na\r\r\nendstream"


def test_such_a_stream_is_written_so(press: Press, root: Path, tmp_path: Path) -> None:
    texts = ("a" * length for length in range(10_000))
    text = next(text for text in texts if zlib.compress(text.encode(), 9).endswith(b"\r"))
    written = press.pdf(
        order(root, "<h1>Kort</h1>", "", Attachment("a.txt", "A", "Data", "text/plain", text.encode()))
    )
    (tmp_path / "a.pdf").write_bytes(written)
    assert b"\r\r\nendstream" in written


@pytest.mark.parametrize("name", ["weasyprint.VERSION", "pydyf.VERSION"])
def test_another_version_of_the_engine_is_refused_in_one_line(root: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "plan.yaml").write_text(
        "plancc: 1\ntitle: Plan\nperiod: {from: 2024, to: 2024}\nauthority: {name: By}\n"
        "annual: {2024: {title: Året}}\n"
    )
    # Python runs this in every process that it starts, the press too.
    (tmp_path / "sitecustomize.py").write_text(
        "import importlib.util, sys\n"
        "class Finder:\n"
        "    def find_spec(self, fullname, path=None, target=None):\n"
        f"        if fullname != '{name.partition('.')[0]}': return None\n"
        "        sys.meta_path.remove(self)\n"
        "        spec = importlib.util.find_spec(fullname)\n"
        "        load = spec.loader.exec_module\n"
        "        def exec_module(module):\n"
        "            load(module)\n"
        "            module.VERSION = '71.3'\n"
        "        spec.loader.exec_module = exec_module\n"
        "        return spec\n"
        "sys.meta_path.insert(0, Finder())\n"
    )
    asked = subprocess.run(
        [sys.executable, "-m", "plancc", "build", "plan.yaml", "--to", "pdf"],
        cwd=tmp_path,
        check=False,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": f"{tmp_path}:{root}"},
    )
    assert asked.returncode == 70
    (line,) = [line for line in asked.stderr.splitlines() if "71.3" in line]
    assert "is installed" in line
    assert "Traceback" not in asked.stderr


def test_where_no_pdf_is_asked_for_no_press_is_started(root: Path, tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(
        "plancc: 1\ntitle: Plan\nperiod: {from: 2024, to: 2024}\nauthority: {name: By}\n"
        "annual: {2024: {title: Året}}\n"
    )
    (tmp_path / "sitecustomize.py").write_text(
        "import sys\nwith open('begun', 'a') as begun: print(sys.orig_argv[-1], file=begun)\n"
    )
    ended = started("build", "plan.yaml", "--to", "html", cwd=tmp_path, PYTHONPATH=f"{tmp_path}:{root}")
    assert ended.returncode == 0
    assert (tmp_path / "begun").read_text() == "html\n"
