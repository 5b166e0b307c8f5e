"""What Jinja says of a template that it can't read, in our words and at its place."""

import re
from collections.abc import Mapping

from jinja2 import TemplateSyntaxError

from plancc.finding import Finding, Severity
from plancc.message import NOTHING, Message, Value
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
_NAMES: Mapping[str, Value] = {
    "end of print statement": Message('the "{sign}" that ends it', sign="}}"),
    "end of statement block": Message('the "{sign}" that ends it', sign="%}"),
    "begin of statement block": Message('a "{sign}"', sign="{%"),
    "begin of print statement": Message('a "{sign}"', sign="{{"),
    "end of template": Message("the end of the file"),
    "name": Message("a name"),
    "string": Message("a text in quotes"),
    "integer": Message("a number"),
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


def _told(words: str, sandbox: Sandbox) -> tuple[Message, str, Message, Message]:
    """Message, the word at fault, a suggestion, help."""
    close = NOTHING
    if still_open := _OPEN.search(words):
        close = Message("close the {tag} that stands open", tag=f"{{% {still_open[1]} %}}")
    if found := _UNKNOWN_TAG.search(words):
        message = Message('there is no tag "{tag}" here', tag=found[1])
        return message, found[1], did_you_mean(found[1], _TAGS), close
    if found := _NO_FILTER.search(words):
        return _no_filter(found[1], found[2], sandbox)
    if _ENDS in words or words.startswith("unexpected end of template"):
        message = Message("the file ends in the middle of something")
        return message, "", NOTHING, close or Message("close what stands open")
    if _COMMENT in words:
        message = Message('a comment that "{begin}" begins is never closed', begin="{#")
        help_words = Message(
            'close it with "{end}"; where "{begin}" is meant as it stands, as in CSS, put a space between',
            begin="{#",
            end="#}",
        )
        return message, "{#", NOTHING, help_words
    if found := _EXPECTED.search(words):
        wanted, got = (_NAMES.get(name, f'"{name}"') for name in found.groups())
        return Message("{got} stands where {wanted} should", got=got, wanted=wanted), found[2], NOTHING, close
    if found := _UNEXPECTED.search(words):
        return Message('"{word}" can not stand here', word=found[1]), found[1], NOTHING, close
    said = words[:200].rstrip(".")
    return Message("this can not be read (Jinja: {said})", said=said), "", NOTHING, close


def _no_filter(kind: str, name: str, sandbox: Sandbox) -> tuple[Message, str, Message, Message]:
    """The same for a filter or test that is not there."""
    if kind == "filter":
        message = Message('there is no filter "{name}"', name=name)
        return message, name, did_you_mean(name, sandbox.filters), NOTHING
    return Message('there is no test "{name}"', name=name), name, did_you_mean(name, sandbox.tests), NOTHING


def _on_line(source: Source, line: Span, word: str) -> Span:
    """The word somewhere on the line, or else the line."""
    place = line.text.find(word)
    return Span(source, line.start + place, line.start + place + len(word)) if place >= 0 else line
