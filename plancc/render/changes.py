"""A comparison in finished words becomes its page and its PDF, in the looks of the new edition."""

from plancc.document.changes.compose import compose_changes
from plancc.document.changes.telling import Telling
from plancc.edition.edition import Edition
from plancc.language.languages import LANGUAGES
from plancc.render.attachments import dated
from plancc.render.cut_off import cut_off
from plancc.render.html import html, paged_style
from plancc.render.lost_text import lost_text
from plancc.render.order import Attachment, Order
from plancc.render.press import Press
from plancc.render.remarks import blamed
from plancc.render.templates import Templates
from plancc.source import Source

_DATA = "changes.json"


def changes_page(telling: Telling, edition: Edition, templates: Templates, created: str) -> bytes:
    """The page; a mistake in someone's own templates is a TemplateTrouble.

    `created` is the moment that the document carries as its date (W3C form, with zone), or empty.
    """
    return html(compose_changes(telling, edition, created), templates).encode()


def changes_pdf(
    telling: Telling, edition: Edition, templates: Templates, created: str, data: bytes, press: Press
) -> bytes:
    """The PDF, with the comparison as JSON in it; all else is as for the page.

    Words that can't be read from it, or are cut off, are a RenderTrouble.
    """
    document = compose_changes(telling, edition, created)
    words = LANGUAGES[edition.plan.language].changes["attached"]
    attached = Attachment(_DATA, words, "Data", "application/json", data)
    page, style = html(document, templates), paged_style(document, templates)
    sources = (Source(_DATA, data.decode()),)
    with blamed(templates), lost_text(sources), cut_off(sources):
        return press.pdf(Order(page, style, dated(created, edition.year), (attached,)))
