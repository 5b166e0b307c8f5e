"""The editions that tests look at, those we ship and those of tests/torture: each is built once."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

SHIPPED = ("esbjerg-2024", "frederikshavn-2023", "frederikshavn-2024")
TORTURED = (
    "adopted-2024",
    "budget-2025",
    "everything-2024",
    "one-year-2025",
    "smallest-2024",
    "without-strategies-2024",
    "without-strategies-2025",
)
EDITIONS = (*SHIPPED, *TORTURED)


@dataclass(frozen=True)
class Compiled:
    """A built edition, and how many seconds of work it took."""

    plan: str
    year: int
    folder: Path
    seconds: float

    @property
    def source(self) -> Path:
        return source(self.plan)

    @property
    def pdf(self) -> Path:
        return self.folder / f"{self.plan}-{self.year}.pdf"

    @property
    def page(self) -> Path:
        return self.folder / "index.html"


Compile = Callable[[str], Compiled]


def source(plan: str) -> Path:
    """The file that a plan is written in."""
    home = ROOT / ("plans" if any(name.startswith(f"{plan}-") for name in SHIPPED) else "tests/torture")
    return home / f"{plan}.yaml"


def compile_to(out: Path, name: str, seed: str = "0") -> float:
    """Build an edition with the command line; how many seconds of work that took, waiting left out."""
    plan, _, year = name.rpartition("-")
    plancc: list[str | Path] = [sys.executable, "-m", "plancc", "build", source(plan)]
    # Only what we ship is held to every rule: the others leave out, repeat and overdo things on purpose.
    plancc += ["--strict"] * (name in SHIPPED)
    begun = os.times()
    ended = subprocess.run(
        [*plancc, "--edition", year, "-o", out],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    done = os.times()
    return sum(done[2:4]) - sum(begun[2:4])


def compiled(home: Path, name: str) -> Compiled:
    """An edition in a folder that all processes of a test run share: who comes first builds it."""
    plan, _, year = name.rpartition("-")
    seconds = home / f"{name}.seconds"
    with (home / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not seconds.is_file():
            seconds.write_text(str(compile_to(home, name)))
    return Compiled(plan, int(year), home / plan / year, float(seconds.read_text()))
