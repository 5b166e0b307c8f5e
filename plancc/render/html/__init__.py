"""Documents become HTML pages; only this room knows Jinja."""

from plancc.render.html.included import spare
from plancc.render.html.page import html, paged_style

__all__ = ["html", "paged_style", "spare"]
