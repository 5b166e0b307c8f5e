"""Several plans in one run: as many side by side as are asked for; what comes out is the same."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.small import SMALL, Run

PLANS = ("aaby", "bygholm", "causse", "dalby", "elling")


@pytest.fixture
def plans(folder: Path) -> Path:
    """Five sound plans of different lengths beside the two that are always there."""
    for number, name in enumerate(PLANS):
        text = "".join(f"\n\n      Afsnit {part} er her." for part in range(40 * (len(PLANS) - number)))
        plan = SMALL.replace("Lille", name.title()).replace("Året begynder i januar.", f"|\n      Her.{text}")
        (folder / "plans" / f"{name}.yaml").write_text(plan, encoding="utf-8")
    return folder


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def children(process: int) -> list[int]:
    """The processes that a process has started."""

    def found() -> Iterator[int]:
        for status in Path("/proc").glob("[0-9]*/stat"):
            try:
                parent = status.read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()[1]
            except (FileNotFoundError, ProcessLookupError):
                continue
            if int(parent) == process:
                yield int(status.parent.name)

    return list(found())


def begun(folder: Path, *words: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "plancc", "build", *words]
    return subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
    )


def test_bytes_findings_and_words_are_the_same_with_any_number(plancc: Run, plans: Path) -> None:
    one = plancc("build", "-o", "ud", "--jobs", "1")
    first = tree(plans / "ud")
    assert [name for name in first if name.endswith(".pdf")]
    for jobs in ("3", "20"):
        (plans / "ud").rename(plans / f"før {jobs}")
        several = plancc("build", "-o", "ud", "--jobs", jobs)
        assert (several.returncode, several.stdout) == (one.returncode, one.stdout) == (1, one.stdout)
        # On a slow machine a run also says what it is at.
        told, before = (
            [line for line in each.stderr.splitlines() if "…" not in line] for each in (several, one)
        )
        assert told == before
        assert tree(plans / "ud") == first


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_what_keeps_one_plan_from_being_built_does_not_keep_the_others(
    plancc: Run, plans: Path, jobs: str
) -> None:
    plan = plans / "plans" / "bygholm.yaml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("2024:", "2023:"), encoding="utf-8")
    (plans / "build").mkdir()
    (plans / "build" / "dalby").write_text("ingen mappe")
    (plans / "plans" / "causse.yaml").write_text("plan", encoding="utf-8")
    ended = plancc("build", "--jobs", jobs, "--edition", "2024", "--to", "json")
    assert ended.returncode == 73
    assert [line.partition(":")[0] for line in ended.stdout.splitlines() if "error[" in line] == [
        "plans/causse.yaml",
        "plans/storby.yaml",
    ]
    told = [line for line in ended.stderr.splitlines() if "…" not in line]
    assert [words.split(" (")[0] for words in told] == [
        "aaby 2024: build/aaby/2024",
        "plancc: plans/bygholm.yaml has no edition 2024; it has 2023",
        "plans/causse.yaml: not built; mend what was found first",
        "plancc: build/dalby: File exists",
        "elling 2024: build/elling/2024",
        "lilleby 2024: build/lilleby/2024",
        "plans/storby.yaml: not built; mend what was found first",
    ]
    assert sorted(path.name for path in (plans / "build").iterdir()) == ["aaby", "dalby", "elling", "lilleby"]


def test_a_disk_that_is_full_for_one_plan_has_room_for_the_next(plans: Path) -> None:
    limited = f'ulimit -f 4; exec "{sys.executable}" -m plancc build aaby lilleby --to json --jobs 2'
    ended = subprocess.run(
        ["bash", "-c", limited], cwd=plans, capture_output=True, check=False, encoding="utf-8"
    )
    assert ended.returncode == 73, ended.stderr
    assert "Traceback" not in ended.stderr
    assert sorted(tree(plans / "build")) == ["lilleby/2024/manifest.json", "lilleby/2024/plan.json"]


def test_a_press_that_ends_by_itself_takes_one_page_along(plans: Path) -> None:
    run = begun(plans, *PLANS, "--jobs", "2")
    while len(presses := children(run.pid)) < 2:
        time.sleep(0.01)
    os.kill(presses[0], signal.SIGKILL)
    _, words = run.communicate(timeout=120)
    assert run.returncode == 70
    assert words.count("not built; a mistake in plancc") == 1
    assert "WeasyPrint's process ended by itself (-9)" in words
    assert "Traceback" not in words
    assert len(list((plans / "build").iterdir())) == len(PLANS) - 1


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_in_the_middle_ends_all_and_leaves_whole_editions(
    plans: Path, number: signal.Signals, code: int
) -> None:
    run = begun(plans, *PLANS, "--jobs", "3")
    while not list(plans.glob("build/*/2024/manifest.json")):
        assert run.poll() is None
        time.sleep(0.01)
    presses = children(run.pid)
    # What hears nothing any more must end as well, and at once: a page may take minutes.
    for press in presses:
        os.kill(press, signal.SIGSTOP)
    run.send_signal(number)
    try:
        _, words = run.communicate(timeout=60)
        left = [press for press in presses if Path(f"/proc/{press}").exists()]
    finally:
        for press in presses:
            with suppress(ProcessLookupError):
                os.kill(press, signal.SIGKILL)
        run.kill()
    assert (run.returncode, "Traceback" in words) == (code, False), words
    assert (len(presses), left) == (3, [])
    editions = list(plans.glob("build/*/2024"))
    assert 0 < len(editions) < len(PLANS)
    for edition in editions:
        files = {path.name: path.read_bytes() for path in edition.iterdir()}
        manifest = json.loads(files.pop("manifest.json"))
        assert manifest["files"] == {
            name: {"bytes": len(content), "sha256": sha256(content).hexdigest()}
            for name, content in files.items()
        }
    assert not list(plans.glob("build/*/.*"))


@pytest.mark.parametrize("word", ["0", "-1", "to", "1.5", "1000"])
def test_no_jobs_are_a_wrong_call(plancc: Run, word: str) -> None:
    ended = plancc("build", "lilleby", "--jobs", word)
    assert ended.returncode == 2
    assert f'"{word}" is not a number of jobs' in ended.stderr
