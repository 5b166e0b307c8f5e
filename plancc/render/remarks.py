"""What WeasyPrint says of a page that someone's own templates made becomes findings in their files."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from plancc.finding import Finding, Severity
from plancc.message import Message
from plancc.render.frames import PdfFailure, PdfTrouble
from plancc.render.templates import Templates, TemplateTrouble
from plancc.source import Source, Span

_QUOTED = re.compile(r"`([^`]+)`|'([^']+)'")
_HELP = Message(
    "WeasyPrint makes the PDF, and what it does not understand may not be on the paper; docs/templates.md"
)


@contextmanager
def blamed(templates: Templates) -> Iterator[None]:
    """Turn what the PDF maker can't print into a TemplateTrouble, if the templates are someone's own."""
    try:
        yield
    except (PdfTrouble, PdfFailure) as error:
        if templates.own is None:
            raise
        raise TemplateTrouble(*remarks(str(error), templates)) from error


def remarks(said: str, templates: Templates) -> tuple[Finding, ...]:
    """A finding for each line: where an own file has the words that it quotes, or else at the folder."""
    return tuple(_remark(line, templates) for line in said.splitlines() if line.strip())


def _remark(line: str, templates: Templates) -> Finding:
    words = " ".join(line.split()).rstrip(".")
    return Finding(
        "template-style",
        Severity.ERROR,
        _place(line, templates),
        Message("the PDF maker says: {said}", said=words[:300]),
        help=_HELP,
    )


def _place(line: str, templates: Templates) -> Span:
    """WeasyPrint's own lines and columns are of all styles put together, so the words are looked for."""
    quoted = _QUOTED.search(line)
    words = (quoted[1] or quoted[2]) if quoted else ""
    for source in _styles(templates) if words else ():
        for written in (words, words.partition(":")[0]):
            # It writes a declaration its own way; the author's has other white space.
            form = r"\s*".join(map(re.escape, re.findall(r"[\w.#-]+|[^\w\s]", written)))
            if found := re.search(form, source.text):
                return Span(source, *found.span())
    return Span(Source(str(templates.own), ""), 0, 0)


def _styles(templates: Templates) -> Iterator[Source]:
    """The texts of own stylesheets first, then of all other own files."""
    for name in sorted(templates.own_names(), key=lambda name: (not name.endswith(".css"), name)):
        path = templates.find(name)
        if path and templates.is_own(path):
            try:
                yield templates.source(path)
            except TemplateTrouble:
                continue
