"""Which pages are looked at, and in which settings."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.editions import EDITIONS, SHIPPED
from tests.html.browser import Setting

Pages = Callable[[str], Path]

PAGES = (*EDITIONS, "sample")
READ = (*SHIPPED, "everything-2024", "sample")
"""Those that are also read with the keyboard, enlarged, and without scripts."""

SCREENS = tuple(
    Setting(width, scheme=scheme) for width in (320, 768, 1440) for scheme in ("light", "dark")
)  # fmt: skip
PRINT = Setting(794, 1123, media="print")  # a sheet of A4
ACROSS = Setting(1123, 794, media="print")
BROAD = ("budget-2025",)
"""Those with tables for which a printer turns the sheet."""

# The pages of one group share a worker, which opens them; there are groups enough to keep two workers busy.
each_page = pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.xdist_group(f"html-{name}")) for name in READ]
)
