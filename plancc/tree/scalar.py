"""Turn a plain scalar, as written, into a value: the strict and unsurprising part of YAML 1.2.

`no`, `012`, `1e3`, `2024-12-31` and `12:30` are text here, because that is what an author sees. So are
numbers that can be read in two ways, such as `1.200`, and those that would come out rounded.
"""

import re
from decimal import Decimal

Scalar = str | int | float | bool | None

_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
# No number of a plan is longer; a longer row of digits is a case or account number, and stays text.
_INT = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_FLOAT = re.compile(r"-?(?:0|[1-9][0-9]{0,17})\.[0-9]{1,17}")
# A thousand and two hundred to a Dane, one and a fifth to YAML.
_TWOFOLD = re.compile(r"-?[1-9][0-9]{0,2}\.[0-9]{3}")
# Python keeps any number of so many figures as it was written.
_SURE_FIGURES = 15
_NUMBER_STARTS = frozenset("-0123456789")


def plain(text: str) -> Scalar:
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _NUMBER_STARTS:
        return text
    if _INT.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return text if _TWOFOLD.fullmatch(text) or _rounded(text) else float(text)
    return text


def _rounded(text: str) -> bool:
    return len(text) > _SURE_FIGURES and Decimal(repr(float(text))) != Decimal(text)
