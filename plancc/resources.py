"""Find the files that travel with plancc: templates, schema, fonts."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


class BrokenInstallation(Exception):
    """A file that every installation has is missing; the words name it and where it was looked for."""


def templates() -> Path:
    """The folder of the templates."""
    return _find("templates")


def schema() -> Path:
    """The JSON schema of a plan."""
    return _find("schemas/plan.schema.json")


def fonts() -> Path:
    """The folder of the fonts."""
    return _find("fonts")


def catalogs() -> Path:
    """The folder of what plancc says in other languages than English, as gettext has it."""
    return _find("locale")


def starts() -> Path:
    """The folder of the texts that new plans begin with, one a language, and of the workflow beside them."""
    return _find("starts")


def _find(name: str) -> Path:
    """The file or folder beside the package, as in a wheel, or else one folder up, as in a checkout."""
    homes = [_PACKAGE]
    # In site-packages the folder one up belongs to everybody: somebody else's "templates" may lie there.
    if (_PACKAGE.parent / "pyproject.toml").is_file():
        homes.append(_PACKAGE.parent)
    for home in homes:
        if (home / name).exists():
            return home / name
    raise BrokenInstallation(f"{name} is not in {' or '.join(map(str, homes))}")
