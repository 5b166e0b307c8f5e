"""After a slip, documents hold what a person reads in the file, or the plan is refused."""

from pathlib import Path

import pytest

from plancc.reader.reader import read
from tests.mutations.as_read import passages
from tests.mutations.faithful import PLANS, ROOT, keys, losses, missing, source

SLIPS = 100
"""A slice of those that `python -m tests.mutations.faithful 5000` makes."""


def test_no_accepted_slip_loses_a_word_or_a_number(tmp_path: Path) -> None:
    found = list(losses(SLIPS, 7, tmp_path))
    assert len(found) == SLIPS
    assert [loss for loss in found if loss] == []


@pytest.mark.parametrize("plan", PLANS)
def test_the_plans_are_read_whole(plan: str) -> None:
    reading = read(ROOT / "plans" / f"{plan}.yaml")
    found = passages(source(plan), keys())
    assert len(found) > 150
    assert sum(passage.is_number for passage in found) >= 10
    assert missing(source(plan), reading) == ()


@pytest.mark.parametrize(
    ("plan", "old", "new"),
    [
        ("esbjerg", "Virksomhederne skal kunne få", "Virksomhederne skal nu kunne få"),
        ("esbjerg", "value: 3.7", "value: 3.8"),
        ("esbjerg", "deadline: 2024-12", "deadline: 2024-11"),
        ("esbjerg", "units: [Misbrug]", "units: [Misbrug, Sundhed]"),
        ("frederikshavn", "values: [2710, 3943]", "values: [2710, 39430]"),
        ("frederikshavn", '"Over 68 år", "Børn"', '"Over 69 år", "Børn"'),
    ],
)
def test_what_is_not_printed_is_missed(plan: str, old: str, new: str) -> None:
    reading = read(ROOT / "plans" / f"{plan}.yaml")
    assert old in source(plan)
    assert len(missing(source(plan).replace(old, new, 1), reading)) == 1
