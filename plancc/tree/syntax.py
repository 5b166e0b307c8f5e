"""A stumble becomes a finding in our words, at the place where the author made the mistake.

A parser stops where it no longer understands; the mistake often stands earlier (an unclosed quote),
and what the parser says is about tokens. The table at the end pairs what it says with what was done.
"""

import re
from collections.abc import Callable

from plancc.edits import Edit
from plancc.finding import Finding, Related
from plancc.message import NOTHING, Message, counted
from plancc.source import Span
from plancc.tree.cures import as_item, bulleted, closed, quoted, with_quoted_value, write
from plancc.tree.layout import (
    indentation,
    item_among_keys,
    key_among_items,
    list_on_line,
    misplaced_key,
    no_key,
)
from plancc.tree.mistake import mistake, shortened, wrong
from plancc.tree.stumble import Stumble

_PERCENT = re.compile(r"^%", re.MULTILINE)
_ORDER = re.compile(r"%[A-Z]")
_TAG = re.compile(r"![^\s\[\]{},]*")
_TAB = re.compile(r"^\t", re.MULTILINE)
_TABS = re.compile(r"^\t+", re.MULTILINE)
_INDENTED = re.compile(r"^\t* ", re.MULTILINE)
_LOST_COMMA = re.compile(r"(?:^|[{,])\s*[a-z_]+: [^,:{}\[\]]* (?P<key>[a-z_]+)$")
_COMPARED = re.compile(r">=?[ \t]*\d|>=")
_CLOSING = {"[": "]", "{": "}"}
_OPENING = {closing: opening for opening, closing in _CLOSING.items()}
_QUOTE_TEXT = Message("put the whole text in quotes")


def explain(stop: Stumble) -> Finding:
    for pattern, explanation in _EXPLANATIONS:
        if pattern.search(stop.said):
            return explanation(stop)
    return _riddle(stop)


def _riddle(stop: Stumble) -> Finding:
    return wrong(
        stop.word, Message("from here on the text is no longer YAML"), Message("look at the line above, too")
    )


def _bad_start(stop: Stumble) -> Finding:
    if stop.character.text != "\t":
        return _can_not_begin(stop, stop.character)
    if stop.line_before.strip():
        found = wrong(stop.character, Message("a tab stands here"), Message("write a space instead"))
        return found._replace(mends=(Edit(stop.at, stop.at + 1, " "),))
    tab = stop.span(stop.at, stop.at + 1)
    lines = 1 + len(_TAB.findall(stop.source.text, stop.at + 1))
    message = counted(
        "this line is indented with a tab", "{n} lines from here on are indented with a tab", n=lines
    )
    remedy = Message("indent with spaces instead")
    return mistake("tab-indentation", tab, message, remedy=remedy, mends=_with_spaces(stop.source.text))


def _with_spaces(text: str) -> tuple[Edit, ...]:
    """Two spaces for each tab; where others are indented with spaces, nobody knows how many a tab was."""
    if _INDENTED.search(text):
        return ()
    return tuple(Edit(*found.span(), "  " * len(found[0])) for found in _TABS.finditer(text))


def _can_not_begin(stop: Stumble, span: Span) -> Finding:
    message = Message('text can\'t begin with "{sign}"', sign=span.text)
    rest = stop.rest_of_line(span.start)
    alone = not stop.source.text[rest.start - span.column + 1 : rest.start].strip()
    if alone and bulleted(rest.text):
        remedy = Message('begin each item of a list with "- "; if it is text, put it in quotes')
        return wrong(span, message, remedy, hint=write(as_item(rest.text)))
    cure = quoted(rest.text) if stop.bracket is None else ""
    return wrong(span, message, _QUOTE_TEXT, hint=write(cure))


def _nameless(stop: Stumble) -> Finding:
    """`*`, `&` or `%` before what can't be the name of an alias, an anchor or a directive."""
    return _can_not_begin(stop, stop.span(stop.began, stop.began + 1))


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
    return _unclosed(stop, stop.began, Message("this quote is never closed"))


def _unclosed(stop: Stumble, start: int, message: Message, *related: Related) -> Finding:
    """A quote that has no other on its line closes where the line ends, unless brackets end there, too."""
    hint = write(closed(stop.rest_of_line(start).text)) if stop.bracket is None else NOTHING
    return wrong(
        stop.span(start, start + 1), message, Message("close it where the text ends"), *related, hint=hint
    )


def _after_quote(stop: Stumble) -> Finding | None:
    """Text behind a closing quote: that quote was meant to open a text, or to be an apostrophe in one."""
    last = stop.last
    if not last.text.startswith(("'", '"')) or stop.source.text[last.end : stop.at].strip():
        return None
    if last.line != last.source.place(last.end)[0]:
        closed = Related(stop.span(last.end - 1, last.end), Message("the text goes on to here"))
        return _unclosed(stop, last.start, Message("this quote is not closed on its line"), closed)
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
    hint = write(with_quoted_value(stop.line)) if stop.bracket is None else NOTHING
    return wrong(stop.word, Message("the text goes on after the closing quote"), remedy, hint=hint)


