"""Documents become HTML pages; only this room knows Jinja."""

from plancc.render.html.included import spare
from plancc.render.html.page import filled, html, paged_style

__all__ = ["filled", "html", "paged_style", "spare"]
