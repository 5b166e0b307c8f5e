"""The editions that tests look at, those we ship, of tests/torture and of tests/plans: each is built once."""

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
    "crowded-2027",
    "everything-2024",
    "one-year-2025",
    "smallest-2024",
    "without-strategies-2024",
    "without-strategies-2025",
)
KINDS = (
    "aarsplan-2027",
    "english-2026",
    "korte-fokuspunkter-2026",
    "oekommune-2025",
    "politik-2026",
    "samarbejdsaftale-2026",
    "sammenligning-2027",
    "ungestrategi-2026",
)
# The texts of an edition are looked for in Danish.
EDITIONS = (*SHIPPED, *TORTURED, *(name for name in KINDS if name != "english-2026"))


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
    homes = {"plans": SHIPPED, "tests/torture": TORTURED, "tests/plans/kinds": KINDS}
    home = next(home for home, names in homes.items() if any(name.startswith(f"{plan}-") for name in names))
    return ROOT / home / f"{plan}.yaml"


def compile_to(out: Path, name: str, seed: str = "0") -> float:
    """Build an edition with the command line; how many seconds of work that took, waiting left out."""
    plan, _, year = name.rpartition("-")
    plancc: list[str | Path] = [sys.executable, "-m", "plancc", "build", source(plan)]
    # Torture plans are not held to every rule: they leave out, repeat and overdo things on purpose.
    plancc += ["--strict"] * (name not in TORTURED)
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
