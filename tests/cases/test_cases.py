"""Small plans: in a bad one, `# ! rule` stands on the very line where the finding must appear."""

import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.commands import plancc

pytestmark = pytest.mark.xdist_group("cases")  # one worker validates them all

HERE = Path(__file__).parent
PLANS = sorted(path for path in HERE.glob("*/*.yaml"))
MARK = re.compile(rb"# ! ([a-z-]+)")
LINE = re.compile(r"(?P<plan>.+?):(?P<line>\d+):\d+: \w+\[(?P<rule>[a-z-]+)\] \S")

Found = Mapping[str, list[tuple[int, str]]]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Found:
    """What is found in all the plans: line and rule, by plan; a folder may bring a dictionary of its own."""
    dictionaries = {path.parent for path in PLANS if (path.parent / "dictionary").is_dir()}
    assert dictionaries
    cache = tmp_path_factory.mktemp("cache")
    findings: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for folder in (None, *sorted(dictionaries)):
        names = [
            path.relative_to(HERE).as_posix()
            for path in PLANS
            if folder == (path.parent if path.parent in dictionaries else None)
        ]
        environment = {
            "PLANCC_DICTIONARIES": str(folder / "dictionary") if folder else "",
            "XDG_CACHE_HOME": str(cache),
        }
        ended = plancc("validate", "--output-format", "concise", *names, cwd=HERE, **environment)
        assert ended.returncode in (0, 1), ended.stderr
        assert "Traceback" not in ended.stdout + ended.stderr
        for line in ended.stdout.splitlines():
            told = LINE.match(line)
            assert told, f"not a finding: {line}"
            findings[told["plan"]].append((int(told["line"]), told["rule"]))
    return findings


@pytest.mark.parametrize("path", PLANS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_plan_has_just_the_findings_that_are_marked(path: Path, found: Found) -> None:
    marked = [
        (number, mark[1].decode())
        for number, line in enumerate(path.read_bytes().split(b"\n"), 1)
        for mark in MARK.finditer(line)
    ]
    assert bool(marked) == path.stem.startswith("bad"), "a bad plan is marked, a good one is not"
    assert found.get(path.relative_to(HERE).as_posix(), []) == marked


def test_there_are_many_bad_plans() -> None:
    assert sum(path.stem.startswith("bad") for path in PLANS) >= 30


@pytest.mark.parametrize("kind", ["bad", "good"])
def test_every_rule_has_bad_and_good_plans(kind: str) -> None:
    from plancc.rules.catalog import RULES

    folders = {path.parent.name for path in PLANS if path.stem.startswith(kind)}
    assert {rule.name for rule in RULES} <= folders
