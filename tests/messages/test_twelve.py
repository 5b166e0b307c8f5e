"""Twelve different mistakes are twelve findings in the order of the file, in both languages."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands import plancc

HERE = Path(__file__).parent


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_plan_with_twelve_mistakes(language: str, golden: Callable[[str, Path], None]) -> None:
    ended = plancc("validate", "tolv.yaml", "--lang", language, cwd=HERE)
    assert ended.returncode == 1
    lines = [int(found) for found in re.findall(r"^tolv\.yaml:(\d+):\d+: \w+\[", ended.stdout, re.MULTILINE)]
    assert len(lines) == 12
    assert lines == sorted(lines)
    rules = set(re.findall(r"^tolv\.yaml:\d+:\d+: \w+\[([a-z-]+)\]", ended.stdout, re.MULTILINE))
    assert len(rules) == 12
    golden(ended.stdout, HERE / "golden" / f"twelve-{language}.txt")
