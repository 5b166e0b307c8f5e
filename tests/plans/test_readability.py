"""Both plans are plain Danish: by their own measure, LIX, they stay at 40 or below."""

from pathlib import Path

import pytest

from plancc.reader.reader import read
from plancc.rules.rule import Subject
from plancc.rules.unreadable_text import weighed


@pytest.mark.parametrize("name", ["esbjerg", "frederikshavn"])
def test_a_plan_is_easy_to_read(root: Path, name: str) -> None:
    plan = read(root / "plans" / f"{name}.yaml").plan
    assert plan
    weight = weighed(
        sentence
        for passage, sentences in Subject(plan, ()).sentences
        if passage.words.paragraphs
        for sentence in sentences
    )
    assert weight.words > 2_000
    assert weight.lix <= 40
    assert plan.wording.lix <= 45
