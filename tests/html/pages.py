"""Which pages are looked at, and in which settings."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.html.browser import Setting

Pages = Callable[[str], Path]

PLANS = {
    "esbjerg-2024": ("esbjerg", "2024"),
    "frederikshavn-2023": ("frederikshavn", "2023"),
    "frederikshavn-2024": ("frederikshavn", "2024"),
}
PAGES = (*PLANS, "sample")

SCREENS = tuple(
    Setting(width, scheme=scheme) for width in (320, 768, 1440) for scheme in ("light", "dark")
)  # fmt: skip
PRINT = Setting(794, 1123, media="print")  # a sheet of A4

# The pages of one group share a worker, which then builds and opens them; four groups keep two workers busy.
each_page = pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.xdist_group(f"html-{name}")) for name in PAGES]
)
