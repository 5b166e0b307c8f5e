"""Fuzz for as long as asked: `python -m tests.fuzz.fuzz SECONDS FOUND`, as `make fuzz` does.

Half of the time plans are drawn and mutated, with a new seed each round; in the other half atheris reads
bytes. What makes plancc fail is put into the folder FOUND; README.md says what becomes of it.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from random import SystemRandom

ROOT = Path(__file__).resolve().parents[2]
_TESTS = ("tests/generation", "tests/fuzz")


def main() -> int:
    """The exit code is 1 if something was found."""
    seconds, found = int(sys.argv[1]), Path(sys.argv[2])
    found.mkdir(parents=True, exist_ok=True)
    failed = [_properties(seconds / 2, found), _bytes(seconds / 2, found)]
    return int(any(failed))


def _properties(seconds: float, found: Path) -> bool:
    """Whether a round has failed; rounds go on until the time is over."""
    end, rounds = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        rounds += 1
        seed = SystemRandom().randrange(2**32)
        print(f"round {rounds}, seed {seed}", flush=True)  # noqa: T201 - whoever waits wants to know
        pytest = [sys.executable, "-m", "pytest", "-q", "-x", "--hypothesis-profile=fuzz"]
        ended = subprocess.run(
            [*pytest, f"--hypothesis-seed={seed}", *_TESTS],
            cwd=ROOT,
            env={**os.environ, "PLANCC_FUZZ_FOUND": str(found.resolve())},
            check=False,
        )
        if ended.returncode != 0:
            return True
    return False


def _bytes(seconds: float, found: Path) -> bool:
    """Whether atheris has found something; without it nothing is looked for."""
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not installed: bytes are not fuzzed", flush=True)  # noqa: T201 - as above
        return False
    corpus = found / "corpus"
    corpus.mkdir(exist_ok=True)
    for number, path in enumerate(sorted([*ROOT.glob("plans/*.yaml"), *ROOT.glob("tests/**/*.yaml")])):
        shutil.copy(path, corpus / f"{number:04}.yaml")
    options = (
        f"-max_total_time={int(seconds)}",
        "-max_len=4096",
        "-timeout=30",
        f"-artifact_prefix={found}/",
    )
    command = [sys.executable, "-m", "tests.fuzz.yaml_reader", *options, str(corpus)]
    return subprocess.run(command, cwd=ROOT, check=False).returncode != 0


if __name__ == "__main__":
    sys.exit(main())
