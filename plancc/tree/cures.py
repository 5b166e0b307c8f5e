"""A line that YAML does not understand becomes the line that was meant, where there is only one."""

import re

from plancc.message import NOTHING, Message, counted
from plancc.tree.mistake import shortened

# The keys of a plan are small letters; what looks otherwise before a colon is text.
_KEY = r"[a-z_]+|[12]\d{3}"
_KEY_AND_VALUE = re.compile(rf"(?P<before>\s*(?:- +)*)(?P<key>{_KEY}): +(?P<value>\S.*)")
_VALUE = re.compile(r"\s*(?:- +)*(?P<value>.*)")
_GLUED_COLON = re.compile(rf"(?P<before>\s*(?:- +)?)(?P<key>{_KEY})(?P<colon>:)(?P<value>[^\s:/].*)")
_OTHER_SIGN = re.compile(rf"(?P<key>{_KEY})(?: +:| *[=;]|:(?=[^\S ]))\s*(?P<value>\S.*)")
_GLUED_HYPHEN = re.compile(r"\s*(?P<hyphen>[-\N{EN DASH}\N{EM DASH}])(?P<item>[^\W\d].*)")
WIDE_COLON = "\N{FULLWIDTH COLON}"
_WIDE_COLON = re.compile(rf"\s*(?:- +)*(?:{_KEY})(?P<colon>[ \t]*{WIDE_COLON}[ \t]*).*")
_BULLET = re.compile(r"(?:[-*+•·▪◦–—]|\d{1,2}[.)](?=\s))\s*(?=\D)")
_PAIRS = re.compile(rf"(?:{_KEY}): [^,:{{}}\[\]]+(?:, (?:{_KEY}): [^,:{{}}\[\]]+)+")
_COMMENT = re.compile(r"\s#")


def write(line: str) -> Message:
    """What to write; nothing where nothing is sure."""
    return Message("write {line}", line=shortened(line)) if line else NOTHING


def spaces(number: int) -> Message:
    """In which column a line begins."""
    return counted("write {n} space before it", "write {n} spaces before it", n=number)


def quoted(text: str) -> str:
    """The text in quotes; nothing where both kinds are in it, or a comment may be."""
    text = text.strip()
    sign = text[:1]
    if sign in ("'", '"'):
        # An apostrophe within a word is no quote; one quote without another was to open the text.
        even = len(re.findall(rf"(?<!\w){sign}|{sign}(?!\w)", text)) % 2 == 0
        text = text[1:] if not even else text[1:-1] if text.endswith(sign) else text
    if not text or "\\" in text or _COMMENT.search(text):
        return ""
    return next((f"{each}{text}{each}" for each in "\"'" if each not in text), "")


def closed(text: str) -> str:
    """The first line of a text in quotes, closed where the line ends; nothing where it has such a quote."""
    line = text.partition("\n")[0].rstrip()
    return "" if line[0] in line[1:] or "\\" in line else f"{line}{line[0]}"


def with_quoted_value(line: str) -> str:
    """A line of a key and its text, or of a text alone, with the text in quotes."""
    found = _KEY_AND_VALUE.fullmatch(line)
    if found and _PAIRS.fullmatch(f"{found['key']}: {found['value'].rstrip()}"):
        return f"{{{found['key']}: {found['value'].rstrip()}}}"
    value = quoted(found["value"] if found else _VALUE.sub(r"\g<value>", line, count=1))
    return f"{found['key']}: {value}" if found and value else value


def glued_colon(line: str) -> tuple[int, str] | None:
    """Where a key's colon has no space behind it, and the line with one."""
    found = _GLUED_COLON.fullmatch(line)
    return (found.start("colon"), f"{found['key']}: {found['value']}") if found else None


def glued_hyphen(line: str) -> tuple[int, str] | None:
    """Where the hyphen of a list item has no space behind it, and the line with one."""
    found = _GLUED_HYPHEN.fullmatch(line)
    return (found.start("hyphen"), f"- {found['item']}") if found else None


def wide_colon(line: str) -> tuple[int, int] | None:
    """Where the wide colon behind a key stands, with the spaces beside it."""
    found = _WIDE_COLON.fullmatch(line)
    return found.span("colon") if found else None


def with_colon(line: str) -> str:
    """`key = value` and the like with the colon that it lacks."""
    found = _OTHER_SIGN.fullmatch(line)
    return f"{found['key']}: {found['value']}" if found else ""


def as_item(line: str) -> str:
    """A line as an item of a list."""
    return f"- {without_bullet(line)}"


def without_bullet(line: str) -> str:
    """The words of a list's item, without the bullet that a word processor put there."""
    return _BULLET.sub("", line, count=1)


def bulleted(line: str) -> bool:
    return bool(_BULLET.match(line))
