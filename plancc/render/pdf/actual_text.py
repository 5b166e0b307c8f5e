"""ActualText: the characters of words whose glyphs don't say them (ISO 32000-1, 14.9.4)."""

from collections.abc import Iterator, Sequence
from unicodedata import combining, normalize

from plancc.render.pdf.characters import plain
from plancc.render.pdf.glyphs import Show

_FIRST_MARK = "\u0300"

Place = tuple[Show, int]
"""A glyph: the operator that shows it, and where it stands there."""


def tell(text: str, shown: Sequence[Show]) -> bool:
    """Tell each word of a text in its own characters if its glyphs say something else; whether one does.

    So is one with a mark that no letter includes: the mark has a place of its own on the page, and readers
    that go by places part the word there.
    """
    extracted = "".join(show.text(0, len(show.glyphs)) for show in shown)
    if plain(text).split() == extracted.split() and max(text, default="") < _FIRST_MARK:
        return False
    words, places = normalize("NFC", text).split(), list(_words(shown))
    if len(words) != len(places):
        return False
    for word, glyphs in zip(words, places, strict=True):
        said = "".join(show.text(place, place + 1) for show, place in glyphs)
        if (said != plain(word) or any(map(combining, word))) and not any(map(_told, glyphs)):
            _tell(word, glyphs)
    return any(show.told for show in shown)


def _words(shown: Sequence[Show]) -> Iterator[list[Place]]:
    """The glyphs of each word."""
    word: list[Place] = []
    for show in shown:
        for place, glyph in enumerate(show.glyphs):
            if not glyph.startswith(b"<"):
                continue
            if not show.text(place, place + 1).isspace():
                word.append((show, place))
            elif word:
                yield word
                word = []
    if word:
        yield word


def _told(glyph: Place) -> bool:
    show, place = glyph
    return any(start <= place < end for start, end, _ in show.told)


def _tell(word: str, glyphs: Sequence[Place]) -> None:
    """Tell the word where it begins, and nothing where it goes on in another operator."""
    for show in {id(show): show for show, _ in glyphs}.values():
        places = [place for each, place in glyphs if each is show]
        show.told.append((places[0], places[-1] + 1, word))
        word = ""
