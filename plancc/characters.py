"""Characters that come along when text is copied: what to call them, and what was meant by them."""

import re
import unicodedata

from plancc.message import Message

SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""Spaces that are no space to YAML, as they stand between square brackets in a pattern."""

INVISIBLE = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200d\u2060-\u2064\u3164\ufe00-\ufe0f\uffa0"
)
"""Characters that nobody can see and no plan needs, as they stand between square brackets in a pattern."""

QUOTES = "“”„\u201f»«‘’\u201a\u201b"
"""Quotation marks of people and word processors, which YAML does not know."""

ALIKE = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u051b\u051d"
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405"
    "\u03bf\u03bd\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7",
    "aeopcyxijshdqwABEKMHOPCTYXIJSovABEZHIKMNOPTYX",
)
"""Cyrillic and Greek letters that look like Latin ones."""

_NAMES = {
    "\x00": Message("NUL"),
    "\x0b": Message("line break of Word"),
    "\x1b": Message("escape"),
    "\u00a0": Message("no-break space"),
    "\u00ad": Message("soft hyphen"),
    "\u2007": Message("figure space"),
    "\u2009": Message("thin space"),
    "\u200b": Message("zero width space"),
    "\u200c": Message("zero width non-joiner"),
    "\u200d": Message("zero width joiner"),
    "\u2028": Message("line separator"),
    "\u2029": Message("paragraph separator"),
    "\u202f": Message("narrow no-break space"),
    "\u2060": Message("word joiner"),
    "\u3000": Message("wide space"),
    "\ufeff": Message("byte order mark"),
}
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_UNSEEN = re.compile(f"[{INVISIBLE}]")
_SPACE = re.compile(f"[{SPACES}]")
_QUOTED = re.compile(rf"[\"'{QUOTES}](?P<words>[^\"{QUOTES}]*)[\"'{QUOTES}]")
_BREAKS = "\x0b\x0c\x85\u2028\u2029"


def called(character: str) -> Message:
    """What to call a character, with its number in Unicode."""
    code = f"U+{ord(character):04X}"
    if character in _NAMES:
        return Message("{name} ({code})", name=_NAMES[character], code=code)
    if _TURNING.match(character):
        return Message("text direction character {code}", code=code)
    if _SPACE.match(character):
        return Message("space {code}", code=code)
    if _UNSEEN.match(character) or unicodedata.category(character) in ("Cc", "Cf", "Cs", "Cn"):
        return Message("control character {code}", code=code)
    return Message('"{character}" ({code})', character=character, code=code)


def meant(character: str) -> str:
    """What belongs in the place of a character that no text may hold: a space, a letter, or nothing."""
    if character in _BREAKS:
        return " "
    if "\x80" <= character <= "\x9f":
        # Windows-1252 that was read as Latin-1: its dashes and quotation marks.
        return character.encode("latin-1").decode("cp1252", "ignore")
    return ""


def tidied(words: str) -> str:
    """A value of one word as it would have been typed: with plain spaces, and no quotes but those of YAML."""
    plain = unicodedata.normalize("NFKC", _UNSEEN.sub("", words)).replace("\N{MINUS SIGN}", "-").strip()
    quoted = _QUOTED.fullmatch(plain)
    return quoted["words"].strip() if quoted else plain
