"""Kill plancc at random moments, and see that nothing is half written and that the next run puts all right.

    python -m tests.bench.kills 200

Each run is a build or a site of a small plan, ended by SIGKILL; then the folders are looked at, the same
command runs to its end, and nothing may be left beside what it wrote: no file, no folder, no process.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.cli.small import SMALL

_PLANCC = (sys.executable, "-m", "plancc")
_COMMANDS = (("build", "lilleby"), ("site",), ("build", "lilleby", "--to", "html"))
_NOTE = Path("build", "lilleby", "2024", "note.txt")


def main() -> None:
    """Kill as often as the call says, and end with the number of what was found wrong."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    dice = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)  # noqa: S311 - which moments does not matter
    with TemporaryDirectory(prefix="kills-") as folder:
        wrong = _Trial(Path(folder)).run(times, dice)
    print(f"{times} kills, {wrong} faults")
    sys.exit(bool(wrong))


class _Trial:
    """A folder with a plan and what is made of it, and one for all that is temporary."""

    def __init__(self, folder: Path) -> None:
        self.home, self.temporary = folder / "home", folder / "temporary"
        (self.home / "plans").mkdir(parents=True)
        self.temporary.mkdir()
        self._environment = {
            **os.environ,
            "TMPDIR": str(self.temporary),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "PYTHONPATH": str(Path(__file__).parents[2]),
        }

    def run(self, times: int, dice: random.Random) -> int:
        wrong = 0
        seconds = {command: self._whole(command, 0) for command in _COMMANDS}
        for number in range(1, times + 1):
            command = dice.choice(_COMMANDS)
            self._killed(command, number, dice.uniform(0, seconds[command] * 1.1))
            faults = [*self._half_written(), *self._left_running()]
            self._whole(command, number)
            faults += [*self._half_written(), *self._litter()]
            for fault in faults:
                print(f"{number}: {' '.join(command)}: {fault}", flush=True)
            wrong += len(faults)
            if number % 10 == 0:
                print(f"{number} kills, {wrong} faults", flush=True)
        return wrong

    def _plan(self, number: int) -> None:
        """Another plan each time, so that each run has something to write."""
        text = SMALL.replace("januar", f"januar nummer {number}")
        (self.home / "plans" / "lilleby.yaml").write_text(text, encoding="utf-8")

    def _start(self, command: tuple[str, ...]) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            [*_PLANCC, *command],
            cwd=self.home,
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _killed(self, command: tuple[str, ...], number: int, after: float) -> None:
        self._plan(number)
        if (self.home / _NOTE.parent).is_dir():
            (self.home / _NOTE).write_text("mine")
        run = self._start(command)
        time.sleep(after)
        run.send_signal(signal.SIGKILL)
        run.wait()

    def _whole(self, command: tuple[str, ...], number: int) -> float:
        self._plan(number)
        begun = time.monotonic()
        code = self._start(command).wait()
        if code:
            raise RuntimeError(f"{' '.join(command)} ended with {code}")
        return time.monotonic() - begun

    def _half_written(self) -> Iterator[str]:
        """What stands in a folder, or is kept aside of it, is what its record says."""
        for record in self.home.rglob("manifest.json"):
            if ".new" in record.parent.name:
                continue
            for name, told in json.loads(record.read_bytes())["files"].items():
                if sha256((record.parent / name).read_bytes()).hexdigest() != told["sha256"]:
                    yield f"{record.parent / name} is not whole"
        for record in self.home.rglob("site.json"):
            if ".new" in record.parent.name:
                continue
            for name, told in json.loads(record.read_bytes())["files"].items():
                content = sha256((record.parent / name).read_bytes()).digest()
                if sha256(content).hexdigest() != told:
                    yield f"{record.parent / name} is not whole"
        notes = list(self.home.rglob(_NOTE.name))
        if self._has_note and not any(note.read_text() == "mine" for note in notes):
            yield "the note that somebody wrote is lost"

    @property
    def _has_note(self) -> bool:
        return bool(list(self.home.glob("build/lilleby/*2024*")))

    def _litter(self) -> Iterator[str]:
        known = {"lilleby/2024"}
        build = self.home / "build"
        yield from (
            f"{path} was left"
            for path in build.glob("*/*")
            if path.relative_to(build).as_posix() not in known
        )
        yield from (f"{path} was left" for path in self.home.iterdir() if path.name.startswith("."))
        yield from (f"{path} was left" for path in self.temporary.iterdir())

    def _left_running(self) -> Iterator[str]:
        """No process of the killed run is there any more, a moment after its end."""
        mark = f"TMPDIR={self.temporary}".encode()
        for _ in range(50):
            running = [each for each in Path("/proc").glob("[0-9]*") if mark in _environment(each)]
            if not running:
                return
            time.sleep(0.1)
        yield from (f"process {each.name} runs on" for each in running)


def _environment(process: Path) -> bytes:
    try:
        return (process / "environ").read_bytes()
    except OSError:
        return b""


if __name__ == "__main__":
    main()
