"""Measure plancc against the programs and libraries that it is built upon: `make bench`.

It says of each goal whether it was met, and is no test: a busy machine misses goals without any fault of
plancc's.
"""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from shutil import copyfile, copytree
from tempfile import TemporaryDirectory

from ruamel.yaml import YAML

from plancc.tree.tree import plant
from tests.bench.measure import Comparison, by_turns, run, seconds

ROOT = Path(__file__).resolve().parent.parent.parent
PLANS = (str(ROOT / "plans" / "esbjerg.yaml"), str(ROOT / "plans" / "frederikshavn.yaml"))
PYTHON = sys.executable
PLANCC = (PYTHON, "-m", "plancc")


def build() -> Iterator[Comparison]:
    """A whole build in a new process, against WeasyPrint alone on the HTML that the build wrote."""
    with TemporaryDirectory() as folder:
        ours = (*PLANCC, "build", PLANS[0], "-o", folder)
        run(ours)
        (page,) = Path(folder).glob("esbjerg/*/index.html")
        copy = Path(folder, "index.html")  # the next build replaces the edition's folder
        copy.write_bytes(page.read_bytes())
        theirs = (PYTHON, "-m", "weasyprint", str(copy), str(Path(folder, "bare.pdf")))
        a, b = by_turns(lambda: run(ours), lambda: run(theirs), 5)
    name = "A: plancc build esbjerg   B: weasyprint index.html"
    yield Comparison(f"{name}   (clock)", "s", [x.clock for x in a], [x.clock for x in b], 1.05)
    yield Comparison(f"{name}   (computing)", "s", [x.computing for x in a], [x.computing for x in b], 1.05)
    yield Comparison(f"{name}   (memory)", "MB", [x.megabytes for x in a], [x.megabytes for x in b], 1.3)


def jobs() -> Iterator[Comparison]:
    """Ten copies of both plans, two at a time, against one after the other. It needs two free cores."""
    with TemporaryDirectory() as folder:
        home = copytree(ROOT / "plans", Path(folder, "plans"))
        copies = [
            str(copyfile(plan, home / f"{Path(plan).stem}-{number}.yaml"))
            for number in range(10)
            for plan in PLANS
        ]
        call = (*PLANCC, "build", *copies, "-o", folder, "--jobs")
        a, b = by_turns(lambda: run((*call, "2")), lambda: run((*call, "1")), 2)
    name = "A: plancc build, 20 plans, --jobs 2   B: --jobs 1"
    yield Comparison(f"{name}   (clock)", "s", [x.clock for x in a], [x.clock for x in b], 0.6)
    yield Comparison(f"{name}   (computing)", "s", [x.computing for x in a], [x.computing for x in b], 1.1)


def validate() -> Iterator[Comparison]:
    """Both plans checked in a new process, against Python's bare start."""
    ours, theirs = (*PLANCC, "validate", *PLANS), (PYTHON, "-c", "pass")
    a, b = by_turns(lambda: run(ours).clock * 1000, lambda: run(theirs).clock * 1000, 15)
    yield Comparison("A: plancc validate, both plans   B: python -c pass", "ms", a, b, 25)


def start() -> Iterator[Comparison]:
    """What a whole run computes, against the import of the libraries that it begins with."""
    libraries = (PYTHON, "-c", "import typer, pydantic, ruamel.yaml, rich")
    for shown, words, limit in (
        ("validate, both plans", ("validate", *PLANS), 3),
        ("--help", ("--help",), 1),
    ):
        a, b = by_turns(partial(computing, (*PLANCC, *words)), partial(computing, libraries), 25)
        name = f"A: plancc {shown}   B: import typer, pydantic, ruamel.yaml, rich   (computing)"
        yield Comparison(name, "ms", a, b, limit)


def computing(command: Sequence[str]) -> float:
    """The milliseconds that a program computes."""
    return run(command).computing * 1000


def tree() -> Iterator[Comparison]:
    """YAML to a located tree, against the loader of ruamel that also knows where everything stands."""
    content = Path(PLANS[0]).read_bytes()
    text = content.decode()
    a, b = by_turns(
        lambda: seconds(lambda: plant("esbjerg.yaml", content)) * 1000,
        lambda: seconds(lambda: YAML().load(text)) * 1000,
        9,
    )
    yield Comparison("A: plant(esbjerg.yaml)   B: ruamel's round-trip load", "ms", a, b, 15, faster=True)


def main() -> None:
    # What is measured is the second run of plancc and all that follow: its bytecode is there.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    steps: tuple[Callable[[], Iterator[Comparison]], ...] = (build, jobs, validate, start, tree)
    for step in steps:
        try:
            for comparison in step():
                print(comparison, flush=True)
        except (OSError, RuntimeError, ValueError) as trouble:
            print(f"{step.__name__}: not measured: {trouble}", flush=True)


if __name__ == "__main__":
    main()
