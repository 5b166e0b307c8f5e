"""The site as the last run left it: what of it is still whole, and was written by this machine's plancc."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from plancc.output.cache import is_known
from plancc.output.record import standing
from plancc.site.record import EMPTY, RECORD, Record, fingerprint, recorded


@dataclass(frozen=True)
class Old:
    """A site's folder and its record, which is empty where there is no site yet.

    One that is not `known` was written elsewhere: whoever did so says what stands in it, and nothing of
    it is shown again.
    """

    folder: Path
    record: Record
    known: bool

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
        wanted = self.record.files.get(name) if self.known else None
        path = self.folder / name
        try:
            content = path.read_bytes() if wanted and not path.is_symlink() else b""
        except OSError:
            return None
        return content if fingerprint(content) == wanted else None


def old(folder: Path) -> Old:
    """The site in a folder. What plancc did not write there would be lost, and is an OutputTrouble."""
    found = standing(folder, RECORD)
    found.refuse_foreign()
    if not found.record:
        return Old(folder, EMPTY, known=False)
    return Old(folder, recorded(found.record), is_known(found.record, os.environ))
