"""Alphabetical order: Danish has æ, ø and å after z, and takes aa for å."""

import unicodedata

_AFTER_Z = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"})
_DANISH = str.maketrans({"ü": "y", "ð": "d", "þ": "th"})
_ENGLISH = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ð": "d", "þ": "th"})


def danish_order(words: str) -> tuple[str, str]:
    """What words are sorted by in Danish; of equal ones capitals and å go first."""
    folded = unicodedata.normalize("NFC", words.casefold()).replace("aa", "å")
    return _bare(folded.translate(_AFTER_Z).translate(_DANISH)), _ties(words)


def english_order(words: str) -> tuple[str, str]:
    """What words are sorted by in English, where letters with signs are as those without."""
    return _bare(unicodedata.normalize("NFC", words.casefold()).translate(_ENGLISH)), _ties(words)


def _bare(words: str) -> str:
    """Words without accents; a hyphen parts them as a space does."""
    decomposed = unicodedata.normalize("NFD", words)
    return "".join(each for each in decomposed if not unicodedata.combining(each)).replace("-", " ")


def _ties(words: str) -> str:
    return words.replace("Å", "@").replace("å", "`")
