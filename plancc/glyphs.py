"""Which characters the shipped fonts can show."""

from collections.abc import Iterator
from functools import cache
from unicodedata import normalize

from plancc import resources

UNSEEN = frozenset("\n\t\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f")
"""Nothing is drawn for them, so no font needs to have them: breaks, soft hyphen, joiners, variants."""


@cache
def ranges() -> dict[str, str]:
    """The characters of each font, from the smallest, by its name: "U+0020-007E,U+00A0", as CSS has it."""
    lines = (resources.fonts() / "characters.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(" ", 1) for line in lines)


@cache
def of(font: str) -> frozenset[str]:
    """The characters of one font."""
    return frozenset(
        character for first, last in _spans(font) for character in map(chr, range(first, last + 1))
    )


def without_glyph(words: str) -> tuple[str, ...]:
    """The characters of the words that no font has, each once. A letter and its accent are taken as one."""
    used = words if words.isascii() else normalize("NFC", words)
    if _shown().issuperset(used):
        return ()
    return tuple(character for character in dict.fromkeys(used) if character not in _shown())


@cache
def _shown() -> frozenset[str]:
    return UNSEEN.union(*(of(font) for font in ranges()))


def _spans(font: str) -> Iterator[tuple[int, int]]:
    for span in ranges()[font].split(","):
        first, _, last = span.removeprefix("U+").partition("-")
        yield int(first, 16), int(last or first, 16)
