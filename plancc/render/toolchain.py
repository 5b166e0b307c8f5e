"""The toolchain of an edition: the versions, templates and fonts that its files are made with."""

from collections.abc import Mapping
from hashlib import sha256
from typing import NamedTuple

from plancc import resources
from plancc.render.templates import Templates
from plancc.render.versions import package_versions

_SITE = "site/"


class Toolchain(NamedTuple):
    """Versions by what they are of, and the SHA-256 of each template and font by its name."""

    versions: Mapping[str, str]
    templates: Mapping[str, str]
    fonts: Mapping[str, str]


def toolchain(templates: Templates) -> Toolchain:
    """What an edition is made with here, but for what is the machine's own.

    The templates of the site have no part in it, nor has a file whose name is no text: none can include it.
    """
    files = templates.in_force
    named = {name: files[name] for name in sorted(files) if not name.startswith(_SITE) and _is_text(name)}
    return Toolchain(package_versions(), _sums(named), _sums(_fonts()))


def _fonts() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(resources.fonts().iterdir()) if path.is_file()}


def _sums(files: Mapping[str, bytes]) -> dict[str, str]:
    return {name: sha256(content).hexdigest() for name, content in files.items()}


def _is_text(name: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in name)
