"""Danish and English names of authorities: "Københavns Kommune" governs København, and has a job centre."""

import re
from typing import NamedTuple

_OFFICIAL = {
    "Bornholm": "Bornholms Regionskommune",
    "København": "Københavns Kommune",
    "Nordfyn": "Nordfyns Kommune",
    "Vesthimmerland": "Vesthimmerlands Kommune",
}
"""The places whose authority bears their name in the genitive; with 94 others it does not."""

_PLACES = {authority.casefold(): place for place, authority in _OFFICIAL.items()}
_KIND = re.compile(r"(?i) (kommune|regionskommune|municipality)$")
_REGION = re.compile(r"(?i)region ")
_USUAL = {"da": "{} Kommune", "en": "{} Municipality"}
_UNITS = {"da": "Jobcenter {}", "en": "{} Job Centre"}


class Authority(NamedTuple):
    """An authority's official name, the place that it governs, and the usual name of its job centre."""

    name: str
    place: str
    unit: str


def authority(named: str, language: str) -> Authority:
    """The authority that is meant by a place's name or its own; a name that is official stays as it is."""
    words = " ".join(named.split())
    place = _PLACES.get(words.casefold(), _KIND.sub("", words))
    own = _OFFICIAL.get(place) if language == "da" else None
    is_official = place != words or _REGION.match(words)
    name = words if is_official else own or _USUAL[language].format(place)
    return Authority(name, place, _UNITS[language].format(place))
