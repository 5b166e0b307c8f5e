"""What a PDF carries is believed in nothing: each forgery ends in one line, and nothing is written."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from plancc.output.new_folder import create_folder
from plancc.output.trouble import OutputTrouble
from plancc.render.buildinfo import BrokenBuildinfo, read_buildinfo
from plancc.speech import ENGLISH
from plancc.verification import pdf_reader_main
from plancc.verification.answer import Asked
from plancc.verification.published import open_published
from plancc.verification.unverifiable import Unverifiable
from tests.verification.conftest import Forge, Plancc, attach, attached

GOOD: dict[str, Any] = {
    "format": 1,
    "year": 2024,
    "created": "2024-01-01T00:00:00Z",
    "sources": [{"path": "plan.yaml", "attachment": "plan.yaml", "sha256": "0" * 64}],
    "versions": {"plancc": "1"},
    "templates": {},
    "fonts": {},
}


def source(path: str, **more: Any) -> dict[str, Any]:
    return {"path": path, "attachment": path, "sha256": "0" * 64, **more}


def test_a_good_record_is_read() -> None:
    assert read_buildinfo(json.dumps(GOOD).encode()).epoch == 1704067200


def test_a_record_that_is_too_large_is_not_parsed() -> None:
    with pytest.raises(BrokenBuildinfo):
        read_buildinfo(json.dumps(GOOD).encode() + b" " * 5 * 2**20)


@pytest.mark.parametrize(
    "change",
    [
        {"sources": [source("../plan.yaml")]},
        {"sources": [source("/plan.yaml")]},
        {"sources": [source("plan.yaml"), source("a/../../b.png")]},
        {"sources": [source("plan.yaml"), source("a//b.png")]},
        {"sources": [source("plan.yaml"), source("a/./b.png")]},
        {"sources": [source("plan.yaml"), source("a\0.png")]},
        {"sources": [source("plan.yaml"), source("plan.yaml/b.png")]},
        {"sources": [source("plan.yaml"), source("plan.yaml", attachment="b")]},
        {"sources": [source("plan.yaml"), source("b.yaml", attachment="plan.yaml")]},
        {"sources": [source("a/plan.yaml")]},
        {"sources": [source("plan.yaml"), source("a\x1b[2J.png")]},
        {"sources": [source("p" * 5000)]},
        {"sources": [source("p" * 256)]},
        {"sources": [source("plan.yaml"), source("a/" * 1000 + "b.png")]},
        {"sources": [source("plan.yaml", sha256="0")]},
        {"sources": [source("plan.yaml", more=1)]},
        {"sources": [source(f"{number}.yaml") for number in range(20_001)]},
        {"sources": []},
        {"sources": "plan.yaml"},
        {"sources": [["plan.yaml"]]},
        {"year": "../../x"},
        {"year": 2024.5},
        {"year": 10**30},
        {"year": None},
        {"created": "2024-02-31T00:00:00Z"},
        {"created": "now"},
        {"created": "0001-01-01T00:00:00Z"},
        {"versions": {"plancc": 1}},
        {"versions": []},
        {"templates": {"page": "x"}},
        {"fonts": None},
        {"format": 2},
        {"more": 1},
    ],
    ids=lambda change: str(change)[:60],
)
def test_a_forged_record_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(BrokenBuildinfo):
        read_buildinfo(json.dumps(GOOD | change).encode())


@pytest.mark.parametrize(
    "path",
    [
        ".git/config",
        "a/.GIT/hooks/post-checkout",
        ".g\u200cit/config",
        "GIT~1/config",
        "config",
        "billeder/HEAD",
    ],
)
def test_a_record_that_lays_down_a_repository_is_refused(path: str) -> None:
    sources = [source("plan.yaml"), source(path)]
    with pytest.raises(BrokenBuildinfo):
        read_buildinfo(json.dumps(GOOD | {"sources": sources}).encode())


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"null", b"{", b"\xff\xfe", b"[" * 100_000, b'{"format": NaN}'],
    ids=lambda each: str(each)[:12],
)
def test_what_is_no_record_is_refused(content: bytes) -> None:
    with pytest.raises(BrokenBuildinfo):
        read_buildinfo(content)


def refused(document: Path, reason: str) -> None:
    with pytest.raises(Unverifiable) as caught:
        open_published(document)
    assert ENGLISH.say(caught.value.message) == reason


def repathed(pdf: pikepdf.Pdf) -> None:
    record = json.loads(attached(pdf, "buildinfo.json"))
    record["sources"][1]["path"] = "../../outside.yaml"
    attach(pdf, "buildinfo.json", json.dumps(record).encode())


def without(name: str) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        del pdf.attachments[name]

    return change


def bombed(pdf: pikepdf.Pdf) -> None:
    attach(pdf, "lilleby.yaml", bytes(80_000_000))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (repathed, "what it says of how it was made can not be read"),
        (without("buildinfo.json"), "it does not say how it was made; documents of plancc 0.1 and later do"),
        (without("lilleby-2024.yaml"), "it does not carry its source lilleby/2024.yaml"),
        (bombed, "it holds more than any document of plancc's"),
    ],
)
def test_a_forged_pdf_is_refused(forge: Forge, change: Callable[[pikepdf.Pdf], None], reason: str) -> None:
    refused(forge(change), reason)


def test_of_a_forged_pdf_nothing_is_written(plancc: Plancc, forge: Forge, tmp_path: Path) -> None:
    document = forge(repathed)
    before = set(tmp_path.parent.rglob("*"))
    for command in (["verify", document], ["extract", document, "-o", "kilde"]):
        ended = plancc(*command)
        assert (ended.returncode, ended.stdout) == (2, "")
        assert ended.stderr == f"plancc: {document}: what it says of how it was made can not be read\n"
    assert set(tmp_path.parent.rglob("*")) == before


def test_what_is_no_pdf_is_refused(published: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(b"%PDF-1.7\n" + bytes(1000))
    refused(path, "it is no PDF, or only a part of one")
    with pikepdf.open(published) as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(owner="a", user="b"))
    refused(path, "it is encrypted")
    (tmp_path / "folder").mkdir()
    refused(tmp_path / "folder", "it is a folder without edition.lock; name its PDF")
    os.mkfifo(tmp_path / "pipe.pdf")
    refused(tmp_path / "pipe.pdf", "it is no file")


def test_damage_anywhere_is_no_more_than_a_pdf_that_cannot_be_read(published: Path) -> None:
    whole = published.read_bytes()
    carried = b"".join(pdf_reader_main.answered(Asked.ATTACHMENTS, whole))
    assert b"lilleby-2024.yaml" in carried
    for cut in range(0, len(whole), len(whole) // 40):
        for damaged in (whole[:cut], whole[:cut] + b"\xff" * 7 + whole[cut + 7 :]):
            pieces = pdf_reader_main.answered(Asked.ATTACHMENTS, damaged)
            assert pieces[0] in {b"here", b"unreadable", b"too-much", b"encrypted"}


def test_a_source_is_not_put_where_something_is(plancc: Plancc, published: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "lilleby.yaml").write_text("mine")
    ended = plancc("extract", published, "-o", "mine")
    assert ended.returncode == 73
    assert ended.stderr == "plancc: mine: is not empty; name a new folder\n"
    assert (tmp_path / "mine" / "lilleby.yaml").read_text() == "mine"
    (tmp_path / "empty").mkdir()
    assert plancc("extract", published, "-o", "empty").returncode == 0
    assert not [path for path in (tmp_path / "empty").iterdir() if path.name.startswith(".")]


@pytest.mark.parametrize("name", ["link", "link/deeper"])
def test_a_source_is_not_put_behind_a_link_that_leads_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    outside, here = tmp_path / "outside", tmp_path / "here"
    outside.mkdir()
    here.mkdir()
    (here / "link").symlink_to(outside)
    monkeypatch.chdir(here)
    with pytest.raises(OutputTrouble, match="a link leads out of the folder you are in"):
        create_folder(Path(name), {"plan.yaml": b""})
    assert not list(outside.iterdir())
