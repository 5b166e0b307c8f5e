"""Of one rule in a plan people are shown a hundred findings and a count of the rest; programs get all."""

import json
import re

import pytest

from plancc.finding import Finding, Severity
from plancc.message import Message
from plancc.report.formats import FORMATS
from plancc.report.run import CheckedPlan, Run
from plancc.report.style import PLAIN
from plancc.source import Source, Span

SOURCE = Source("plan.yaml", "ord\n" * 250)


def found(rule: str, number: int) -> tuple[Finding, ...]:
    message = Message("this is wrong")
    return tuple(
        Finding(rule, Severity.ERROR, Span(SOURCE, 4 * line, 4 * line + 3), message) for line in range(number)
    )


RUN = Run(
    (
        CheckedPlan("plan", "plan.yaml", (*found("double-space", 250), *found("wrong-dash", 100))),
        CheckedPlan("other", "other.yaml", found("wrong-dash", 101)),
    ),
    (),
    frozenset({Severity.ERROR}),
    "1",
)


@pytest.mark.parametrize("name", ["full", "concise", "github"])
def test_people_are_shown_a_hundred_and_told_of_the_rest(name: str) -> None:
    text = FORMATS[name].write(RUN, PLAIN)
    assert text.count("this is wrong") == 100 + 100 + 100
    assert sorted(re.findall(r"\d+ more like \w+", text)) == ["1 more like this", "150 more like these"]


def test_a_test_of_junit_shows_a_hundred_and_counts_all() -> None:
    text = FORMATS["junit"].write(RUN, PLAIN)
    assert "150 more like these" in text
    assert "(and 249 more)" in text


def test_a_summary_counts_all() -> None:
    text = FORMATS["markdown"].write(RUN, PLAIN)
    assert "| 350 | 0 | 0 |" in text


@pytest.mark.parametrize(("name", "path"), [("json", ("findings",)), ("sarif", ("runs", 0, "results"))])
def test_programs_get_every_finding(name: str, path: tuple[str | int, ...]) -> None:
    told = json.loads(FORMATS[name].write(RUN, PLAIN))
    for step in path:
        told = told[step]
    assert len(told) == 451
