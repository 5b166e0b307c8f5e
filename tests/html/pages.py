"""Which pages are looked at, and in which settings."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.editions import EDITIONS, SHIPPED
from tests.html.browser import Setting

Pages = Callable[[str], Path]

PAGES = (*EDITIONS, "sample")
COVERING = ("budget-2025", "everything-2024", "sample")
"""Those that have every kind of element that any page has, as test_settings shows: axe sees them in all
settings, and the others in the two that differ most."""
READ = (*SHIPPED, "everything-2024", "sample")
"""Those that are also read enlarged, folded out, and without scripts."""

SCREENS = tuple(
    Setting(width, scheme=scheme) for width in (320, 768, 1440) for scheme in ("light", "dark")
)  # fmt: skip
OPPOSITES = (Setting(320, scheme="dark"), Setting(1440))
BETWEEN = Setting(768)
PRINT = Setting(794, 1123, media="print")  # a sheet of A4
ACROSS = Setting(1123, 794, media="print")
BROAD = ("budget-2025", "crowded-2027")
"""Those with tables for which a printer turns the sheet."""


class Look(NamedTuple):
    """A page in a setting, and whether axe judges it there."""

    name: str
    setting: Setting
    judged: bool

    def __str__(self) -> str:
        return f"{self.name}-{self.setting}"


def looks(name: str) -> list[Look]:
    sheet = ACROSS if name in BROAD else PRINT
    if name in COVERING:
        return [Look(name, setting, judged=True) for setting in (*SCREENS, sheet)]
    judged = [Look(name, setting, judged=True) for setting in OPPOSITES]
    return [*judged, *(Look(name, setting, judged=False) for setting in (BETWEEN, sheet))]


# The pages of one group share a worker, which opens them; there are groups enough to keep two workers busy.
each_page = pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.xdist_group(f"html-{name}")) for name in READ]
)
