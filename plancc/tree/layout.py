"""Keys, colons, hyphens and indentation that don't fit together, and the line that was meant."""

from plancc.characters import called
from plancc.edits import Edit
from plancc.finding import Finding, Related
from plancc.message import NOTHING, Message
from plancc.source import Span
from plancc.tree.cures import (
    WIDE_COLON,
    as_item,
    bulleted,
    glued_colon,
    glued_hyphen,
    spaces,
    wide_colon,
    with_colon,
    write,
)
from plancc.tree.mistake import wrong
from plancc.tree.stumble import Stumble

LINE_UP = Message(
    "line it up with the keys or list items that it belongs to; if it is text, put the whole in quotes"
)


def glued(line: Span) -> Finding | None:
    """A colon or a hyphen that lacks the space behind it, on a line of a plan."""
    colon, hyphen, wide = glued_colon(line.text), glued_hyphen(line.text), wide_colon(line.text)
    if wide:
        return _wide_colon(line, *wide)
    if colon:
        at, cure = colon
        message, remedy = Message("a space is missing after this colon"), Message("write a space after it")
    elif hyphen:
        at, cure = hyphen
        message, remedy = Message("a space is missing after this hyphen"), Message("write a space after it")
    else:
        return None
    return wrong(Span(line.source, line.start + at, line.start + at + 1), message, remedy, hint=write(cure))


def _wide_colon(line: Span, first: int, last: int) -> Finding:
    """A colon of a Chinese or Japanese keyboard, which is a letter to YAML."""
    start, value = line.start + line.text.index(WIDE_COLON, first), line.text[last:]
    message = Message("the {character} is no colon to YAML", character=called(WIDE_COLON))
    span, remedy = Span(line.source, start, start + 1), Message("write a colon and a space")
    hint = write(f"{line.text[:first].lstrip(' -')}: {value}".rstrip())
    edit = Edit(line.start + first, line.start + last, ": " if value else ":")
    return wrong(span, message, remedy, hint=hint)._replace(mends=(edit,))


def no_key(stop: Stumble) -> Finding:
    """A line that is neither a key nor an item of a list."""
    line = stop.rest_of_line(stop.began)
    found = glued(line)
    if found:
        return found
    keyed = with_colon(line.text)
    message = Message("this line is neither a key nor a list item")
    above = stop.line_above(stop.began)
    if above.text.endswith((">", "|", ">-", "|-")):
        sign = above.text.split()[-1]
        remedy = Message('indent it, so that it stands deeper than the key with "{sign}"', sign=sign)
        return wrong(line, message, remedy)
    if not keyed and (bulleted(line.text) or _follows_item(stop, line)):
        remedy = Message(
            'begin it with "- " if it is an item of the list; indent it if the text above goes on'
        )
        return wrong(line, message, remedy, hint=write(as_item(line.text)))
    remedy = Message('write "key: value"; indent it if the text above goes on')
    return wrong(line, message, remedy, hint=write(keyed))


def _follows_item(stop: Stumble, line: Span) -> bool:
    """Whether the line begins at the hyphen, or at the text, of an item of the list that it stands in."""
    above = stop.line_above(line.start)
    while above.start > 0 and (above.column > line.column or not above.text.startswith("- ")):
        if above.column < line.column:
            return False
        above = stop.line_above(above.start)
    return above.text.startswith("- ") and above.column in (line.column, line.column - 2)


def misplaced_key(stop: Stumble) -> Finding:
    """A key below a text, deeper than the key of the text."""
    above = stop.line_above(stop.at)
    found = glued(above)
    if found:
        return found
    key = stop.line_before.lstrip(" -")
    span = stop.span(stop.at - len(key), stop.at)
    inner = above.column + len(above.text) - len(above.text.lstrip(" -"))
    hint = spaces(inner - 1) if ":" in above.text and inner < span.column <= inner + 2 else NOTHING
    message = Message("this key is indented deeper than the line above allows")
    return wrong(span, message, LINE_UP, hint=hint)


def list_on_line(stop: Stumble) -> Finding:
    """A hyphen behind a key, or in the place of a key."""
    if not stop.line_before.strip():
        return indentation(stop)
    remedy = Message(
        "put each item on a line of its own, below the key; if it is text, put the whole text in quotes"
    )
    return wrong(stop.character, Message("a list can't begin on the line of its key"), remedy)


def indentation(stop: Stumble) -> Finding:
    """A line that begins in no column in which something above it does."""
    message = Message("the indentation of this line fits nothing above it")
    above = stop.span(stop.closed, stop.closed + 1) if stop.closed is not None else stop.word
    if above.line >= stop.word.line:
        return wrong(stop.word, message, LINE_UP)
    begun = Related(above, Message("what stands above it begins here"))
    line = stop.rest_of_line(above.start)
    if above.text in "[{" and above.column == stop.word.column:
        begun = Related(above, write(as_item(line.text)))
        return wrong(stop.word, Message("the line above lacks the hyphen of a list item"), _HYPHEN, begun)
    return wrong(stop.word, message, LINE_UP, begun, hint=spaces(above.column - 1))


_HYPHEN = Message("begin each item of a list with a hyphen and a space")


def item_among_keys(stop: Stumble) -> Finding:
    """A hyphen where the next key should be: the item before it has lost its own."""
    message = Message("a list item stands here among keys")
    first = stop.rest_of_line(stop.inside) if stop.inside is not None else stop.word
    if first.line < stop.character.line and first.column == stop.character.column:
        begun = Related(stop.span(first.start, first.start + 1), write(as_item(first.text)))
        return wrong(stop.character, message, _HYPHEN, begun)
    return wrong(stop.character, message, LINE_UP)


def key_among_items(stop: Stumble) -> Finding:
    """A key where the next hyphen should be: it lacks its own, or belongs deeper."""
    remedy = Message(
        'write "- " before it if a new item begins here, or indent it if it belongs to the item above'
    )
    return wrong(stop.word, Message("a key stands here among list items"), remedy)
