"""Build every plan of this folder, and those we ship, with the command line; some twice."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from plancc.edition.resolve import resolve
from plancc.reader.reader import read
from tests.torture.made import Made

HERE = Path(__file__).parent
YEARS = {
    "adopted": (2024,),
    "everything": (2024,),
    "one-year": (2025,),
    "smallest": (2024,),
    "without-strategies": (2024, 2025),
    "esbjerg": (2024,),
    "frederikshavn": (2023, 2024),
}
EDITIONS = [(name, year) for name, years in YEARS.items() for year in years]


def path_of(name: str) -> Path:
    own = HERE / f"{name}.yaml"
    return own if own.is_file() else HERE.parent.parent / "plans" / own.name


def built(name: str, year: int, out: Path, seed: str = "0") -> float:
    """Build an edition; how many seconds of work it took, however busy the machine is."""
    command = [sys.executable, "-m", "plancc", "build", str(path_of(name)), "--strict"]
    begun = os.times()
    ended = subprocess.run(
        [*command, "--edition", str(year), "-o", str(out)],
        cwd=HERE.parent.parent,
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    ended_at = os.times()
    return sum(ended_at[2:4]) - sum(begun[2:4])


_MADE: dict[tuple[str, int], Made] = {}


@pytest.fixture(params=EDITIONS, ids=lambda edition: f"{edition[0]}-{edition[1]}")
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    name, year = request.param
    if (name, year) not in _MADE:
        out = tmp_path_factory.mktemp("build")
        seconds = built(name, year, out)
        plan = read(path_of(name), name).plan
        assert plan
        _MADE[name, year] = Made(resolve(name, plan, year), out / name / str(year), seconds)
    return _MADE[name, year]
