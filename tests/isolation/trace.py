"""What a program asked the system for: strace's record of it and of every process that it started."""

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_CALLS = "%network,open,openat,openat2,creat,execve"
_LINE = re.compile(r"[0-9]+ +(?P<call>\w+)\((?P<given>.*)\) += (?P<result>-?[0-9]+|\?).*")
_CUT = re.compile(r"(?P<process>[0-9]+) +(?P<start>.*) <unfinished \.\.\.>")
_REST = re.compile(r"(?P<process>[0-9]+) +<\.\.\. \w+ resumed>(?P<rest>.*)")
_PATH = re.compile(r'"(?P<path>[^"]*)"')
# The folder that a name is seen from, which need not be the one a process is in.
_FROM = re.compile(r"(?:AT_FDCWD|[0-9]+)<(?P<folder>/[^>]*)>, ")
_OPENING = {"open", "openat", "openat2", "creat"}

# What the machine's own programs read whenever they start.
_SYSTEM = (
    "/usr",
    "/lib",
    "/lib64",
    "/proc",
    "/sys",
    "/dev/null",
    "/dev/urandom",
    "/etc/ld.so.cache",
    "/etc/localtime",
    "/etc/mime.types",
)


@dataclass(frozen=True)
class Trace:
    """The files that were opened, the programs that were started, and all that had to do with networks."""

    opened: tuple[Path, ...]
    started: tuple[Path, ...]
    network: tuple[str, ...]

    def opened_outside(self, *allowed: Path) -> list[Path]:
        """The files that lie neither in these folders nor where the system and this Python live."""
        python = (Path(sys.prefix), Path(sys.base_prefix), Path(sys.executable).resolve().parent.parent)
        homes = [*map(Path, _SYSTEM), *allowed, *python]
        homes += [home.resolve() for home in homes]
        return [path for path in self.opened if not any(path.is_relative_to(home) for home in homes)]


def traced(
    record: Path, *command: str | Path, cwd: Path, env: Mapping[str, str]
) -> tuple["subprocess.CompletedProcess[str]", Trace]:
    """Run a program with its record kept in a file, and read that."""
    strace = (
        "strace",
        "-f",
        "-y",
        "--seccomp-bpf",
        "-qq",
        "-s",
        "4096",
        "-e",
        f"trace={_CALLS}",
        "-o",
        record,
    )
    ended = subprocess.run(
        [*strace, *command],
        cwd=cwd,
        env={**os.environ, **env},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    return ended, _read(record.read_text(encoding="utf-8", errors="replace"), cwd)


def _read(record: str, cwd: Path) -> Trace:
    opened, started, network = [], [], []
    for line in _joined(record):
        call = _LINE.fullmatch(line)
        if not call:
            continue
        path = _PATH.search(call["given"])
        if call["call"] in _OPENING and path:
            # Also those that were not there: a build has no business asking.
            seen = _FROM.match(call["given"])
            folder = _plain(seen["folder"]) if seen else cwd
            opened.append(Path(os.path.normpath(folder / _plain(path["path"]))))
        elif call["call"] == "execve" and path:
            started += [_plain(path["path"])] * (call["result"] == "0")
        else:
            network.append(line)
    return Trace(tuple(opened), tuple(started), tuple(network))


def _plain(path: str) -> Path:
    """A path as it is: strace writes what is not ASCII as it would stand in C."""
    return Path(os.fsdecode(path.encode().decode("unicode_escape").encode("latin-1")))


def _joined(record: str) -> list[str]:
    """The calls, those in one piece that were cut in two because another process had its turn."""
    lines, cut = [], {}
    for line in record.splitlines():
        if begun := _CUT.fullmatch(line):
            cut[begun["process"]] = f"{begun['process']} {begun['start']}"
        elif ended := _REST.fullmatch(line):
            lines.append(cut.pop(ended["process"], ended["process"]) + ended["rest"])
        else:
            lines.append(line)
    return lines
