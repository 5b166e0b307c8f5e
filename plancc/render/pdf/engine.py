"""WeasyPrint, found, tried and changed: with `layout` the one place that touches what it keeps private.

Its own tagging can't be told anything from outside: what it calls to tag a document is exchanged for as
long as that document is printed. The names that this takes may be gone or mean something else in the next
version, so that no other version than the one they were read in is let in.
"""

import ctypes.util
import os
import re
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, redirect_stdout
from functools import partial
from io import StringIO
from typing import Any

import pydyf

from plancc import resources
from plancc.render.frames import MissingLibrary
from plancc.render.pdf.fonts import name_glyphs, registry
from plancc.render.pdf.hyphenation import hyphenator

KNOWN = {"WeasyPrint": "70.0", "pydyf": "0.13.0"}
"""The versions whose private parts were read. Others want a new look, at them and at pages."""

_ENDING = b"\nendstream"

Tagging = Callable[[pydyf.PDF, Any, list[Any]], None]
"""What tags a PDF: the PDF, WeasyPrint's document and its pages' streams."""


def loaded() -> Any:
    """WeasyPrint as a module, a MissingLibrary, or a BrokenInstallation that says what to do.

    To find its system libraries it asks a compiler and a linker, some eighty processes; on Linux the
    loader itself knows their names. Fontconfig reads where fonts lie when it is first loaded.
    """
    os.environ["FONTCONFIG_FILE"] = str(resources.fonts() / "fonts.conf")
    # Nobody is asked here, but each fetcher loads what these name from Python 3.12 on.
    os.environ["SSL_CERT_FILE"] = os.environ["SSL_CERT_DIR"] = os.devnull
    search = ctypes.util.find_library
    if sys.platform == "linux":
        ctypes.util.find_library = lambda name: None  # noqa: ARG005 - its caller names it
    try:
        # It prints advice when libraries are missing, and warns that there are no fonts: as it should be.
        with redirect_stdout(StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import weasyprint  # noqa: PLC0415 - see above
            import weasyprint.pdf  # noqa: PLC0415
            import weasyprint.urls  # noqa: PLC0415
    except OSError as error:
        # One that was not found is told by cffi, which quotes its name and gives no number.
        if error.errno is None and (quoted := re.search(r"'([^']+)'", str(error))):
            raise MissingLibrary(quoted[1]) from error
        raise
    finally:
        ctypes.util.find_library = search
    if weasyprint.text.ffi.harfbuzz_subset is None:
        raise MissingLibrary("libharfbuzz-subset0")
    for name, version in (("WeasyPrint", weasyprint.VERSION), ("pydyf", pydyf.VERSION)):
        if version != KNOWN[name]:
            raise resources.BrokenInstallation(
                f"PDFs need {name} {KNOWN[name]}, and {version} is installed:"
                f' pip install "{name.lower()}=={KNOWN[name]}"'
            )
    return weasyprint


@contextmanager
def changed(weasyprint: Any, tagging: Tagging) -> Iterator[None]:
    """Meanwhile one document is tagged by `tagging`, and streams end so that readers find their end.

    Its fonts are called the same on every system, and their glyphs what they stand for. Compounds are parted
    at their joints.
    """
    inner = weasyprint.pdf
    embed = inner.build_fonts_dictionary

    def named(pdf: pydyf.PDF, fonts: dict[Any, Any], *rest: Any) -> Any:
        name_glyphs(fonts.values())
        return embed(pdf, fonts, *rest)

    def tagged(pdf: pydyf.PDF, document: Any, _: Any, streams: list[Any]) -> None:
        tagging(pdf, document, streams)

    data = pydyf.Stream.data
    with ExitStack() as exchanged:
        exchange = partial(_exchange, exchanged)
        exchange(inner, "add_tags", tagged)
        exchange(inner, "build_fonts_dictionary", named)
        exchange(inner.stream, "Font", registry(inner.stream.Font))
        exchange(
            weasyprint.text.line_break.pyphen, "Pyphen", hyphenator(weasyprint.text.line_break.pyphen.Pyphen)
        )
        exchange(pydyf.Stream, "data", property(lambda stream: closed(data.fget(stream))))
        yield


def _exchange(stack: ExitStack, home: Any, name: str, other: Any) -> None:
    """Put something in the place of an attribute for as long as the stack is open."""
    stack.callback(setattr, home, name, getattr(home, name))
    setattr(home, name, other)


def closed(stream: bytes) -> bytes:
    """A stream's bytes with an end that can't be mistaken.

    pydyf ends each with a line feed alone. When the last byte of the data is a carriage return, the two
    read as one line break, and the stream as a byte too short: one compressed stream in 256, and any
    build may be hit (ISO 19005-3, 6.1.7.1).
    """
    if stream.endswith(b"\r" + _ENDING):
        return stream.removesuffix(_ENDING) + b"\r" + _ENDING
    return stream
