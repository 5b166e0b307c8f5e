"""A signal ends a run with its own code, wherever it is; but not one that it was told to ignore."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import (
    begun,
    default_signals,
    listens,
    presses,
    sleeps,
    stopped,
    wait_until,
    wait_until_gone,
)

_HEAD = """
import os, signal, sys, time, weakref
import plancc.cli.app as app

def strike(*_):
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(0.1)
"""
PLACES = {
    # Python 3.11 makes a RuntimeError of what is raised while a class is made.
    "while a class is made": """
class Struck:
    __set_name__ = strike
app.teach_typer = lambda: type("Made", (), {"name": Struck()})
""",
    # As in its import locks: what is raised there is shown and dropped.
    "where nothing can be raised": """
class Thing:
    pass
def learn():
    thing = Thing()
    watch = weakref.ref(thing, strike)
    del thing
    time.sleep(30)
app.teach_typer = learn
""",
    "before the run": "app._run = strike",
    "in a library that takes everything for its own": """
def learn():
    try:
        strike()
    except:
        pass
    time.sleep(30)
app.teach_typer = learn
""",
}


def ended(program: str, root: Path, folder: Path) -> "subprocess.CompletedProcess[str]":
    with default_signals():
        return subprocess.run(
            [sys.executable, "-c", program],
            cwd=folder,
            env={"PYTHONPATH": str(root)},
            capture_output=True,
            check=False,
            encoding="utf-8",
        )


@pytest.mark.parametrize("place", PLACES)
def test_a_signal_is_heard_everywhere(root: Path, tmp_path: Path, place: str) -> None:
    program = f"{_HEAD}{PLACES[place]}\nsys.argv = ['plancc', 'validate']\napp.main()"
    run = ended(program, root, tmp_path)
    assert (run.returncode, run.stdout, run.stderr) == (143, "", "")


def test_a_signal_before_all_is_imported_shows_no_traceback(root: Path, tmp_path: Path) -> None:
    program = """
import os, runpy, signal, sys

class Struck:
    def find_spec(self, name, *_):
        if name == "plancc.cli.commands":
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Struck())
runpy.run_module("plancc", run_name="__main__")
"""
    run = ended(program, root, tmp_path)
    assert (run.returncode, run.stdout, run.stderr) == (-signal.SIGINT, "", "")


@pytest.mark.parametrize(
    ("moment", "number"),
    [
        ("it listens", signal.SIGTERM),
        ("its press gets ready", signal.SIGTERM),
        ("it waits for a page", signal.SIGTERM),
        ("it waits for a page", signal.SIGINT),
        ("it waits for a page", signal.SIGHUP),
    ],
)
def test_a_signal_ends_a_build_and_leaves_nothing(folder: Path, moment: str, number: signal.Signals) -> None:
    with begun(folder, "lilleby") as run:
        wait_until(lambda: listens(run.pid), run)
        if moment != "it listens":
            wait_until(lambda: presses(run.pid), run)
        # No page comes of a press that is stopped, so the run is not over before the signal comes.
        with stopped(started := presses(run.pid)):
            if moment == "it waits for a page":
                wait_until(lambda: sleeps(run.pid), run)
            run.send_signal(number)
            _, words = run.communicate()
            # One that had only just been started is not ended by the run: it ends when it can read again.
            wait_until_gone(started)
    assert (run.returncode, "Traceback" in words) == (128 + number, False)
    assert not list(folder.glob("build/lilleby/2024"))


def test_signals_that_were_ignored_when_it_began_leave_a_build_alone(folder: Path) -> None:
    with begun(folder, "lilleby", ignored="HUP INT TERM") as run:
        wait_until(lambda: presses(run.pid), run)
        for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
            run.send_signal(number)
        _, words = run.communicate()
    assert run.returncode == 0, words
    assert (folder / "build" / "lilleby" / "2024" / "manifest.json").is_file()
