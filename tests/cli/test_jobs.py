"""Several plans in one run: as many side by side as are asked for; what comes out is the same."""

import json
import os
import signal
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.running import begun, presses, stopped, wait_until
from tests.cli.small import SMALL, Run

PLANS = ("aaby", "bygholm", "causse", "dalby", "elling")


@pytest.fixture
def plans(folder: Path) -> Path:
    """Five sound plans of different lengths beside the two that are always there."""
    for number, name in enumerate(PLANS):
        write(folder, name, 10 * (len(PLANS) - number))
    return folder


def write(folder: Path, name: str, length: int) -> None:
    """Write a plan of so many paragraphs."""
    text = "".join(f"\n\n      Afsnit {part} er her." for part in range(length))
    plan = SMALL.replace("Lille", name.title()).replace("Året begynder i januar.", f"|\n      Her.{text}")
    (folder / "plans" / f"{name}.yaml").write_text(plan, encoding="utf-8")


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_bytes_findings_and_words_are_the_same_with_any_number(plancc: Run, plans: Path) -> None:
    one = plancc("build", "-o", "ud", "--jobs", "1")
    first = tree(plans / "ud")
    assert [name for name in first if name.endswith(".pdf")]
    for jobs in ("3", "8"):
        (plans / "ud").rename(plans / f"før {jobs}")
        several = plancc("build", "-o", "ud", "--jobs", jobs)
        assert (several.returncode, several.stdout) == (one.returncode, one.stdout) == (1, one.stdout)
        assert several.stderr.splitlines() == one.stderr.splitlines()
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
    assert [words.split(" (")[0] for words in ended.stderr.splitlines()] == [
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
    write(plans, "aaby", 400)
    limited = f'ulimit -f 4; exec "{sys.executable}" -m plancc build aaby lilleby --to json --jobs 2'
    ended = subprocess.run(
        ["bash", "-c", limited], cwd=plans, capture_output=True, check=False, encoding="utf-8"
    )
    assert ended.returncode == 73, ended.stderr
    assert "Traceback" not in ended.stderr
    assert sorted(tree(plans / "build")) == ["lilleby/2024/manifest.json", "lilleby/2024/plan.json"]


def test_a_press_that_ends_by_itself_takes_one_page_along(plans: Path) -> None:
    with begun(plans, *PLANS, "--jobs", "2") as run:
        wait_until(lambda: len(presses(run.pid)) == 2, run)
        # Not by SIGKILL, with which Linux ends what takes too much memory.
        os.kill(presses(run.pid)[0], signal.SIGUSR1)
        _, words = run.communicate()
    assert run.returncode == 70
    assert words.count("not built; a mistake in plancc") == 1
    assert "WeasyPrint's process ended by itself (-10)" in words
    assert "Traceback" not in words
    assert len(list((plans / "build").iterdir())) == len(PLANS) - 1


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_in_the_middle_ends_all_and_leaves_whole_editions(
    plans: Path, number: signal.Signals, code: int
) -> None:
    # The last one takes so long that the run is in the middle, however late that is seen.
    write(plans, PLANS[-1], 3000)
    with begun(plans, *PLANS, "--jobs", "3") as run:
        wait_until(lambda: list(plans.glob("build/*/2024/manifest.json")), run)
        # What hears nothing any more must end as well, and at once: a page may take minutes.
        with stopped(started := presses(run.pid)):
            run.send_signal(number)
            _, words = run.communicate()
            left = [press for press in started if Path(f"/proc/{press}").exists()]
    assert (run.returncode, "Traceback" in words) == (code, False), words
    assert (len(started), left) == (3, [])
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
