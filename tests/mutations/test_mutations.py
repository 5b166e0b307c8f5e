"""One mistake anywhere in a shipped plan is found within three lines of it, and never ends in a traceback."""

import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from plancc.compiler import validate
from plancc.source import Span
from tests.mutations.mutate import KINDS, Mutation, data, mutations

ROOT = Path(__file__).parents[2]
PLANS = ("esbjerg", "frederikshavn")
NEAR = 3


@cache
def source(plan: str) -> str:
    return (ROOT / "plans" / f"{plan}.yaml").read_text(encoding="utf-8")


@cache
def all_of(plan: str) -> dict[str, list[Callable[[], Mutation]]]:
    return mutations(source(plan))


def distance(made: Mutation, span: Span) -> int:
    """The lines from a change to a place that hold more than a comment."""
    first, last = sorted((made.line, span.line))
    between = made.text.split("\n")[first : last - 1]
    return sum(bool(line.strip()) and not line.lstrip().startswith("#") for line in between) + (first < last)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("mutated")
    for plan in PLANS:
        if (ROOT / "plans" / plan).is_dir():
            shutil.copytree(ROOT / "plans" / plan, home / plan)
    return home


@pytest.mark.parametrize(
    ("plan", "kind"), [(plan, kind) for plan in PLANS for kind in KINDS if all_of(plan)[kind]]
)
@settings(max_examples=40, deadline=None, derandomize=True)
@given(draw=some.data())
def test_a_mistake_is_found_near_its_place(folder: Path, plan: str, kind: str, draw: some.DataObject) -> None:
    made = draw.draw(some.sampled_from(all_of(plan)[kind]))()
    path = folder / f"{plan}.yaml"
    path.write_text(made.text, encoding="utf-8")
    findings = validate(path, path.name).findings
    if kind == "broken-indent" and data(made.text) == data(source(plan)):
        # The only key of a mapping may stand at any depth: nothing has changed.
        return
    spans = [span for each in findings for span in (each.span, *(other.span for other in each.related))]
    assert any(distance(made, span) <= NEAR for span in spans), [(each.rule, each.span) for each in findings]


def test_there_is_much_to_mistake() -> None:
    counts = {kind: sum(len(all_of(plan)[kind]) for plan in PLANS) for kind in KINDS}
    assert min(counts.values()) >= 40, counts
