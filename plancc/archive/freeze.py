"""The files of an edition, and all that they were made of, become what is kept of it for good."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from plancc import resources
from plancc.archive.lock import NAME, SOURCE, Lock, fingerprint, locked, whole
from plancc.render.templates import Templates
from plancc.render.versions import SYSTEM, versions


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
    made_with = dict(_versions())
    return {
        "plancc": made_with.pop("plancc"),
        "made_with": made_with,
        "templates": whole(templates.in_force),
        "fonts": _fonts(),
    }


def inputs(sources: Mapping[str, bytes], year: int, templates: Templates, epoch: int | None) -> str:
    """One sum of all that has a part in the bytes of an edition, its sources included.

    The system has none: every system gives the same bytes, and this sum stands among them.
    """
    with_what = means(templates)
    packages = {name: number for name, number in with_what["made_with"].items() if name not in SYSTEM}
    told = {"epoch": epoch, "year": year, **with_what, "made_with": packages}
    made_with = json.dumps(told, sort_keys=True).encode()
    return whole({"": made_with, **sources})


@cache
def _versions() -> Mapping[str, str]:
    return versions()


@cache
def _fonts() -> str:
    files = (path for path in resources.fonts().iterdir() if path.is_file())
    return whole({path.name: path.read_bytes() for path in files})
