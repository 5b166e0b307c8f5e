"""Every duty that is known, as data: a new one, or the end of an old one, is an entry here.

Where the end of a duty is expected but not certain, it ends there all the same: what is no longer known
is not asked of a plan.
"""

from datetime import date

from plancc.law.duty import Duty, Matter
from plancc.message import Message

_LOB = Message("LOB § 4, as secondary pages tell it")
# From the first day of 2027 a new main act is expected to take LOB's place.
_LAST_OF_LOB = date(2026, 12, 31)
_FIVE_GOALS = (
    "Alle ledige skal have en værdig sagsbehandling",
    "Flere ledige skal opkvalificeres",
    "Flere flygtninge og familiesammenførte skal være selvforsørgende",
    "Flere personer med handicap skal i beskæftigelse",
    "Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft",
)

DUTIES: tuple[Duty, ...] = (
    Duty(
        Matter.PLAN,
        Message("LOB § 4, as printed plans tell it"),
        confirmed=True,
        last_day=date(2024, 12, 31),
    ),
    Duty(Matter.PLAN, _LOB, confirmed=False, first_day=date(2025, 1, 1), last_day=_LAST_OF_LOB),
    Duty(Matter.ADOPTION, _LOB, confirmed=False, last_day=_LAST_OF_LOB, due=(12, 31)),
    Duty(Matter.PUBLICATION, _LOB, confirmed=False, last_day=_LAST_OF_LOB),
    Duty(
        Matter.REPATRIATION,
        Message("lov nr. 174 of 27 February 2019, as a printed plan tells it"),
        confirmed=True,
        first_day=date(2019, 2, 27),
        last_day=_LAST_OF_LOB,
    ),
    Duty(
        Matter.MINISTERS_GOALS,
        # Three goals, whose wording differs from page to page: here stands whom they are about.
        Message("secondary pages on the minister's goals of 2020"),
        confirmed=False,
        first_day=date(2020, 1, 1),
        last_day=date(2020, 12, 31),
        titles=("Virksomhederne", "Flygtninge og familiesammenførte", "Handicap"),
    ),
    Duty(
        Matter.MINISTERS_GOALS,
        Message("secondary pages on the minister's goals of 2021 and 2022"),
        confirmed=False,
        first_day=date(2021, 1, 1),
        last_day=date(2022, 12, 31),
        titles=_FIVE_GOALS,
    ),
    Duty(
        Matter.MINISTERS_GOALS,
        Message("the minister's letter of 12 May 2022 on the goals of 2023"),
        confirmed=True,
        first_day=date(2023, 1, 1),
        last_day=date(2023, 12, 31),
        titles=_FIVE_GOALS,
    ),
    Duty(
        Matter.MINISTERS_GOALS,
        Message("the minister's goals of 2024 at star.dk, 30 June 2023"),
        confirmed=True,
        first_day=date(2024, 1, 1),
        last_day=date(2024, 12, 31),
        titles=_FIVE_GOALS,
    ),
    Duty(
        Matter.MINISTERS_GOALS,
        Message("lov nr. 1656 of 30 December 2024, which repeals LOB § 19"),
        confirmed=True,
        first_day=date(2025, 1, 1),
    ),
    # Ended in two steps, on 1 February and 1 July 2026; what the unit is called is the plan's own to say.
    Duty(
        Matter.JOB_CENTRE,
        Message("the law that follows from L 66, in force on 1 February and 1 July 2026"),
        confirmed=True,
        last_day=date(2026, 1, 31),
    ),
)
