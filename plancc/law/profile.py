"""The duties become a year's profile: what the plan of that year is held against."""

from datetime import date
from functools import cache
from typing import NamedTuple

from plancc.law.duties import DUTIES
from plancc.law.duty import Duty, Matter


class Profile(NamedTuple):
    """The duties of a year's plan, one a matter at most."""

    year: int
    duties: tuple[Duty, ...]

    def duty(self, matter: Matter) -> Duty | None:
        """The duty about a matter, or None where there is none that is known."""
        return next((duty for duty in self.duties if duty.matter is matter), None)


@cache
def profile(year: int) -> Profile:
    """The profile of a year's plan: the duties in force on the year's first day, when the plan begins."""
    return Profile(year, tuple(duty for duty in DUTIES if duty.holds(date(year, 1, 1))))
