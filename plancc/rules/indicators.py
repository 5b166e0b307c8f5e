"""What an indicator says of itself: that it counts, or that it is a share of something."""

import re

from plancc.plan.terms import Noun

COUNT = r"antal(?:let)?|number"
SHARE = r"andel(?:en)?|procentdel(?:en)?|share|proportion|percentage"

_COUNT = re.compile(rf"(?:the )?(?:{COUNT})\b", re.IGNORECASE)
_SHARE = re.compile(rf"(?:the )?(?:{SHARE})\b", re.IGNORECASE)
_RELATIVE = re.compile(
    rf"%|‰|\b(?:{SHARE}|procent|pct|promille|pr|gennemsnit\w*|i forhold til|ud af|indeks\w*|ændring\w*|"
    r"vækst\w*|per ?cent|per|average|out of|index|change)\b",
    re.IGNORECASE,
)

_SHARES = re.compile(r"%|‰|percent|procent|pct|promille|point|indeks|index", re.IGNORECASE)
"""Units of a share."""


def counts(indicator: str) -> bool:
    """Whether an indicator begins as a number of persons or things, and speaks of nothing relative."""
    return bool(_COUNT.match(indicator)) and not _RELATIVE.search(indicator)


def shares(indicator: str) -> bool:
    """Whether an indicator begins as a share."""
    return bool(_SHARE.match(indicator))


def relative(unit: str | Noun | None) -> bool:
    """Whether a unit is that of a share."""
    return bool(_SHARES.search(counted_in(unit)))


def counted_in(unit: str | Noun | None) -> str:
    """What a unit is called behind a number; empty for none."""
    return unit.many if isinstance(unit, Noun) else unit or ""
