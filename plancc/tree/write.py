"""A value becomes YAML that reads as that value in the place it is put, in the style found there."""

import re
from decimal import Decimal

from plancc.edits import Edit
from plancc.pointer import Pointer
from plancc.tree.guard import FORBIDDEN
from plancc.tree.place import place
from plancc.tree.scalar import Scalar, plain
from plancc.tree.tree import Tree

_WIDTH = 110
_HEADER = re.compile(r"[|>][-+0-9]*([^\r\n]*)")
_INDENTATION = re.compile(r"[\r\n]( +)[^ \r\n]")
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})
_ENDS = re.compile(r"[ \t]*(?:[\r\n]|$)")
_GAP = re.compile(r"(?<=\S) (?=\S)")


class Unwritable(ValueError):
    """A value that no plan can hold: an invisible character, or a number that would be read as text."""


def rewrite(tree: Tree, pointer: Pointer, value: Scalar) -> Edit:
    """Put a value in the place of another, or a key in the place of a key.

    The edit is one of the source in which the place stands. What is there must be a value of one word or
    text: for a list, a mapping or nothing at all it is a KeyError.
    """
    spot = place(tree, pointer)
    here = spot.key if pointer.at_key else spot.node
    if here is None or here.start == here.end or (here is spot.node and spot.node.inner is not None):
        raise KeyError(str(pointer))
    text = spot.source.text
    indent = spot.source.place(spot.key.start if spot.key else here.start)[1] - 1 + 2 * bool(spot.key)
    # What follows on the line would become part of a block.
    crowded = spot.in_brackets or (
        isinstance(value, str) and "\n" in value and not _ENDS.match(text, here.end)
    )
    words = written(
        value, text[here.start : here.end], indent=indent, in_brackets=crowded, key=pointer.at_key
    )
    if here.end == len(text) and words[0] in "|>" and isinstance(value, str) and value.endswith("\n"):
        words += "\n"
    return Edit(here.start, here.end, words)


def written(
    value: Scalar, like: str = "", *, indent: int = 2, in_brackets: bool = False, key: bool = False
) -> str:
    """The value as YAML, quoted or in a block if what it takes the place of (`like`) is so.

    It is plain where that is safe; a text of several lines becomes a block with so much indentation.
    """
    if not isinstance(value, str):
        return _word(value)
    if FORBIDDEN.search(value):
        raise Unwritable(value)
    style = like[:1]
    words: str | None = None
    if style == ">":
        words = _folded(value, like, indent)
    elif style not in ("|", "'", '"'):
        words = _plain(value, in_brackets, key)
    several = "\n" in value and style not in ("'", '"') and not (in_brackets or key)
    if words is None and (several or style in ("|", ">")):
        words = _literal(value, like, indent)
    return words if words is not None else _quoted(value, style)


def _word(value: int | float | None) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    words = format(Decimal(repr(value)), "f")
    if isinstance(value, float) and "." not in words:
        words += ".0"
    elif isinstance(value, float) and plain(words) == words:
        # Of three figures behind a point nobody knows whether they are thousands.
        words += "0"
    if plain(words) != value:
        raise Unwritable(words)
    return words


def _plain(value: str, in_brackets: bool, key: bool) -> str | None:
    """The bare words, unless YAML could take them, or a part of them, for something else."""
    if not value or value != value.strip() or re.search(r"[\r\n\t]|:\s|\s#|:$|^---|^\.\.\.|^<<$", value):
        return None
    if value[0] in "!&*|>'\"%@`#,[]{}" or (value[0] in "-?:" and value[1:2].strip() == ""):
        return None
    if (in_brackets and re.search(r"[][{},:?]|^-", value)) or (key and re.search(r"[:#]|^[?-]", value)):
        return None
    return value if key or plain(value) == value else None


def _quoted(value: str, style: str) -> str:
    """In the quotes given, else in those that need nothing escaped; only double quotes hold line ends."""
    single = not re.search(r"[\r\n\t]", value)
    if single and (style == "'" or (style != '"' and re.search(r'["\\]', value))):
        return "'" + value.replace("'", "''") + "'"
    return '"' + value.translate(_ESCAPES) + '"'


def _literal(value: str, like: str, indent: int) -> str | None:
    """Line by line; None where a block would need to be told how far it is indented, or how it ends."""
    lines = value.removesuffix("\n").split("\n")
    if "\r" in value or not lines[-1].strip() or value[:1].isspace():
        return None
    if any(line.isspace() for line in lines):
        return None
    return _block("|", lines, value, like, indent)


def _folded(value: str, like: str, indent: int) -> str | None:
    """Lines filled anew; None for text in which spaces at the ends of lines mean something."""
    lines = value.removesuffix("\n").split("\n")
    if "\r" in value or not lines[0] or not lines[-1] or any(line != line.strip() for line in lines):
        return None
    rows: list[str] = []
    for line in lines:
        if line and rows:
            rows.append("")
        rows += _filled(line, _WIDTH - _indentation(like, indent)) if line else [""]
    return _block(">", rows, value, like, indent)


def _filled(line: str, width: int) -> list[str]:
    rows = [""]
    for word in _GAP.split(line):
        if rows[-1] and len(rows[-1]) + 1 + len(word) > width:
            rows.append(word)
        else:
            rows[-1] += f" {word}" if rows[-1] else word
    return rows


def _block(sign: str, lines: list[str], value: str, like: str, indent: int) -> str:
    found = _HEADER.match(like)
    end = "" if value.endswith("\n") else "-"
    before = " " * _indentation(like, indent)
    body = "".join(f"\n{before}{line}" if line else "\n" for line in lines)
    return f"{sign}{end}{found[1] if found else ''}{body}"


def _indentation(like: str, indent: int) -> int:
    found = _INDENTATION.search(like)
    return len(found[1]) if found and like[:1] in ("|", ">") else indent
