"""The site as the last run left it: what of it is still whole."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from plancc.message import Message
from plancc.output.trouble import OutputTrouble
from plancc.site.addresses import RECORD
from plancc.site.record import Record, fingerprint, recorded


@dataclass(frozen=True)
class Old:
    """A site's folder and its record, which is empty where there is no site yet."""

    folder: Path
    record: Record

    def files(self, names: Iterable[str]) -> dict[str, bytes] | None:
        """These files as they were written; None if one of them is gone or another one now."""
        found: dict[str, bytes] = {}
        for name in names:
            content = self._file(name)
            if content is None:
                return None
            found[name] = content
        return found

    def _file(self, name: str) -> bytes | None:
        wanted = self.record.files.get(name)
        try:
            content = (self.folder / name).read_bytes() if wanted else b""
        except OSError:
            return None
        return content if fingerprint(content) == wanted else None


def old(folder: Path) -> Old:
    """The site in a folder. What plancc did not write there would be lost, and is an OutputTrouble."""
    record = folder / RECORD
    found = Old(folder, recorded(record.read_bytes()) if record.is_file() else Record())
    if found.record.files or not record.is_file():
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(folder).as_posix()
            if not path.is_dir() and name != RECORD and name not in found.record.files:
                message = Message(
                    "{folder}: holds something that plancc did not write; move it away", folder=str(path)
                )
                raise OutputTrouble(message)
    return found
