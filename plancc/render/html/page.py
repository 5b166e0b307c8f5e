"""Turn a document into one HTML page that carries its styles and fonts along."""

from functools import cache
from unicodedata import normalize

from jinja2 import TemplateSyntaxError

from plancc.document.nodes.document import Document
from plancc.finding import Finding
from plancc.render.html.fonts import fonts
from plancc.render.html.included import included
from plancc.render.html.mistakes import mistake
from plancc.render.html.sandbox import MOST_CHARACTERS, Sandbox
from plancc.render.plain import Plain, plain
from plancc.render.templates import Templates, TemplateTrouble


def html(document: Document, templates: Templates) -> str:
    """The page, for screen and print. The same document and templates give the same characters.

    A letter and an accent written as two characters become one: only that one has a glyph made for it.
    A mistake in someone's own templates is a TemplateTrouble; those that can be seen without a document
    are told all at once. Jinja's own errors come from shipped templates alone.
    """
    return _filled("plan.html.j2", document, templates)


def paged_style(document: Document, templates: Templates) -> str:
    """The styles that only paged media know; the same is promised as for the page."""
    return _filled("pdf.css", document, templates)


def filled(name: str, page: object, templates: Templates) -> str:
    """Any other page by its template, which knows it as `page`; the same is promised."""
    return _filled(name, page, templates, known_as="page")


def _filled(name: str, document: object, templates: Templates, known_as: str = "document") -> str:
    sandbox, page = _sandbox(templates), plain(document)
    if templates.own is None:
        return _written(sandbox, name, page, known_as)
    if findings := _unreadable(sandbox):
        raise TemplateTrouble(*findings)
    try:
        return _written(sandbox, name, page, known_as)
    except TemplateTrouble:
        raise
    except Exception as error:
        raise TemplateTrouble(mistake(error, sandbox)) from error


def _written(sandbox: Sandbox, name: str, page: Plain, known_as: str) -> str:
    most = MOST_CHARACTERS + 4 * _length(page)
    return normalize("NFC", sandbox.filled(name, most, {known_as: page, "fonts": fonts(page)}))


def _unreadable(sandbox: Sandbox) -> list[Finding]:
    """What keeps own templates that can be reached from being read."""
    found: list[Finding] = []
    for name in included(sandbox):
        try:
            sandbox.get_template(name)
        except TemplateTrouble as trouble:
            found += trouble.findings
        except TemplateSyntaxError as error:
            found.append(mistake(error, sandbox))
    return found


def _length(value: Plain) -> int:
    """The characters of all words in the document."""
    if isinstance(value, str):
        return len(value)
    if isinstance(value, list | dict):
        return sum(map(_length, value.values() if isinstance(value, dict) else value))
    return 0


@cache
def _sandbox(templates: Templates) -> Sandbox:
    return Sandbox(templates)
