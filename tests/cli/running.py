"""Runs of plancc that are still going on: what they are at, and signals that reach them."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

STOPPING = (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM)


@contextmanager
def default_signals() -> Iterator[None]:
    """Let programs that are started meanwhile hear every signal, as they do in a terminal.

    Under `nohup`, and behind the `&` of a script, the tests themselves were told to ignore some, and whatever
    they start inherits that. A signal with a handler has its default again in a program that is started.
    """
    ignored = [number for number in STOPPING if signal.getsignal(number) is signal.SIG_IGN]
    for number in ignored:
        signal.signal(number, lambda _, __: None)
    try:
        yield
    finally:
        for number in ignored:
            signal.signal(number, signal.SIG_IGN)


@contextmanager
def begun(folder: Path, *words: str, ignored: str = "") -> "Iterator[subprocess.Popen[str]]":
    """A build that has begun; it was told to ignore the signals that are named as `trap` names them."""
    trap = f"trap '' {ignored}; " if ignored else ""
    with default_signals():
        run = subprocess.Popen(
            ["bash", "-c", f'{trap}exec "$@"', "bash", sys.executable, "-m", "plancc", "build", *words],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
    try:
        yield run
    finally:
        run.kill()
        run.communicate()


def wait_until(happened: Callable[[], object], run: "subprocess.Popen[str]") -> None:
    """Wait for something that a run does, as long as it runs."""
    while not happened():
        if run.poll() is not None and not happened():
            raise AssertionError(f"ended with {run.returncode} before that\n{run.communicate()[1]}")
        time.sleep(0.01)


def wait_until_gone(processes: list[int]) -> None:
    """Wait until processes whose parent has ended have ended, too; those that were stopped go on."""
    for process in processes:
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGCONT)
        with suppress(FileNotFoundError, ProcessLookupError):
            while _stat(Path(f"/proc/{process}/stat"))[0] != "Z":
                time.sleep(0.01)


def listens(process: int) -> bool:
    """Whether a run has its handlers yet; before that, a signal ends it in Python's own way."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    caught = int(next(line for line in status.splitlines() if line.startswith("SigCgt:")).split()[1], 16)
    return bool(caught >> (signal.SIGTERM - 1) & 1)


def presses(process: int) -> list[int]:
    """The presses that a run has started, as soon as they are programs of their own."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(FileNotFoundError, ProcessLookupError):
            if int(_stat(stat)[1]) == process and b"pressroom" in stat.with_name("cmdline").read_bytes():
                found.append(int(stat.parent.name))
    return found


def sleeps(process: int) -> bool:
    """Whether a process waits for something."""
    return _stat(Path(f"/proc/{process}/stat"))[0] == "S"


def _stat(path: Path) -> list[str]:
    """What the system says of a process behind its name: its state, its parent, and more."""
    return path.read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()


@contextmanager
def stopped(processes: list[int]) -> Iterator[None]:
    """Processes that do nothing and hear nothing; at the end they are no more."""
    try:
        for process in processes:
            os.kill(process, signal.SIGSTOP)
        yield
    finally:
        for process in processes:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
