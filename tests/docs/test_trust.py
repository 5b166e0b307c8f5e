"""docs/trust.md names an attack once, and a test that there is."""

import ast
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

SECTIONS = (
    *("Who is trusted with what", "What is not defended"),
    *("What a pull request may bring", "The plan's text", "YAML", "plancc.toml", "Templates", "site/"),
    *("published/", "Links", "Images and drawings", "File names", "Git"),
    *("What a machine does to a run", "What goes out", "What is read back"),
    "What plancc promises about network and files",
)
TEST = re.compile(r"`(?P<file>tests/[\w/]+\.py)::(?P<name>test_\w+)(?:\[(?P<case>[^\]]+)\])?`")


class Row(NamedTuple):
    """What may happen, what plancc does, and the test that shows it, as a link of pytest's."""

    attack: str
    outcome: str
    test: str


@pytest.fixture(scope="module")
def document(root: Path) -> str:
    return (root / "docs" / "trust.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def rows(document: str) -> list[Row]:
    lines = [line for line in document.splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]
    return [Row(*each) for each in cells if each[0] not in {"attack or fault", "promise", "---"}]


@cache
def written(file: Path) -> tuple[frozenset[str], frozenset[str]]:
    """The names of a file's tests, and the words that may be the names of their cases."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return (
        frozenset(each.name for each in tree.body if isinstance(each, ast.FunctionDef)),
        frozenset(
            str(each.value) for each in ast.walk(tree) if isinstance(each, ast.Constant) and each.value
        ),
    )


def there_is(test: str, root: Path) -> bool:
    """Whether a test, and its case if one is named, stands in the suite."""
    found = TEST.fullmatch(test)
    if not found or not (root / found["file"]).is_file():
        return False
    tests, words = written(root / found["file"])
    case = found["case"]
    beside = (root / found["file"]).parent / f"{case}.yaml"
    return found["name"] in tests and (not case or case in words or beside.is_file())


def test_each_row_names_a_test_that_there_is(rows: list[Row], root: Path) -> None:
    assert len(rows) >= 60
    assert [row.attack for row in rows if not row.outcome] == []
    assert [row.test for row in rows if not there_is(row.test, root)] == []


@pytest.mark.parametrize(
    "test",
    [
        "`tests/docs/test_trust.py::test_that_nobody_wrote`",
        "`tests/docs/test_nothing.py::test_no_row_stands_twice`",
        "`tests/cases/test_cases.py::test_a_plan_has_just_the_findings_that_are_marked[alias/nothing]`",
        "tests/docs/test_trust.py::test_no_row_stands_twice",
        "",
    ],
)
def test_a_wrong_name_would_be_noticed(test: str, root: Path) -> None:
    assert there_is("`tests/docs/test_trust.py::test_no_row_stands_twice`", root)
    assert not there_is(test, root)


def test_no_row_stands_twice(rows: list[Row]) -> None:
    for told in ([row.attack for row in rows], [row.test for row in rows]):
        assert [each for each, times in Counter(told).items() if times > 1] == []


def test_it_has_its_sections_and_a_row_in_each_that_has_a_table(document: str) -> None:
    parts = re.split(r"^##+ (.+)$", document, flags=re.MULTILINE)
    assert tuple(parts[1::2]) == SECTIONS
    for name, text in zip(SECTIONS, parts[2::2], strict=True):
        assert text.count("\n| ") > 2 or "| " not in text, name
