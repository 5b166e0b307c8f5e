"""Documents become HTML pages; only this room knows Jinja."""

from plancc.render.html.page import html

__all__ = ["html"]
