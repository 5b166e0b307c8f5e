"""The files of an edition, and all that they were made of, become what is kept of it for good."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from plancc import resources
from plancc.archive.archive import SOURCE
from plancc.archive.lock import NAME, Lock, fingerprint, locked, whole
from plancc.render.templates import Templates
from plancc.render.versions import versions


def frozen_files(
    plan: str, year: int, files: Mapping[str, bytes], sources: Mapping[str, bytes], templates: Templates
) -> dict[str, bytes]:
    """The folder of a frozen edition. `sources` are the author's files, the plan's own first."""
    lock = Lock(
        plan=plan,
        year=year,
        **means(templates),
        sources={name: fingerprint(content) for name, content in sources.items()},
        files={name: fingerprint(content) for name, content in files.items()},
    )
    kept = {f"{SOURCE}/{name}": content for name, content in sources.items()}
    return {**files, **kept, NAME: locked(lock)}


def means(templates: Templates) -> dict[str, Any]:
    """What has a part in the bytes of an edition beside its sources, by the lock's names for it."""
    made_with = versions()
    return {
        "plancc": made_with.pop("plancc"),
        "made_with": made_with,
        "templates": whole(_templates(templates)),
        "fonts": whole(_folder(resources.fonts())),
    }


def _templates(templates: Templates) -> dict[str, bytes]:
    """Each template as it is in force."""
    names = {*templates.shipped_names(), *templates.own_names()}
    found = {name: templates.find(name) for name in names}
    return {name: path.read_bytes() for name, path in found.items() if path}


def _folder(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
