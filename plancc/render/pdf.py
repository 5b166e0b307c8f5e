"""Turn the HTML page into a PDF with WeasyPrint, which sees nothing but the page."""

import ctypes.util
import logging
import os
import sys
from contextlib import contextmanager, redirect_stdout
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from types import ModuleType
from typing import Any

from plancc import resources

_LIBRARIES = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
_BASE = "https://plan.invalid/"


class PdfTrouble(Exception):
    """WeasyPrint had something to say of the page; the words are its own, a line each."""


def pdf(page: str, templates: Path) -> bytes:
    """The page as PDF/UA-1. The same page, styles and versions give the same bytes.

    Fonts, images and styles come with the page: an address that leads anywhere else is refused, and the
    fonts of the machine are not looked at. Whatever WeasyPrint warns of is a PdfTrouble.
    """
    weasyprint = _weasyprint()

    class Closed(weasyprint.urls.URLFetcher):  # type: ignore[name-defined, misc] - the library has no types
        """Opens data addresses only."""

        def __init__(self) -> None:
            super().__init__(allowed_protocols=("data",), allow_redirects=False, fail_on_errors=True)

    styles = weasyprint.CSS(string=(templates / "pdf.css").read_text(encoding="utf-8"), url_fetcher=Closed())
    with _warnings() as heard:
        document = weasyprint.HTML(string=page, base_url=_BASE, url_fetcher=Closed())
        written: bytes = document.write_pdf(
            pdf_variant="pdf/ua-1", stylesheets=[styles], presentational_hints=True
        )
    if heard:
        raise PdfTrouble("\n".join(heard))
    return written


def _weasyprint() -> ModuleType:
    """WeasyPrint, imported when it is needed: it costs more than all the rest together.

    To find its system libraries it asks a compiler and a linker, some eighty processes; on Linux the
    loader itself knows their names. Fontconfig reads where fonts lie when it is first loaded.
    """
    os.environ["FONTCONFIG_FILE"] = str(resources.fonts() / "fonts.conf")
    search = ctypes.util.find_library
    if sys.platform == "linux":
        ctypes.util.find_library = lambda _: None
    try:
        with redirect_stdout(StringIO()):
            import weasyprint  # noqa: PLC0415 - see above
            import weasyprint.urls  # noqa: PLC0415
    except OSError as error:
        raise resources.BrokenInstallation(
            f"a system library of WeasyPrint is missing; on Debian: apt-get install {_LIBRARIES} ({error})"
        ) from error
    finally:
        ctypes.util.find_library = search
    return weasyprint


@contextmanager
def _warnings() -> Iterator[list[str]]:
    """What WeasyPrint logs as a warning or worse meanwhile, each thing once."""
    heard: dict[str, None] = {}

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            heard[record.getMessage()] = None

    logger = logging.getLogger("weasyprint")
    listener: Any = Listener(logging.WARNING)
    before = logger.handlers[:], logger.propagate
    logger.handlers, logger.propagate = [listener], False
    told: list[str] = []
    try:
        yield told
    finally:
        logger.handlers, logger.propagate = before
        told.extend(heard)
