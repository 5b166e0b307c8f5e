"""A small plan as plain data that a test may rewrite, and what comparing two of them gives."""

from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

from plancc.comparison.compare import compare
from plancc.comparison.comparison import Change, Comparison
from plancc.edition.edition import Edition
from plancc.edition.resolve import resolve
from plancc.plan.plan import Plan
from plancc.reader.reader import read
from plancc.tree.tree import plant

ROOT = Path(__file__).resolve().parents[2]
LILLEBY = Path(__file__).parent / "lilleby.yaml"


@cache
def _data() -> Any:
    tree, findings = plant(LILLEBY.name, LILLEBY.read_bytes())
    assert tree
    assert not findings
    return tree.data


def data() -> Any:
    """The plan as its author wrote it; a copy that may be changed."""
    return deepcopy(_data())


def edition(written: Any, year: int = 2024) -> Edition:
    return resolve("lilleby", Plan.model_validate(written), year)


def compared(old: Any, new: Any) -> Comparison:
    return compare(edition(old), edition(new))


def changes(change: Callable[[Any], object]) -> tuple[Change, ...]:
    """The changes from the plan to what a function makes of it."""
    new = data()
    change(new)
    return compared(data(), new).changes


@cache
def shipped(name: str, year: int) -> Edition:
    """An edition of a plan in plans/ or tests/torture."""
    (path,) = (*ROOT.glob(f"plans/{name}.yaml"), *ROOT.glob(f"tests/torture/{name}.yaml"))
    plan = read(path, name).plan
    assert plan
    return resolve(name, plan, year)
