"""Run two things by turns and say how they compare.

Both take their turns within one run (A B A B …), so that a machine that is busy for a while is busy for both.
"""

import os
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import TypeVar

Cost = TypeVar("Cost")


@dataclass(frozen=True)
class Run:
    """What one run of a program cost: seconds on the clock and of computing, memory at its largest."""

    clock: float
    computing: float
    megabytes: float


@dataclass(frozen=True)
class Comparison:
    """The costs of A and B, and how large A/B may be or, with `faster`, how large B/A must be."""

    name: str
    unit: str
    a: Sequence[float]
    b: Sequence[float]
    limit: float
    faster: bool = False

    def ratio(self, middle: Callable[[Sequence[float]], float]) -> float:
        a, b = middle(self.a), middle(self.b)
        return b / a if self.faster else a / b

    @property
    def met(self) -> bool:
        return self.ratio(median) >= self.limit if self.faster else self.ratio(median) <= self.limit

    def __str__(self) -> str:
        rows = "\n".join(
            f"  {letter}  median {median(row):8.3f}  min {min(row):8.3f}  max {max(row):8.3f} {self.unit}"
            for letter, row in (("A", self.a), ("B", self.b))
        )
        ratio = "B/A" if self.faster else "A/B"
        goal = f"goal {'≥' if self.faster else '≤'} {self.limit:g} {'met' if self.met else 'missed'}"
        medians, minima = self.ratio(median), self.ratio(min)
        return f"{self.name}\n{rows}\n  {ratio} {medians:.2f} of medians, {minima:.2f} of minima: {goal}"


def by_turns(a: Callable[[], Cost], b: Callable[[], Cost], times: int) -> tuple[list[Cost], list[Cost]]:
    """Take A and B by turns, after a first turn that only fills the machine's caches."""
    a()
    b()
    turns = [(a(), b()) for _ in range(times)]
    return [cost for cost, _ in turns], [cost for _, cost in turns]


def run(command: Sequence[str]) -> Run:
    """Run a program to its end; what a failing one cost is worth nothing, so that is an error."""
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
        words = process.stderr.read() if process.stderr else ""
        # wait4 tells what this program and those that it started cost; its maxrss is the largest one's.
        _, status, cost = os.wait4(process.pid, 0)
        clock = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}\n{words.rstrip()}")
    return Run(clock, cost.ru_utime + cost.ru_stime, cost.ru_maxrss / 1024)


def seconds(step: Callable[[], object]) -> float:
    """The seconds on the clock that one call takes."""
    started = time.perf_counter()
    step()
    return time.perf_counter() - started
