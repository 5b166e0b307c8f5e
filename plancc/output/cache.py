"""What plancc keeps for itself in the user's cache: among it, which records this machine's plancc wrote.

A record that lies in a folder of outputs comes from whoever wrote that folder, perhaps by a pull request.
What it says is believed only if the very record is known here, where nothing of a repository reaches.
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from plancc.containment import is_inside

_MOST_RECORDS = 1000


def cache_folder(environment: Mapping[str, str]) -> Path | None:
    """The folder, as the XDG Base Directory Specification has it; None without a home."""
    base = environment.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):  # noqa: PTH117 - it may be empty
        home = environment.get("HOME") or environment.get("LOCALAPPDATA") or ""
        base = os.path.join(home, ".cache")  # noqa: PTH118 - see above
    folder = Path(base) / "plancc"
    return folder if folder.is_absolute() else None


def is_known(record: bytes, environment: Mapping[str, str]) -> bool:
    """Whether plancc wrote a record of these very bytes on this machine."""
    folder = _records(environment)
    return bool(record) and folder is not None and (folder / _name(record)).is_file()


def remember(record: bytes, environment: Mapping[str, str]) -> None:
    """Know a record again that was just written; where that can't be kept, all will be made anew."""
    folder = _records(environment)
    if folder is None:
        return
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        (folder / _name(record)).touch(mode=0o600)
        oldest_first = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime_ns)
        for path in oldest_first[:-_MOST_RECORDS]:
            path.unlink(missing_ok=True)


def _records(environment: Mapping[str, str]) -> Path | None:
    """The folder of the sums; none if it lies where a repository is at work."""
    folder = cache_folder(environment)
    if folder is None or is_inside(folder, Path.cwd()):
        return None
    return folder / "records"


def _name(record: bytes) -> str:
    return sha256(record).hexdigest()
