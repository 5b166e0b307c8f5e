"""A stumble becomes a finding in our words, at the place where the author made the mistake.

A parser stops where it no longer understands; the mistake often stands earlier (an unclosed quote),
and what the parser says is about tokens. The table at the end pairs what it says with what was done.
"""

import re
from collections.abc import Callable

from plancc.finding import Finding, Related
from plancc.message import NOTHING, Message, counted
from plancc.source import Span
from plancc.tree.mistake import mistake, shortened
from plancc.tree.stumble import Stumble

_GLUED = re.compile(r"[^\W\d][\w-]*(:)[^\s:/]")
_PERCENT = re.compile(r"^%", re.MULTILINE)
_ORDER = re.compile(r"%[A-Z]")
_TAG = re.compile(r"![^\s\[\]{},]*")
_TAB = re.compile(r"^\t", re.MULTILINE)
_KEY_AND_TEXT = re.compile(r"\s*(?:- +)*([\w-]+): +(\S.*?)\s*$")
_CLOSING = {"[": "]", "{": "}"}
_OPENING = {closing: opening for opening, closing in _CLOSING.items()}
_QUOTE_TEXT = Message("put the whole text in quotes")
_LINE_UP = Message(
    "line it up with the keys or list items that it belongs to; if it is text, put the whole in quotes"
)


def explain(stop: Stumble) -> Finding:
    for pattern, explanation in _EXPLANATIONS:
        if pattern.search(stop.said):
            return explanation(stop)
    return _riddle(stop)


def _wrong(
    span: Span, message: Message, remedy: Message, *related: Related, hint: Message = NOTHING
) -> Finding:
    return mistake("yaml-syntax", span, message, hint=hint, remedy=remedy, related=related)


def _riddle(stop: Stumble) -> Finding:
    return _wrong(
        stop.word, Message("from here on the text is no longer YAML"), Message("look at the line above, too")
    )


def _bad_start(stop: Stumble) -> Finding:
    if stop.character.text != "\t":
        return _can_not_begin(stop.character)
    if stop.line_before.strip():
        return _wrong(stop.character, Message("a tab stands here"), Message("write a space instead"))
    tab = stop.span(stop.at, stop.at + 1)
    lines = 1 + len(_TAB.findall(stop.source.text, stop.at + 1))
    message = counted(
        "this line is indented with a tab", "{n} lines from here on are indented with a tab", n=lines
    )
    return mistake("tab-indentation", tab, message, remedy=Message("indent with spaces instead"))


def _can_not_begin(span: Span) -> Finding:
    return _wrong(span, Message('text can\'t begin with "{sign}"', sign=span.text), _QUOTE_TEXT)


def _nameless(stop: Stumble) -> Finding:
    """`*`, `&` or `%` before what can't be the name of an alias, an anchor or a directive."""
    return _can_not_begin(stop.span(stop.began, stop.began + 1))


def _tag(stop: Stumble) -> Finding:
    found = _TAG.match(stop.source.text, stop.began)
    span = stop.span(*found.span()) if found else stop.word
    message = Message('"{tag}" is a YAML tag, and a plan has none', tag=shortened(span.text))
    return mistake("tag", span, message, remedy=Message("remove it; if it is text, put it in quotes"))


def _directive(stop: Stumble) -> Finding:
    span = stop.rest_of_line(stop.began)
    if not _ORDER.match(span.text):
        return _nameless(stop)
    message = Message('a line that begins with "%" is a YAML directive, and a plan has none')
    return mistake("directive", span, message, remedy=Message("remove it; if it is text, put it in quotes"))


def _unclosed_quote(stop: Stumble) -> Finding:
    quote = stop.span(stop.began, stop.began + 1)
    return _wrong(quote, Message("this quote is never closed"), Message("close it where the text ends"))


def _after_quote(stop: Stumble) -> Finding | None:
    """Text behind a closing quote: that quote was meant to open a text, or to be an apostrophe in one."""
    last = stop.last
    if not last.text.startswith(("'", '"')) or stop.source.text[last.end : stop.at].strip():
        return None
    if last.line != last.source.place(last.end)[0]:
        closed = Related(stop.span(last.end - 1, last.end), Message("the text goes on to here"))
        opening = stop.span(last.start, last.start + 1)
        message = Message("this quote is not closed on its line")
        return _wrong(opening, message, Message("close it where the text ends"), closed)
    return _goes_on(stop, last.text[0])


