"""Words that can't be read from a PDF become findings where they stand in a plan."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from unicodedata import normalize

from plancc.finding import Finding, Severity
from plancc.message import Message
from plancc.render.frames import LostText
from plancc.render.templates import RenderTrouble
from plancc.source import Source, Span

_HELP = Message(
    "search, copying and screen readers would get something else than what is on the page; write it in other "
    "letters, or set it in a font that has these; docs/pdf.md"
)


@contextmanager
def lost_text(sources: Sequence[Source]) -> Iterator[None]:
    """Turn a LostText into a RenderTrouble, at the first place in the sources that has each word."""
    try:
        yield
    except LostText as lost:
        raise RenderTrouble(*(_finding(word, extracted, sources) for word, extracted in lost.args)) from lost


def _finding(word: str, extracted: str, sources: Sequence[Source]) -> Finding:
    """A finding where a word stands, or at the start of the first source if it is none of the author's."""
    forms = dict.fromkeys((word, normalize("NFC", word), normalize("NFD", word))) if word else {}
    places = (
        Span(source, *found.span())
        for form in forms
        for source in sources
        if (found := re.search(rf"(?<!\w){re.escape(form)}(?!\w)", source.text))
    )
    return Finding(
        "lost-text",
        Severity.ERROR,
        next(places, Span(sources[0], 0, 0)),
        Message(
            'the text of the PDF has "{extracted}" where the page has "{word}"',
            word=word,
            extracted=extracted,
        ),
        help=_HELP,
    )
