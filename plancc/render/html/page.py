"""Turn a document into one HTML page that carries its styles and fonts along."""

from functools import cache
from pathlib import Path
from typing import Any
from unicodedata import normalize

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from plancc.document.nodes import Document
from plancc.render.html.fonts import fonts
from plancc.render.plain import plain


class _Templates(ImmutableSandboxedEnvironment):
    """Templates that see what a dict holds and nothing of what a dict can do."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        if isinstance(obj, dict):
            return self.getitem(obj, attribute)
        return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(obj, dict):
            return obj[argument] if argument in obj else self.undefined(obj=obj, name=argument)
        return super().getitem(obj, argument)


def html(document: Document, templates: Path) -> str:
    """The page, for screen and print. The same document and templates give the same characters.

    A letter and an accent written as two characters become one: only that one has a glyph made for it.
    """
    page = plain(document)
    written = _environment(templates).get_template("plan.html.j2").render(document=page, fonts=fonts(page))
    return normalize("NFC", written)


@cache
def _environment(templates: Path) -> _Templates:
    """Kept, for compiling the templates costs more than filling them; a changed file is compiled anew."""
    return _Templates(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