def _goes_on(stop: Stumble, quote: str) -> Finding:
    if quote == "'":
        remedy = Message(
            "write an apostrophe in single quotes twice (''), or put the whole text in double quotes"
        )
    else:
        remedy = Message(
            'write a double quote within double quotes as \\", or put the whole text in single quotes'
        )
    return _wrong(stop.word, Message("the text goes on after the closing quote"), remedy)


def _second_colon(stop: Stumble) -> Finding:
    if ": " not in stop.line_before and stop.line_before.strip(" -"):
        return _misplaced_key(stop)
    found = _KEY_AND_TEXT.match(stop.source.line(stop.source.place(stop.at)[0]))
    quotable = found and not set("\"'\\#") & set(found[2]) and len(found[2]) < 60
    hint = Message('write {key}: "{text}"', key=found[1], text=found[2]) if found and quotable else NOTHING
    message = Message("text with a colon and a space in it must stand in quotes")
    return _wrong(stop.character, message, _QUOTE_TEXT, hint=hint)


def _misplaced_key(stop: Stumble) -> Finding:
    key = stop.line_before.lstrip(" -")
    span = stop.span(stop.at - len(key), stop.at)
    return _wrong(span, Message("this key is indented deeper than the line above allows"), _LINE_UP)


def _no_colon(stop: Stumble) -> Finding:
    if stop.source.text[stop.began] in "\"'":
        return _unclosed_quote(stop)
    line = stop.rest_of_line(stop.began)
    glued = _GLUED.match(line.text)
    if glued:
        colon = stop.span(stop.began + glued.start(1), stop.began + glued.end(1))
        return _wrong(
            colon, Message("a space is missing after this colon"), Message("write a space after it")
        )
    return _wrong(
        line,
        Message("this line is neither a key nor a list item"),
        Message('write "key: value"; indent it if the text above goes on'),
    )


def _list_on_line(stop: Stumble) -> Finding:
    if not stop.line_before.strip():
        return _indentation(stop)
    remedy = Message(
        "put each item on a line of its own, below the key; if it is text, put the whole text in quotes"
    )
    return _wrong(stop.character, Message("a list can't begin on the line of its key"), remedy)


def _indentation(stop: Stumble) -> Finding:
    message = Message("the indentation of this line fits nothing above it")
    above = stop.span(stop.closed, stop.closed + 1) if stop.closed is not None else stop.word
    begun = (
        (Related(above, Message("what stands above it begins here")),) if above.line < stop.word.line else ()
    )
    return _wrong(stop.word, message, _LINE_UP, *begun)


def _block(stop: Stumble) -> Finding:
    """Something in a block mapping or list that is neither its next key or item nor its end."""
    after_quote = _after_quote(stop)
    if after_quote:
        return after_quote
    if stop.character.text and stop.character.text in "]}":
        return _closes_nothing(stop)
    before = stop.line_before.rstrip()
    if before.endswith(("]", "}")):
        return _wrong(stop.word, Message("the text goes on after the closing bracket"), _QUOTE_TEXT)
    if before.endswith(("'", '"')):
        return _goes_on(stop, before[-1])
    if before:
        return _riddle(stop)
    if stop.said.endswith("'-'"):
        return _wrong(stop.character, Message("a list item stands here among keys"), _LINE_UP)
    if stop.said.endswith("'?'"):
        return _wrong(stop.word, Message("a key stands here among list items"), _LINE_UP)
    return _indentation(stop)


