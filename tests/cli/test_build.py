"""What `plancc build` writes, and what it leaves alone when it can't."""

import json
import os
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.small import SMALL, Run


def edition(folder: Path) -> Path:
    return folder / "build" / "lilleby" / "2024"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in edition(folder).iterdir())


def test_an_edition_is_five_files_and_a_manifest_that_is_true(plancc: Run, folder: Path) -> None:
    ended = plancc("build", "lilleby")
    assert (ended.returncode, ended.stdout) == (0, "")
    files = {path.name: path.read_bytes() for path in edition(folder).iterdir()}
    assert sorted(files) == ["index.html", "lilleby-2024.pdf", "manifest.json", "plan.json", "targets.csv"]
    manifest = json.loads(files.pop("manifest.json"))
    assert manifest["files"] == {
        name: {"bytes": len(content), "sha256": sha256(content).hexdigest()}
        for name, content in files.items()
    }


def test_to_picks_files_and_leaves_the_others_of_the_same(plancc: Run, folder: Path) -> None:
    plancc("build", "lilleby", "--to", "html", "--to", "json")
    kept = (edition(folder) / "index.html").read_bytes()
    assert names(folder) == ["index.html", "manifest.json", "plan.json"]
    (edition(folder) / "noter.txt").write_text("mine")
    plancc("build", "lilleby", "--to", "csv")
    assert names(folder) == ["index.html", "manifest.json", "noter.txt", "plan.json", "targets.csv"]
    assert (edition(folder) / "index.html").read_bytes() == kept
    manifest = json.loads((edition(folder) / "manifest.json").read_bytes())
    assert list(manifest["files"]) == ["index.html", "plan.json", "targets.csv"]


@pytest.mark.parametrize("harm", ["another plan", "another machine"])
def test_what_to_did_not_ask_for_goes_with_a_word_if_it_may_be_of_something_else(
    plancc: Run, folder: Path, harm: str
) -> None:
    plancc("build", "lilleby", "--to", "html", "--to", "json")
    (edition(folder) / "noter.txt").write_text("mine")
    if harm == "another plan":
        (folder / "plans" / "lilleby.yaml").write_text(SMALL.replace("januar", "marts"), encoding="utf-8")
    elsewhere = {"XDG_CACHE_HOME": str(folder.parent / "elsewhere")} if harm == "another machine" else {}
    ended = plancc("build", "lilleby", "--to", "csv", **elsewhere)
    assert "build/lilleby/2024: index.html, plan.json of an earlier build went" in ended.stderr
    assert names(folder) == ["manifest.json", "noter.txt", "targets.csv"]


def test_a_file_that_somebody_changed_is_in_the_way(plancc: Run, folder: Path) -> None:
    plancc("build", "lilleby", "--to", "html", "--to", "csv")
    before = {path.name: path.read_bytes() for path in edition(folder).iterdir()}
    (edition(folder) / "index.html").write_text("mine")
    ended = plancc("build", "lilleby", "--to", "html")
    assert ended.returncode == 73
    assert "2024/index.html: was changed since plancc wrote it" in ended.stderr
    after = {path.name: path.read_bytes() for path in edition(folder).iterdir()}
    assert after == {**before, "index.html": b"mine"}


def test_a_broken_plan_is_not_built_and_the_others_are(plancc: Run, folder: Path) -> None:
    ended = plancc("build", "--to", "html")
    assert ended.returncode == 1
    assert "unknown-key" in ended.stdout
    assert "plans/storby.yaml: not built" in ended.stderr
    assert edition(folder).is_dir()
    assert not (folder / "build" / "storby").exists()


def test_a_year_that_is_not_there(plancc: Run) -> None:
    ended = plancc("build", "lilleby", "--edition", "2025")
    assert ended.returncode == 2
    assert ended.stderr == "plancc: plans/lilleby.yaml has no edition 2025; it has 2024\n"


def test_the_year_asked_for_is_built(plancc: Run, folder: Path) -> None:
    plan = folder / "plans" / "lilleby.yaml"
    plan.write_text(SMALL + "  2023:\n    title: Året 2023\n", encoding="utf-8")
    assert plancc("build", "lilleby", "--to", "json", "--edition", "2023").returncode == 0
    built = json.loads((folder / "build" / "lilleby" / "2023" / "plan.json").read_bytes())
    assert (built["year"], built["annual"]["title"]) == (2023, "Året 2023")


def test_a_path_from_another_folder(plancc: Run, tmp_path: Path) -> None:
    elsewhere = tmp_path / "et andet sted"
    elsewhere.mkdir()
    ended = plancc("build", "../plans/lilleby.yaml", "--to", "html", "-o", "ud", cwd=elsewhere)
    assert ended.returncode == 0, ended.stderr
    assert (elsewhere / "ud" / "lilleby" / "2024" / "index.html").is_file()


def test_a_folder_of_someone_else_is_left_alone(plancc: Run, folder: Path) -> None:
    edition(folder).mkdir(parents=True)
    (edition(folder) / "noter.txt").write_text("mine")
    ended = plancc("build", "lilleby", "--to", "html")
    assert ended.returncode == 73
    assert "holds something that plancc did not write" in ended.stderr
    assert (edition(folder) / "noter.txt").read_text() == "mine"


