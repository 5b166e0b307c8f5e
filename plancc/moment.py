"""A stretch of time as plans write it: 2024, 2024-12, 2024-12-31, 2023-Q3, 2023-H1, 2023-autumn."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

SEASONS = ("winter", "spring", "summer", "autumn")
_FORMS = re.compile(
    r"(?P<year>[12][0-9]{3})"
    r"(?:-(?:(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?|Q(?P<quarter>[1-4])|H(?P<half>[12])"
    rf"|(?P<season>{'|'.join(SEASONS)})))?"
)


@dataclass(frozen=True, order=True)
class Moment:
    """A stretch of the calendar and the way it was written; ordered by its first day, then by its last."""

    first_day: date
    last_day: date
    form: str

    @classmethod
    def read(cls, words: str) -> "Moment":
        """Read one of the written forms; anything else, or a day that no calendar has, is a ValueError."""
        found = _FORMS.fullmatch(words)
        if not found:
            raise ValueError(words)
        year, month, day = int(found["year"]), found["month"], found["day"]
        if day:
            only = date(year, int(month), int(day))
            return cls(only, only, words)
        if month:
            return cls._months(year, int(month), 1, words)
        if found["quarter"]:
            return cls._months(year, int(found["quarter"]) * 3 - 2, 3, words)
        if found["half"]:
            return cls._months(year, int(found["half"]) * 6 - 5, 6, words)
        if found["season"]:
            return cls._months(year, SEASONS.index(found["season"]) * 3 or 1, 3, words)
        return cls._months(year, 1, 12, words)

    @classmethod
    def _months(cls, year: int, month: int, count: int, words: str) -> "Moment":
        over = year * 12 + month - 1 + count
        return cls(date(year, month, 1), date(over // 12, over % 12 + 1, 1) - timedelta(days=1), words)

    @property
    def year(self) -> int:
        return self.first_day.year

    def __str__(self) -> str:
        return self.form
