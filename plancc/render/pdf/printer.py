"""Turn a page into a PDF with WeasyPrint, which sees nothing but the page."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from typing import Any

from plancc.render.frames import CutOff, PdfTrouble
from plancc.render.order import Attachment, Order
from plancc.render.pdf.engine import changed, loaded
from plancc.render.pdf.finish import finish
from plancc.render.pdf.tagging import tag


class Printer:
    """WeasyPrint, ready to print. Importing it costs more than all the rest of plancc together."""

    def __init__(self) -> None:
        self._weasyprint = loaded()

    def pdf(self, order: Order) -> bytes:
        """The page as PDF/A-3a and PDF/UA-1. The same order and versions give the same bytes.

        Fonts, images and styles come with the page: an address that leads anywhere else is refused, and
        the fonts of the machine are not looked at. Whatever WeasyPrint warns of is a PdfTrouble.
        """
        weasyprint = self._weasyprint
        closed = weasyprint.urls.URLFetcher(
            allowed_protocols=("data",),
            allow_redirects=False,
            fail_on_errors=True,
        )
        types = {each.name: each.media_type for each in order.attachments}
        written = b""
        with _heard() as told:
            html = weasyprint.HTML(string=order.page, url_fetcher=closed)
            try:
                with changed(weasyprint, partial(tag, weasyprint, html.etree_element)):
                    written = html.write_pdf(
                        pdf_variant="pdf/a-3a",
                        stylesheets=[weasyprint.CSS(string=order.style, url_fetcher=closed)],
                        presentational_hints=True,
                        attachments=[self._attached(each, order.dated, closed) for each in order.attachments],
                        finisher=lambda document, pdf: finish(pdf, document.metadata, types),
                    )
            except CutOff:
                # Words that stand for an image that can't be loaded may have no room.
                if not told:
                    raise
        if told:
            raise PdfTrouble("\n".join(dict.fromkeys(told)))
        return written

    def _attached(self, attachment: Attachment, dated: str, fetcher: Any) -> Any:
        """An attachment with a date: left alone, WeasyPrint asks the clock."""
        at = datetime.fromisoformat(dated)
        return self._weasyprint.Attachment(
            string=attachment.content,
            url_fetcher=fetcher,
            name=attachment.name,
            description=attachment.description,
            relationship=attachment.relationship,
            created=at,
            modified=at,
        )


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