def test_a_full_disk_leaves_the_last_good_edition(plancc: Run, folder: Path) -> None:
    assert plancc("build", "lilleby", "--to", "html").returncode == 0
    before = {path.name: path.read_bytes() for path in edition(folder).iterdir()}
    limited = ["bash", "-c", f'ulimit -f 8; exec "{sys.executable}" -m plancc build lilleby --to html']
    ended = subprocess.run(limited, cwd=folder, capture_output=True, check=False, encoding="utf-8")
    assert ended.returncode == 73, ended.stderr
    assert "Traceback" not in ended.stderr
    assert {path.name: path.read_bytes() for path in edition(folder).iterdir()} == before
    assert [path.name for path in edition(folder).parent.iterdir() if path.suffix == ".new"] == []


def test_another_build_holds_the_output(plancc: Run, folder: Path) -> None:
    import fcntl

    edition(folder).parent.mkdir(parents=True)
    with (edition(folder).parent / ".2024.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        ended = plancc("build", "lilleby", "--to", "html")
    assert ended.returncode == 75
    assert "another build is writing" in ended.stderr


def test_the_same_source_gives_the_same_bytes(plancc: Run, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "anden mappe æøå"
    (other / "plans").mkdir(parents=True)
    (other / "plans" / "lilleby.yaml").write_text(SMALL, encoding="utf-8")
    assert plancc("build", "lilleby", PYTHONHASHSEED="1", TZ="Asia/Tokyo").returncode == 0
    second = int(time.time())
    while int(time.time()) == second:
        # Whatever would tell the time must have another one to tell.
        time.sleep(0.01)
    assert (
        plancc("build", "lilleby", cwd=other, PYTHONHASHSEED="2", TZ="America/Lima", LC_ALL="C").returncode
        == 0
    )
    for path in edition(folder).iterdir():
        assert path.read_bytes() == (edition(other) / path.name).read_bytes(), path.name


def test_source_date_epoch_is_the_date_of_the_documents(plancc: Run, folder: Path) -> None:
    assert plancc("build", "lilleby", "--to", "html", SOURCE_DATE_EPOCH="1700000000").returncode == 0
    assert "2023-11-14T22:13:20Z" in (edition(folder) / "index.html").read_text(encoding="utf-8")
    ended = plancc("build", "lilleby", "--to", "html", SOURCE_DATE_EPOCH="i går")
    assert ended.returncode == 2
    assert "SOURCE_DATE_EPOCH" in ended.stderr


def test_a_mistake_of_ours_asks_for_a_report(folder: Path) -> None:
    spoilt = (
        "import plancc.render.job as job\njob.compose = lambda *_: 1 / 0\n"
        "from plancc.cli.app import main\nmain()"
    )
    for words, traceback in (([], False), (["--debug"], True)):
        ended = subprocess.run(
            [sys.executable, "-c", spoilt, *words, "build", "lilleby"],
            cwd=folder,
            capture_output=True,
            check=False,
            encoding="utf-8",
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        )
        assert ended.returncode == 70
        assert "please report it" in ended.stderr
        assert ("Traceback" in ended.stderr) is traceback


def test_a_link_leads_to_the_folder_that_is_replaced(plancc: Run, folder: Path) -> None:
    (folder / "elsewhere").mkdir()
    edition(folder).parent.mkdir(parents=True)
    edition(folder).symlink_to(folder / "elsewhere")
    for _ in range(2):
        assert plancc("build", "lilleby", "--to", "csv").returncode == 0
    assert edition(folder).is_symlink()
    assert sorted(path.name for path in edition(folder).parent.iterdir()) == ["2024"]
    assert (folder / "elsewhere" / "targets.csv").is_file()


def test_nobody_is_left_in_a_folder_that_is_gone(plancc: Run, folder: Path) -> None:
    (folder / "site").mkdir()
    ended = plancc("site", "../plans/lilleby.yaml", "-o", ".", cwd=folder / "site")
    assert ended.returncode == 73
    assert ".: is the folder you are in, or one above it, and can't be replaced" in ended.stderr


def test_links_that_lead_in_a_circle(plancc: Run, folder: Path) -> None:
    rewritten = SMALL.replace("2024:\n", "2024: lilleby/2024.yaml\n").partition("    title")[0]
    (folder / "plans" / "lilleby.yaml").write_text(rewritten, encoding="utf-8")
    (folder / "plans" / "lilleby").mkdir()
    (folder / "plans" / "lilleby" / "2024.yaml").symlink_to("2024.yaml")
    ended = plancc("validate", "lilleby", "--output-format", "concise")
    assert ended.returncode == 1
    # Pythons differ in what they call this; plancc says one thing.
    assert 'error[missing-file] there is no file "lilleby/2024.yaml"' in ended.stdout


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"\x89PNG\r\n\x1a\n" + b"\0" * 40])
def test_a_file_that_is_no_image(plancc: Run, folder: Path, content: bytes) -> None:
    shown = "before: [{title: Bil, blocks: [{image: {file: bil.png, alt: En bil}}]}]\nannual:"
    (folder / "plans" / "lilleby.yaml").write_text(SMALL.replace("annual:", shown), encoding="utf-8")
    (folder / "plans" / "bil.png").write_bytes(content)
    ended = plancc("build", "lilleby", "--output-format", "concise")
    assert ended.returncode == 1
    assert "error[unknown-image] what is in this file is no image, or only a part of one" in ended.stdout
