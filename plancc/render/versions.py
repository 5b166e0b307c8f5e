"""The versions of all that has a part in the bytes of an edition's files: packages, libraries, Python."""

import ctypes
import platform
import zlib
from importlib.metadata import PackageNotFoundError, version

from plancc import __version__

_PACKAGES = (
    "weasyprint",
    "pydyf",
    "fonttools",
    "pillow",
    "pyphen",
    "jinja2",
    "markupsafe",
    "markdown-it-py",
    "babel",
)
# What a library says its version with, and its names on Linux, macOS and Windows, as WeasyPrint has them.
_LIBRARIES = {
    "pango": ("pango_version_string", "libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0-0.dll"),
    "harfbuzz": ("hb_version_string", "libharfbuzz.so.0", "libharfbuzz.0.dylib", "libharfbuzz-0.dll"),
}
SYSTEM = frozenset({"python", "zlib", *_LIBRARIES})
"""What the machine brings, and no lock of packages holds."""


def versions() -> dict[str, str]:
    """Each by its name, plancc first; what is not installed is left out. WeasyPrint is not imported."""
    return {**package_versions(), **machine_versions()}


def package_versions() -> dict[str, str]:
    """Those of plancc and of the packages that its lock files pin: the same on every machine."""
    found = {"plancc": __version__}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def machine_versions() -> dict[str, str]:
    """Those of Python and of the libraries that are the machine's own."""
    found = {"python": platform.python_version(), "zlib": zlib.ZLIB_RUNTIME_VERSION}
    for name, (function, *files) in _LIBRARIES.items():
        if library := _loaded(files):
            ask = library[function]
            ask.restype = ctypes.c_char_p
            found[name] = ask().decode()
    return found


def _loaded(files: list[str]) -> ctypes.CDLL | None:
    """The library that has one of these names."""
    for file in files:
        try:
            return ctypes.CDLL(file)
        except OSError:
            continue
    return None
