"""A duty that the law lays on plans: from when to when, where that is written, whether it was confirmed."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from plancc.message import Message


class Matter(StrEnum):
    """What a duty is about."""

    PLAN = "plan"
    ADOPTION = "adoption"
    PUBLICATION = "publication"
    REPATRIATION = "repatriation"
    MINISTERS_GOALS = "ministers-goals"
    JOB_CENTRE = "job-centre"


class Duty(NamedTuple):
    """What a plan has to do about a matter, from the first day to the last.

    Without a first day it is as old as plans are; without a last day no end of it is known. `confirmed` says
    that an authority has printed it, in the law or beside it; what only others tell of is not confirmed, and
    no plan is refused for it. `due` is the day, as month and day, of the year before the plan's by which it
    must be done. `titles` are what a plan must take in, by their official names; a duty to take in nothing
    says that there is none, where no duty at all would say that nobody knows.
    """

    matter: Matter
    source: Message
    confirmed: bool
    first_day: date | None = None
    last_day: date | None = None
    due: tuple[int, int] | None = None
    titles: tuple[str, ...] = ()

    def holds(self, day: date) -> bool:
        """Whether it is in force on a day."""
        return (self.first_day is None or self.first_day <= day) and (
            self.last_day is None or day <= self.last_day
        )

    def deadline(self, year: int) -> date | None:
        """The last day on which it can be done in time for a year's plan, if there is one."""
        return date(year - 1, *self.due) if self.due else None

    @property
    def written(self) -> Message:
        """Where it is written, and whether that was confirmed."""
        if self.confirmed:
            return self.source
        return Message("{source}; this was not confirmed", source=self.source)
