"""Open a file that a plan names, if it lies in the plan's own folder."""

from pathlib import Path

from plancc.finding import Fault, Severity
from plancc.pointer import Pointer


def content(folder: Path, name: str, pointer: Pointer, limit: int) -> bytes | Fault:
    """The bytes of a file in the plan's folder, at most `limit` of them, or why they can't be had.

    The name is a relative path with forward slashes. A path that leads out of the folder, also by a
    link, is refused: a plan may be written by anybody, and shall not show what lies elsewhere.
    """

    def fault(rule: str, message: str, remedy: str) -> Fault:
        return Fault(rule, Severity.ERROR, pointer, message, help=remedy)

    try:
        home = folder.resolve()
        path = (home / name).resolve()
        if not path.is_relative_to(home):
            return fault(
                "file-outside-plan",
                "the file lies outside the plan's folder",
                "move the file into the plan's folder and name it from there",
            )
        if not path.is_file():
            return fault(
                "missing-file", f'there is no file "{name}"', f"names are seen from {folder.as_posix()}/"
            )
        if path.stat().st_size > limit:
            return fault(
                "file-too-large", f'"{name}" is too large', f"make it smaller than {limit // 2**20} MB"
            )
        return path.read_bytes()
    except (OSError, ValueError):
        return fault("missing-file", f'"{name}" can not be read', "check the name and who may read the file")
