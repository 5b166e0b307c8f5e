"""Say in a page that is finished where it belongs: between marks, so that it can be taken out again."""

import re
from collections.abc import Mapping

MARKS = ("<!-- site head -->", "<!-- site top -->")
"""The places that a page has for it: in its head, and behind its first link."""

_END = "<!-- site end -->"
_INSERTED = re.compile(f"({'|'.join(MARKS)}).*?{_END}", re.DOTALL)


def bare(page: str) -> str:
    """The page as it was before anything was put in, to the character."""
    return _INSERTED.sub(r"\1", page)


def inserted(page: str, markup: Mapping[str, str]) -> str | None:
    """The page with markup behind each mark; None if a mark is not there exactly once."""
    page = bare(page)
    if any(page.count(mark) != 1 for mark in MARKS) or _END in page:
        return None
    for mark in MARKS:
        page = page.replace(mark, f"{mark}{markup[mark]}{_END}")
    return page
