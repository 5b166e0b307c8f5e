"""A signal ends a run with its own code, wherever Python happens to be when it comes."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

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


@pytest.mark.parametrize("place", PLACES)
def test_a_signal_is_heard_everywhere(root: Path, tmp_path: Path, place: str) -> None:
    program = f"{_HEAD}{PLACES[place]}\nsys.argv = ['plancc', 'validate']\napp.main()"
    ended = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={"PYTHONPATH": str(root)},
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=20,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (143, "", "")


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
    ended = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={"PYTHONPATH": str(root)},
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=20,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (-signal.SIGINT, "", "")
