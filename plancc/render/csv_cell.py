"""CSV injection: what is put into a cell, so that no spreadsheet takes an author's words for a formula."""

import re

_FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
_NUMBER = re.compile(r"[+-]?[0-9]+([.,][0-9]+)*")


def inert(cell: object) -> object:
    """The cell as it is, or behind an apostrophe where a spreadsheet would run it (OWASP, CSV Injection).

    A number stays a number, also when it is negative.
    """
    if isinstance(cell, str) and _FORMULA.match(cell) and not _NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell
