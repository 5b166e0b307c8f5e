"""Turn a page into a PDF with WeasyPrint, which sees nothing but the page."""

import ctypes.util
import logging
import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from io import StringIO
from typing import Any

from plancc import resources
from plancc.render.frames import PdfTrouble

_LIBRARIES = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"


class Printer:
    """WeasyPrint, ready to print. Importing it costs more than all the rest of plancc together."""

    def __init__(self) -> None:
        self._weasyprint = _imported()

    def pdf(self, page: str, style: str) -> bytes:
        """The page as PDF/UA-1. The same page, style and versions give the same bytes.

        Fonts, images and styles come with the page: an address that leads anywhere else is refused, and
        the fonts of the machine are not looked at. Whatever WeasyPrint warns of is a PdfTrouble.
        """
        closed = self._weasyprint.urls.URLFetcher(
            allowed_protocols=("data",), allow_redirects=False, fail_on_errors=True
        )
        with _heard() as told:
            written: bytes = self._weasyprint.HTML(string=page, url_fetcher=closed).write_pdf(
                pdf_variant="pdf/ua-1",
                stylesheets=[self._weasyprint.CSS(string=style, url_fetcher=closed)],
                presentational_hints=True,
            )
        if told:
            raise PdfTrouble("\n".join(dict.fromkeys(told)))
        return written


def _imported() -> Any:
    """WeasyPrint as a module.

    To find its system libraries it asks a compiler and a linker, some eighty processes; on Linux the
    loader itself knows their names. Fontconfig reads where fonts lie when it is first loaded.
    """
    os.environ["FONTCONFIG_FILE"] = str(resources.fonts() / "fonts.conf")
    search = ctypes.util.find_library
    if sys.platform == "linux":
        ctypes.util.find_library = lambda name: None  # noqa: ARG005 - its caller names it
    try:
        # It prints advice when libraries are missing, and warns that there are no fonts: as it should be.
        with redirect_stdout(StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
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
def _heard() -> Iterator[list[str]]:
    """What WeasyPrint logs meanwhile as a warning or worse."""
    told: list[str] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            told.append(record.getMessage())

    logger = logging.getLogger("weasyprint")
    before, propagated = logger.handlers[:], logger.propagate
    logger.handlers, logger.propagate = [Listener(logging.WARNING)], False
    try:
        yield told
    finally:
        logger.handlers, logger.propagate = before, propagated
