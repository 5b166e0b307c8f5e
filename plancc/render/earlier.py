"""Which files of an earlier build still belong to an edition of which only some files are made now."""

import os
from collections.abc import Collection

from plancc.output.cache import is_known
from plancc.output.record import Standing
from plancc.render import manifest
from plancc.render.begun import Begun
from plancc.render.formats import FORMATS, file_names


def earlier(edition: Begun, old: Standing, made: Collection[str]) -> dict[str, bytes]:
    """The files that stay: plancc's own, made of the same, on this machine."""
    same = edition.inputs and manifest.inputs_of(old.record) == edition.inputs
    if not same or not is_known(old.record, os.environ):
        return {}
    names = file_names(FORMATS, edition.name, edition.year).values()
    return {name: (old.folder / name).read_bytes() for name in names if name in old.own and name not in made}
