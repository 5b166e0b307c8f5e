"""Findings become text for a person at a terminal: what is wrong, the line it stands on, and what helps."""

from collections.abc import Iterable, Iterator

from plancc.finding import Finding
from plancc.message import Message
from plancc.report.concise import headline, place
from plancc.report.snippet import plain_line, snippet
from plancc.report.style import PLAIN, Paint, Style
from plancc.report.visible import visible
from plancc.source import Span
from plancc.speech import ENGLISH, Speech

_HELP = Message("help:")


def full(findings: Iterable[Finding], style: Style = PLAIN, speech: Speech = ENGLISH) -> str:
    """One paragraph a finding, in the order of the file, with an empty line between two."""
    ordered = sorted(findings, key=lambda finding: finding.order)
    return "\n".join(
        "".join(f"{line}\n" for line in _paragraph(finding, speech, style)) for finding in ordered
    )


def _paragraph(finding: Finding, speech: Speech, style: Style) -> Iterator[str]:
    spans = [finding.span, *(related.span for related in finding.related)]
    margin = max(len(str(span.line)) for span in spans)
    yield headline(finding, speech, style)
    yield from _picture(
        finding.span, "^", speech.say(finding.hint), margin, Paint[finding.severity.name], style
    )
    for related in finding.related:
        yield style.paint(" " * margin + "::: ", Paint.GUTTER) + style.paint(place(related.span), Paint.PLACE)
        yield from _picture(related.span, "-", speech.say(related.words), margin, Paint.NOTE, style)
    if finding.help:
        gutter = style.paint(" " * margin + " = ", Paint.GUTTER)
        yield gutter + style.paint(speech.say(_HELP), Paint.HELP) + " " + visible(speech.say(finding.help))


def _picture(span: Span, sign: str, words: str, margin: int, paint: Paint, style: Style) -> Iterator[str]:
    """The line of a span and the one before it, between empty gutters; nothing of a file that wasn't read."""
    if not span.source.text:
        return
    shown = snippet(span)
    gutter = style.paint(" " * margin + " |", Paint.GUTTER)
    yield gutter
    if shown.number > 1:
        yield _numbered(shown.number - 1, plain_line(span.source, shown.number - 1), margin, style)
    yield _numbered(shown.number, shown.text, margin, style)
    underlining = style.paint(f"{sign * shown.marked} {visible(words)}".rstrip(), paint)
    yield f"{gutter} {' ' * shown.before}{underlining}"
    yield gutter


def _numbered(number: int, text: str, margin: int, style: Style) -> str:
    return f"{style.paint(f'{number:>{margin}} |', Paint.GUTTER)} {text}".rstrip()
