"""Whose a thing is that a text speaks of: `regeringens ti pejlemærker` are not those of the plan."""

import re

from plancc.plan.plan import Plan

_OTHERS = {
    "da": re.compile(
        r"\b(?:regering(?:en|ens|er|erne)?|[a-zæøå]*minister(?:en|ens|iet|iets|ier|ierne)?|folketing(?:et|ets)?|staten"
        r"|regionen|regionens|KL|EU|FN|landspolitisk\w*)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(r"\b(?:government|minister|ministry|parliament|the region|EU|UN)\b", re.IGNORECASE),
}
# The genitive, and up to two words between it and what is owned: "ministerens fire vigtige …".
_OWNER = {
    "da": re.compile(
        r"(?P<owner>[\w-]+(?:['’]s|ens|ets|rs|rnes)|(?-i:[A-ZÆØÅ][\w-]+s)) (?:[\w-]+ ){0,2}$", re.IGNORECASE
    ),
    "en": re.compile(r"(?P<owner>[\w-]+)(?:['’]s|s['’]) (?:[\w-]+ ){0,2}$", re.IGNORECASE),
}
_OWN = {
    "da": re.compile(
        r"(?:beskæftigelses)?planens|kommunens|byrådets|kommunalbestyrelsens|[a-zæøå]*udvalgets|udgavens"
        r"|[a-zæøå]*cent(?:ret|eret)s|årets|periodens|strategiens|afsnittets|vores|fælles",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:plan|municipality|council|committee|job ?centre|year|period|edition|strategy)", re.IGNORECASE
    ),
}


class Owners:
    """Tells what belongs to the plan and its authority from what is somebody else's."""

    def __init__(self, plan: Plan) -> None:
        names = (plan.authority.name, plan.authority.unit or "", *(body.name for body in plan.bodies))
        areas = (area.name for area in plan.authority.areas)
        self._own = {word.casefold() for name in (*names, *areas) for word in name.split()}
        self._others, self._owner = _OTHERS[plan.language], _OWNER[plan.language]
        self._usual = _OWN[plan.language]

    def elsewhere(self, text: str, start: int, end: int) -> bool:
        """Whether a sentence speaks of others, whose things may be called anything."""
        return bool(self._others.search(text, start, end))

    def somebodys(self, text: str, start: int, end: int) -> bool:
        """Whether what begins at `end` belongs to somebody who is named before it."""
        found = self._owner.search(text, start, end)
        if not found or self._usual.fullmatch(found["owner"]):
            return False
        owner = re.sub(r"['’]s$|s$", "", found["owner"].casefold())
        return not {owner, f"{owner}s", found["owner"].casefold()} & self._own
