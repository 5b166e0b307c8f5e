"""The duties that an edition is held to: the law on employment plans speaks to no other kind of plan."""

from plancc.edition.edition import Edition
from plancc.law.duty import Duty, Matter
from plancc.law.profile import profile
from plancc.plan.plan import EMPLOYMENT_PLAN


def duty_of(edition: Edition, matter: Matter) -> Duty | None:
    """The duty about a matter, or None where the law asks nothing of such a plan in its year."""
    return profile(edition.year).duty(matter) if edition.plan.kind == EMPLOYMENT_PLAN else None
