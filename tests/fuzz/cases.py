"""What a fuzzer has found is kept: as a file where it ran, and as a case once somebody has looked at it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

FOUND = "PLANCC_FUZZ_FOUND"
"""Names the folder for what is found, and is only set while fuzzing."""

CASES = Path(__file__).with_name("cases")


@contextmanager
def kept(content: bytes) -> Iterator[None]:
    """While fuzzing, put the plan that fails a test where it is found."""
    try:
        yield
    except Exception:
        if folder := os.environ.get(FOUND):
            Path(folder).mkdir(parents=True, exist_ok=True)
            (Path(folder) / f"{sha256(content).hexdigest()[:12]}.yaml").write_bytes(content)
        raise


def examples(number: int) -> int:
    """How many examples a test draws: so many in `make test`, twenty times as many while fuzzing."""
    return number * 20 if FOUND in os.environ else number
