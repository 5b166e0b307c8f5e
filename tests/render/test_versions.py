"""The versions of what makes an edition's files are those of what is at work."""

import platform
import zlib
from importlib.metadata import version

from plancc import __version__
from plancc.render.pdf.engine import loaded
from plancc.render.versions import versions


def test_each_is_the_version_of_what_is_loaded() -> None:
    told = versions()
    assert told["plancc"] == __version__
    assert told["python"] == platform.python_version()
    assert told["zlib"] == zlib.ZLIB_RUNTIME_VERSION
    assert told["weasyprint"] == version("weasyprint")
    major, minor, micro = map(int, told["pango"].split("."))
    libraries = loaded().text.ffi
    assert libraries.pango.pango_version() == (major * 100 + minor) * 100 + micro
    numbers = map(int, told["harfbuzz"].split("."))
    assert libraries.harfbuzz.hb_version_atleast(*numbers)