def _flow(stop: Stumble) -> Finding:
    """Something between brackets that is neither a comma nor the closing bracket."""
    after_quote = _after_quote(stop)
    if after_quote and (stop.last.end == stop.at or after_quote.span.start == stop.last.start):
        return after_quote
    opening = stop.span(stop.began, stop.began + 1)
    opened = Related(opening, Message("opened here"))
    if stop.character.text and stop.character.text in "]}":
        message = Message(
            '"{opening}" is closed by "{closing}"', opening=opening.text, closing=stop.character.text
        )
        wanted = Message(
            'write "{closing}" here, or "{opening}" at the beginning',
            closing=_CLOSING.get(opening.text, ""),
            opening=_OPENING[stop.character.text],
        )
        return _wrong(stop.character, message, wanted, opened)
    if stop.said.endswith(("'<scalar>'", "'['", "'{'")):
        message = Message("a comma is missing before this")
        return _wrong(stop.word, message, Message("write a comma between the two"), opened)
    if stop.character.text == ":" and stop.same_line:
        return _second_colon(stop)
    return _unclosed_bracket(stop, opening)


def _unclosed_bracket(stop: Stumble, opening: Span) -> Finding:
    closing = _CLOSING.get(opening.text, "]")
    noticed = () if stop.word.line == opening.line else (Related(stop.word, Message("noticed here")),)
    message = Message('this "{opening}" is never closed', opening=opening.text)
    return _wrong(opening, message, Message('write "{closing}" where it ends', closing=closing), *noticed)


def _no_value(stop: Stumble) -> Finding:
    sign = stop.character.text
    if stop.bracket is None:
        return _closes_nothing(stop) if sign and sign in "]}" else _can_not_begin(stop.character)
    if sign == ",":
        message = Message("a value is missing before this comma")
        return _wrong(stop.character, message, Message("write it, or remove the comma"))
    return _unclosed_bracket(stop, stop.span(stop.bracket, stop.bracket + 1))


def _closes_nothing(stop: Stumble) -> Finding:
    return _wrong(
        stop.character,
        Message('this "{sign}" closes nothing', sign=stop.character.text),
        Message("remove it; if it is text, put the whole text in quotes"),
    )


def _escape(stop: Stumble) -> Finding:
    if stop.at == len(stop.source.text):
        return _unclosed_quote(stop)
    start = stop.source.text.rfind("\\", stop.began, stop.at + 1)
    span = stop.span(start, stop.at + 1)
    remedy = Message("write a backslash in double quotes twice, or put the text in single quotes")
    return _wrong(span, Message('"{text}" means nothing in double quotes', text=span.text), remedy)


def _block_text(stop: Stumble) -> Finding:
    sign = stop.span(stop.began, stop.began + 1)
    message = Message('text after "{sign}" begins on the line below', sign=sign.text)
    remedy = Message(
        "move it to the line below and indent it; if the sign belongs to it, put the whole text in quotes"
    )
    return _wrong(stop.rest_of_line(stop.at), message, remedy)


def _outside(stop: Stumble) -> Finding:
    """Something after the end of everything."""
    percent = _PERCENT.search(stop.source.text, stop.last.end, stop.at)
    if percent:
        return _can_not_begin(stop.span(percent.start(), percent.start() + 1))
    return _block(stop)


_EXPLANATIONS: tuple[tuple[re.Pattern[str], Callable[[Stumble], Finding]], ...] = (
    (re.compile("cannot start any token"), _bad_start),
    (re.compile("scanning an (alias|anchor)"), _nameless),
    (re.compile("(scanning|parsing) an? tag|tag handle"), _tag),
    (re.compile("directive|incompatible YAML"), _directive),
    (re.compile("unexpected (end of stream|document separator)"), _unclosed_quote),
    (re.compile("hexdecimal|escape c"), _escape),
    (re.compile("scanning a block scalar"), _block_text),
    (re.compile("mapping values are not allowed|unexpected ':'"), _second_colon),
    (re.compile("could not find expected ':'"), _no_colon),
    (re.compile("sequence entries are not allowed"), _list_on_line),
    (re.compile("mapping keys are not allowed"), lambda stop: _can_not_begin(stop.character)),
    (re.compile("expected <block end>"), _block),
    (re.compile("expected ',' or"), _flow),
    (re.compile("expected the node content"), _no_value),
    (re.compile("expected '<document start>'"), _outside),
    (re.compile("more indented follow up line"), _indentation),
)
