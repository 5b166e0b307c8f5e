"""A small plan, and what running plancc gives."""

from collections.abc import Callable

from tests.commands import Ended

Run = Callable[..., Ended]

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
