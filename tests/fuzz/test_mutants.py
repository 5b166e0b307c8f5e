"""The plans that we ship, with several changes at once: nothing breaks, and what is accepted is built."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.fuzz.building import Building
from tests.fuzz.cases import examples, kept

ROOT = Path(__file__).resolve().parents[2]

_NASTY = [
    *(
        "",
        " ",
        "~",
        "null",
        "[]",
        "{}",
        "- ",
        "? ",
        ": ",
        "#",
        "&a ",
        "*a",
        "!!str ",
        "|",
        ">-",
        "---",
        "%TAG",
        "\t",
    ),
    *(
        "0",
        "-1",
        "1e999",
        "0x10",
        "1_000",
        ".nan",
        "2024-02-30",
        "9999-12-31",
        "a" * 3000,
        "[" * 40,
        "*" * 500,
    ),
    *("\u202e", "\ufeff", "\ud7ff", "\U0001f600", "'", '"', "\\", "](", "[^", "<b>", "{{ x }}"),
    *("javascript:alert(1)", "../../etc/passwd"),
]


@cache
def lines(plan: str) -> tuple[str, ...]:
    return tuple((ROOT / "plans" / f"{plan}.yaml").read_text(encoding="utf-8").splitlines())


@some.composite
def mutants(draw: some.DrawFn, plan: str) -> bytes:
    """A plan after a few changes: lines moved, doubled or gone, other values, other bytes."""
    text = list(lines(plan))
    for _ in range(draw(some.integers(1, 4))):
        at, other = draw(some.integers(0, len(text) - 1)), draw(some.integers(0, len(text) - 1))
        line = text[at]
        match draw(some.integers(0, 5)):
            case 0:
                del text[at]
            case 1:
                text.insert(at, text[other])
            case 2:
                text[at], text[other] = text[other], text[at]
            case 3:
                text[at] = " " * draw(some.integers(0, 6)) + line.lstrip()
            case 4:
                key, colon, _ = line.partition(": ")
                text[at] = f"{key}{colon}{draw(some.sampled_from(_NASTY))}"
            case _:
                place = draw(some.integers(0, len(line)))
                text[at] = line[:place] + draw(some.sampled_from(_NASTY)) + line[place:]
    content = "\n".join(text).encode()
    if draw(some.integers(1, 8)) == 8:
        place = draw(some.integers(0, len(content) - 1))
        content = content[:place] + draw(some.binary(min_size=1, max_size=3)) + content[place + 1 :]
    return content


@pytest.mark.parametrize("plan", ["esbjerg", "frederikshavn"])
@given(draw=some.data())
@settings(max_examples=examples(10))
def test_whatever_is_changed_is_found_or_built(building: Building, plan: str, draw: some.DataObject) -> None:
    content = draw.draw(mutants(plan))
    with kept(content):
        building.build(content, "html")
