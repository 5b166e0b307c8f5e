"""Find a word of a template at or after a line: Jinja knows lines, authors want the place."""

from collections.abc import Iterator

from jinja2 import Environment, TemplateSyntaxError

from plancc.source import Source, Span

_FAR = 20
"""Lines that one statement may go on for."""


def at(environment: Environment, source: Source, number: int, word: str) -> Span:
    """The word in the statement that begins on the line; where it is not said there, the whole line."""
    number = min(max(number, 1), len(source.line_starts))
    for start, end in _said(environment, source, word) if word else ():
        if number <= source.place(start)[0] < number + _FAR:
            return Span(source, start, end)
    line = source.line(number)
    start = source.line_starts[number - 1] + len(line) - len(line.lstrip())
    return Span(source, start, start + len(line.strip()))


def _said(environment: Environment, source: Source, word: str) -> Iterator[tuple[int, int]]:
    """Where the word is a name or a text in quotes of the template's own, not words of the page."""
    text, place = source.text, 0
    try:
        for _, kind, value in environment.lex(text):
            # White space before a tag may be dropped on the way, and nothing else: each is found in its turn.
            place = max(text.find(value, place), place)
            if (kind == "name" and value == word) or (kind == "string" and value[1:-1] == word):
                quote = kind == "string"
                yield place + quote, place + len(value) - quote
            place += len(value)
    except TemplateSyntaxError:
        return
