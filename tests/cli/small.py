"""A small plan, and what running plancc gives."""

import subprocess
from collections.abc import Callable

Run = Callable[..., subprocess.CompletedProcess[str]]

SMALL = """\
plancc: 1
title: Lille plan
period: {from: 2023, to: 2024}
authority: {name: Lilleby Kommune}
annual:
  2024:
    title: Året 2024
    lead: Året begynder i januar.
"""
