"""Open a file that a plan names, if it lies in the plan's own folder."""

from pathlib import Path, PurePath

from plancc.containment import is_inside
from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.pointer import Pointer


def content(folder: Path, name: str, pointer: Pointer, limit: int) -> bytes | Fault:
    """The bytes of a file in the plan's folder, at most `limit` of them, or why they can't be had.

    The name is a relative path with forward slashes. A path that leads out of the folder, also by a
    link, is refused: a plan may be written by anybody, and shall not show what lies elsewhere.
    """

    def fault(rule: str, message: Message, remedy: Message) -> Fault:
        return Fault(rule, Severity.ERROR, pointer, message, help=remedy)

    try:
        path = folder / name
        # One that begins at the root leads here only on this machine.
        if PurePath(name).is_absolute() or not is_inside(path, folder):
            return fault(
                "file-outside-plan",
                Message("the file lies outside the plan's folder"),
                Message("move the file into the plan's folder and name it from there"),
            )
        if not path.is_file():
            return fault(
                "missing-file",
                Message('there is no file "{name}"', name=name),
                Message("names are seen from {folder}/", folder=folder.as_posix()),
            )
        if path.stat().st_size > limit:
            return fault(
                "file-too-large",
                Message('"{name}" is too large', name=name),
                Message("make it smaller than {most} KB", most=limit // 1024),
            )
        return path.read_bytes()
    except (OSError, ValueError):
        message = Message('"{name}" can not be read', name=name)
        return fault("missing-file", message, Message("check the name and who may read the file"))