def _second_colon(stop: Stumble) -> Finding:
    if ": " not in stop.line_before and stop.line_before.strip(" -"):
        return misplaced_key(stop)
    lost = _LOST_COMMA.search(stop.line_before) if stop.bracket is not None else None
    if lost:
        start = stop.at - len(lost["key"])
        message = Message("a comma is missing before this")
        remedy = Message("write a comma between the two")
        return wrong(stop.span(start, stop.at), message, remedy, hint=write(f", {lost['key']}:"))
    hint = NOTHING if stop.bracket is not None else write(with_quoted_value(stop.line))
    message = Message("text with a colon and a space in it must stand in quotes")
    return wrong(stop.character, message, _QUOTE_TEXT, hint=hint)


def _no_colon(stop: Stumble) -> Finding:
    return _unclosed_quote(stop) if stop.source.text[stop.began] in "\"'" else no_key(stop)


def _block(stop: Stumble) -> Finding:
    """Something in a block mapping or list that is neither its next key or item nor its end."""
    after_quote = _after_quote(stop)
    if after_quote:
        return after_quote
    if stop.character.text and stop.character.text in "]}":
        return _closes_nothing(stop)
    before = stop.line_before.rstrip()
    if before.endswith(("]", "}")):
        message = Message("the text goes on after the closing bracket")
        return wrong(stop.word, message, _QUOTE_TEXT, hint=write(with_quoted_value(stop.line)))
    if before.endswith(("'", '"')):
        return _goes_on(stop, before[-1])
    if before:
        return _riddle(stop)
    if stop.said.endswith("'-'"):
        return item_among_keys(stop)
    if stop.said.endswith("'?'"):
        return key_among_items(stop)
    return indentation(stop)


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
        return wrong(stop.character, message, wanted, opened)
    if stop.said.endswith(("'<scalar>'", "'['", "'{'")):
        message = Message("a comma is missing before this")
        return wrong(stop.word, message, Message("write a comma between the two"), opened)
    if stop.character.text == ":" and stop.same_line:
        return _second_colon(stop)
    return _unclosed_bracket(stop, opening)


def _unclosed_bracket(stop: Stumble, opening: Span) -> Finding:
    closing = _CLOSING.get(opening.text, "]")
    noticed = () if stop.word.line == opening.line else (Related(stop.word, Message("noticed here")),)
    line = stop.rest_of_line(opening.start).text
    sure = (
        noticed
        and line.count(opening.text) == line.count(closing) + 1
        and not line.endswith((",", opening.text))
    )
    message = Message('this "{opening}" is never closed', opening=opening.text)
    remedy = Message('write "{closing}" where it ends', closing=closing)
    return wrong(opening, message, remedy, *noticed, hint=write(f"{line}{closing}") if sure else NOTHING)


def _no_value(stop: Stumble) -> Finding:
    sign = stop.character.text
    if stop.bracket is None:
        return _closes_nothing(stop) if sign and sign in "]}" else _can_not_begin(stop, stop.character)
    if sign == ",":
        message = Message("a value is missing before this comma")
        return wrong(stop.character, message, Message("write it, or remove the comma"))
    return _unclosed_bracket(stop, stop.span(stop.bracket, stop.bracket + 1))


def _closes_nothing(stop: Stumble) -> Finding:
    return wrong(
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
    return wrong(span, Message('"{text}" means nothing in double quotes', text=span.text), remedy)


def _block_text(stop: Stumble) -> Finding:
    sign = stop.span(stop.began, stop.began + 1)
    if _COMPARED.match(stop.source.text, sign.start):
        return _can_not_begin(stop, sign)
    message = Message('text after "{sign}" begins on the line below', sign=sign.text)
    remedy = Message(
        "move it to the line below and indent it; if the sign belongs to it, put the whole text in quotes"
    )
    return wrong(stop.rest_of_line(stop.at), message, remedy)


def _outside(stop: Stumble) -> Finding:
    """Something after the end of everything."""
    percent = _PERCENT.search(stop.source.text, stop.last.end, stop.at)
    if percent:
        return _can_not_begin(stop, stop.span(percent.start(), percent.start() + 1))
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
    (re.compile("sequence entries are not allowed"), list_on_line),
    (re.compile("mapping keys are not allowed"), lambda stop: _can_not_begin(stop, stop.character)),
    (re.compile("expected <block end>"), _block),
    (re.compile("expected ',' or"), _flow),
    (re.compile("expected the node content"), _no_value),
    (re.compile("expected '<document start>'"), _outside),
    (re.compile("more indented follow up line"), indentation),
)
