"""Run plancc's command line: each call is a process of its own, forked from one that has imported it.

Most calls would spend nearly all their time on starting Python and importing. What is forked has arguments,
folder, environment, streams, signals and exit code of its own, as a program has that was started; only what
Python itself makes of its environment when it starts needs a start, and gets one.
"""

import atexit
import gc
import json
import os
import runpy
import signal
import socket
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

Ended = subprocess.CompletedProcess[str]

_ROOT = Path(__file__).resolve().parent.parent
_LONGEST = 1 << 20


def plancc(*words: str | Path, cwd: Path, **environment: str) -> Ended:
    """What a call gives in a folder; keyword arguments are variables of the environment."""
    command = [str(word) for word in words]
    everything = {**os.environ, **environment}
    if any(name.startswith("PYTHON") or name in ("LC_ALL", "TZ") for name in environment):
        return started(*command, cwd=cwd, **environment)
    (output, to_output), (errors, to_errors) = os.pipe(), os.pipe()
    with ThreadPoolExecutor(2) as pool:
        told = [pool.submit(_read, pipe) for pipe in (output, errors)]
        try:
            code = _server().call(command, cwd, everything, (to_output, to_errors))
        finally:
            os.close(to_output)
            os.close(to_errors)
    written, said = (each.result() for each in told)
    return Ended(["plancc", *command], code, written, without_progress(said))


def started(*words: str | Path, cwd: Path, **environment: str) -> Ended:
    """The same in a process that is started, as `python -m plancc`."""
    return ran([sys.executable, "-m", "plancc", *words], cwd=cwd, **environment)


def ran(command: Sequence[str | Path], cwd: Path, **environment: str) -> Ended:
    """What any command gives that ends by running plancc."""
    ended = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
    )
    ended.stderr = without_progress(ended.stderr)
    return ended


def without_progress(errors: str) -> str:
    """Standard error without the lines that say what a run is at: they come only where it takes long."""
    return "".join(line for line in errors.splitlines(keepends=True) if not line.endswith(" …\n"))


def _read(pipe: int) -> str:
    with open(pipe, encoding="utf-8") as stream:
        return stream.read()


class _Server:
    """The process that calls are forked from, seen from the tests."""

    def __init__(self) -> None:
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _LONGEST)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "tests.commands", str(theirs.fileno())],
                env={**os.environ, "PYTHONPATH": str(_ROOT)},
                stdin=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )

    def call(self, words: list[str], cwd: Path, environment: dict[str, str], streams: tuple[int, int]) -> int:
        """The exit code of a call."""
        try:
            request = json.dumps([words, str(cwd), environment]).encode()
            socket.send_fds(self._socket, [request], streams)
            return int(self._socket.recv(16))
        except BaseException:
            # A test that is ended takes its call along.
            self.close()
            _server.cache_clear()
            raise

    def close(self) -> None:
        self._socket.close()
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()


@cache
def _server() -> _Server:
    server = _Server()
    atexit.register(server.close)
    return server


def _serve(requests: socket.socket) -> None:
    """Fork for each request; in what is forked, return."""
    while True:
        content, streams, _, _ = socket.recv_fds(requests, _LONGEST, 2)
        if not content:
            sys.exit()
        if not (process := os.fork()):
            words, cwd, environment = json.loads(content)
            for number, stream in enumerate(streams, 1):
                os.dup2(stream, number)
                os.close(stream)
            os.chdir(cwd)
            os.environ.clear()
            os.environ.update(environment)
            sys.argv[1:] = words
            return
        for stream in streams:
            os.close(stream)
        _, status = os.waitpid(process, 0)
        requests.send(str(os.waitstatus_to_exitcode(status)).encode())


def _import_all() -> None:
    """Import what the command line may need; the PDF maker has a process of its own."""
    import plancc

    for module in walk_packages(plancc.__path__, "plancc."):
        if not module.name.startswith(("plancc.__main__", "plancc.render.pdf", "plancc.render.pressroom")):
            # What can't be imported is told by the call that needs it.
            with suppress(ImportError):
                import_module(module.name)


if __name__ == "__main__":
    with socket.socket(fileno=int(sys.argv[1])) as requests:
        _import_all()
        gc.freeze()
        _serve(requests)
    runpy.run_module("plancc", run_name="__main__", alter_sys=True)
