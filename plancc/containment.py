"""What lies inside a folder: one answer for plans, outputs, templates, frozen editions and sites."""

import os
from pathlib import Path, PurePath


def is_inside(path: Path, folder: Path) -> bool:
    """Whether a path lies in a folder, or is it, once every link on the way has been followed."""
    try:
        return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))
    # No file can have such a name.
    except (OSError, ValueError):
        return False


def leads_out(path: Path) -> bool:
    """Whether a path that is written as one inside the working folder leads out of it by a link.

    What lies in the working folder may come from anybody, links included. Whoever names a place outside
    means it.
    """
    here = Path.cwd()
    return Path(os.path.abspath(path)).is_relative_to(here) and not is_inside(path, here)  # noqa: PTH100 - resolve() would follow links


def is_plain(name: str) -> bool:
    """Whether a relative name stays in its folder: no absolute path, no step up, no other system's signs."""
    return (
        "\\" not in name
        and "\0" not in name
        and ":" not in name.partition("/")[0]
        and all(part not in {"", ".", ".."} for part in name.split("/"))
    )


def stays_inside(path: str) -> bool:
    """Whether a path with forward slashes names a file below its folder, as this system reads paths."""
    return all(
        part not in {"", ".", ".."} and "\0" not in part and PurePath(part).name == part
        for part in path.split("/")
    )
