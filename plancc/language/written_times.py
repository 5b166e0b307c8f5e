"""Times as people write them (`31.12.2027`, `december 2027`) become the form that a plan has for them."""

import re

from plancc.moment import Moment

_MONTHS = (
    ("januar", "january", "jan"), ("februar", "february", "feb"), ("marts", "march", "mar"), ("april", "apr"),
    ("maj", "may"), ("juni", "june", "jun"), ("juli", "july", "jul"), ("august", "aug"),
    ("september", "sept", "sep"), ("oktober", "october", "okt", "oct"), ("november", "nov"),
    ("december", "dec"),
)  # fmt: skip
_NUMBERS = {name: at for at, names in enumerate(_MONTHS, 1) for name in names}
_SEASONS = {
    "forår": "spring", "foråret": "spring", "sommer": "summer", "sommeren": "summer", "efterår": "autumn",
    "efteråret": "autumn", "vinter": "winter", "vinteren": "winter", "spring": "spring", "summer": "summer",
    "autumn": "autumn", "winter": "winter",
}  # fmt: skip
_YEAR = r"(?P<year>[12]\d{3})"
_DAY = r"(?P<day>\d{1,2})"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?:den |d\. ?)?{_DAY}[./ -]+(?P<month>\d{{1,2}})[./ -]+{_YEAR}",
        rf"{_YEAR}[./-](?P<month>\d{{1,2}})(?:[./-]{_DAY})?",
        rf"(?P<month>\d{{1,2}})[./ -]+{_YEAR}",
        rf"(?:den |d\. ?)?(?:{_DAY}(?:\.|st|nd|rd|th)? )?(?P<name>[a-z]+)\.? {_YEAR}",
        rf"(?P<quarter>[1-4])\. ?(?:kvartal|kv\.?) {_YEAR}|[qk](?P<q>[1-4])[ -/]*(?P<qyear>[12]\d{{3}})",
        rf"(?P<half>[12])\. halvår {_YEAR}",
        rf"(?P<season>[a-zæøå]+) {_YEAR}",
    )
)


# The end of a year, in the words of minutes and of speech; within it, any day may be meant.
_AT_END = re.compile(
    rf"(?:ultimo|(?:inden |ved |senest (?:ved )?)?(?:udgangen|slutningen) af|slut) {_YEAR}", re.IGNORECASE
)
_WITHIN = re.compile(r"(?:i løbet af|inden for|senest(?: i| den)?|ultimo|i) (?=\S)", re.IGNORECASE)


def written_time(text: str) -> str | None:
    """The form in which a plan holds this time; None for what no calendar has, or has in two ways."""
    words = " ".join(text.split())
    at_end = _AT_END.fullmatch(words)
    if at_end:
        return f"{at_end['year']}-12"
    within = _WITHIN.match(words)
    if within and re.fullmatch(_YEAR, words[within.end() :]):
        return words[within.end() :]
    words = words[within.end() :] if within else words
    for form in _FORMS:
        found = form.fullmatch(words)
        meant = _form(found.groupdict()) if found else None
        if meant:
            try:
                return Moment.read(meant).form
            except ValueError:
                return None
    return None


def _form(parts: dict[str, str | None]) -> str | None:
    year = parts.get("year") or parts.get("qyear")
    if quarter := parts.get("quarter") or parts.get("q"):
        return f"{year}-Q{quarter}"
    if half := parts.get("half"):
        return f"{year}-H{half}"
    if season := parts.get("season"):
        return f"{year}-{_SEASONS[season.casefold()]}" if season.casefold() in _SEASONS else None
    name = (parts.get("name") or "").casefold()
    month = _NUMBERS.get(name, 0) if name else int(parts.get("month") or 0)
    if not 1 <= month <= 12:
        return None
    day = parts.get("day")
    return f"{year}-{month:02}" + (f"-{int(day):02}" if day else "")
