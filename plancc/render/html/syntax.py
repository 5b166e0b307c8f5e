"""What Jinja says of a template that it can't read, in our words and at its place."""

import re

from jinja2 import TemplateSyntaxError

from plancc.finding import Finding, Severity
from plancc.render.html.places import at
from plancc.render.html.sandbox import Sandbox
from plancc.source import Source, Span
from plancc.spelling import did_you_mean

_TAGS = (
    "autoescape", "block", "break", "call", "continue", "do", "elif", "else", "endautoescape", "endblock",
    "endcall", "endfilter", "endfor", "endif", "endmacro", "endset", "endwith", "extends", "filter", "for",
    "from", "if", "import", "include", "macro", "raw", "set", "with",
)  # fmt: skip
_UNKNOWN_TAG = re.compile(r"Encountered unknown tag '(.+?)'")
_OPEN = re.compile(r"innermost block that needs to be closed is '(.+?)'")
_NO_FILTER = re.compile(r"No (filter|test) named '(.+?)'")
_EXPECTED = re.compile(r"expected token '(.+?)', got '(.+?)'")
_UNEXPECTED = re.compile(r"unexpected (?:char )?'(.+?)'")
_COMMENT = "Missing end of comment tag"
_ENDS = "Unexpected end of template"
_NAMES = {
    "end of print statement": 'the "}}" that ends it',
    "end of statement block": 'the "%}" that ends it',
    "begin of statement block": 'a "{%"',
    "begin of print statement": 'a "{{"',
    "end of template": "the end of the file",
    "name": "a name",
    "string": "a text in quotes",
    "integer": "a number",
}


def syntax(error: TemplateSyntaxError, sandbox: Sandbox) -> Finding:
    """The finding for a template that Jinja can't read."""
    words = error.message or ""
    # What its lexer raises itself has the file where the name should be.
    source = sandbox.files.read[error.filename or error.name or ""][1]
    message, word, hint, help_words = _told(words, sandbox)
    span = at(sandbox, source, error.lineno, word)
    if word and span.text != word:
        span = _on_line(source, span, word)
    return Finding("template-syntax", Severity.ERROR, span, message, hint, help_words)


def _told(words: str, sandbox: Sandbox) -> tuple[str, str, str, str]:
    """Message, the word at fault, a suggestion, help."""
    still_open = _OPEN.search(words)
    close = f"close the {{% {still_open[1]} %}} that stands open" if still_open else ""
    if found := _UNKNOWN_TAG.search(words):
        return f'there is no tag "{found[1]}" here', found[1], did_you_mean(found[1], _TAGS), close
    if found := _NO_FILTER.search(words):
        known = sandbox.filters if found[1] == "filter" else sandbox.tests
        return f'there is no {found[1]} "{found[2]}"', found[2], did_you_mean(found[2], known), ""
    if _ENDS in words or words.startswith("unexpected end of template"):
        return "the file ends in the middle of something", "", "", close or "close what stands open"
    if _COMMENT in words:
        help_words = 'close it with "#}"; where "{#" is meant as it stands, as in CSS, put a space between'
        return 'a comment that "{#" begins is never closed', "{#", "", help_words
    if found := _EXPECTED.search(words):
        wanted, got = (_NAMES.get(name, f'"{name}"') for name in found.groups())
        return f"{got} stands where {wanted} should", found[2], "", close
    if found := _UNEXPECTED.search(words):
        return f'"{found[1]}" can not stand here', found[1], "", close
    return f"this can not be read (Jinja: {words[:200].rstrip('.')})", "", "", close


def _on_line(source: Source, line: Span, word: str) -> Span:
    """The word somewhere on the line, or else the line."""
    place = line.text.find(word)
    return Span(source, line.start + place, line.start + place + len(word)) if place >= 0 else line
