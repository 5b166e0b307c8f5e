"""A value that is written anew is read as that value, and nothing beside it has changed."""

from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as some

from plancc.edits import edited
from plancc.pointer import Pointer
from plancc.tree.guard import FORBIDDEN
from plancc.tree.tree import Tree, plant
from plancc.tree.write import Unwritable, rewrite, written

PLACES = """\
plain: words of the author
commented: words # why
numbered: 12
single: 'it''s'   # kept
double: "say \\"hi\\""
over: two
  lines
literal: |
  First line

  last line
folded: >-
  Words that are filled, and filled until
  the line ends.

stripped: |- # a comment
      deep
digit: |2
    two
list:
  - one
  - 'two'
  - - >
      three
    - four # and why
below:
  five
flow: {a: one, b: ['two', "three", four], c: 5}
? asked
: six
slow: kl. 8:30
last: |
  seven
"""

VALUES = [
    ("2025", ("plain",), '"2025"'),
    (2025, ("plain",), "2025"),
    (2025, ("double",), "2025"),
    ("2025-12", ("plain",), "2025-12"),
    ("2025-12", ("single",), "'2025-12'"),
    ("2025-12", ("double",), '"2025-12"'),
    (5.0, ("plain",), "5.0"),
    (0.00000001, ("plain",), "0.00000001"),
    (-7.5, ("flow", "c"), "-7.5"),
    (True, ("plain",), "true"),
    (None, ("plain",), "null"),
    ("true", ("plain",), '"true"'),
    ("nej: ja", ("plain",), '"nej: ja"'),
    ('et "nej": ja', ("plain",), "'et \"nej\": ja'"),
    ("a, b", ("plain",), "a, b"),
    ("a, b", ("flow", "a"), '"a, b"'),
    ("https://www.ringby.dk", ("plain",), "https://www.ringby.dk"),
    ("#0f3a5f", ("plain",), '"#0f3a5f"'),
    ("- a", ("plain",), '"- a"'),
    ("", ("plain",), '""'),
    ("to\nlinjer\n", ("plain",), "|\n  to\n  linjer"),
    ("to\nlinjer", ("list", 0), "|-\n    to\n    linjer"),
    ("to\nlinjer", ("commented",), '"to\\nlinjer"'),
    ("to\nlinjer", ("flow", "a"), '"to\\nlinjer"'),
    ("ét\n\nto", ("literal",), "|-\n  ét\n\n  to"),
    ("ét\n\nto", ("stripped",), "|- # a comment\n      ét\n\n      to"),
    ("ét\nto", ("folded",), ">-\n  ét\n\n  to"),
    (" ét", ("literal",), '" ét"'),
    ("ord " * 40 + "ord", ("folded",), ">-\n  " + "ord " * 26 + "ord\n  " + "ord " * 13 + "ord"),
]


def planted(text: str) -> Tree:
    tree, findings = plant("plan.yaml", text.encode())
    assert findings == ()
    assert tree is not None
    return tree


def leaves(data: Any, pointer: Pointer = Pointer()) -> list[Pointer]:  # noqa: B008 - a pointer never changes
    pairs = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    inner = [leaf for step, value in pairs for leaf in leaves(value, pointer.child(step))]
    return inner if isinstance(data, dict | list) else [pointer]


def replaced(data: Any, steps: tuple[Any, ...], value: Any) -> Any:
    if not steps:
        return value
    copy = data.copy()
    copy[steps[0]] = replaced(data[steps[0]], steps[1:], value)
    return copy


@pytest.mark.parametrize(("value", "steps", "words"), VALUES, ids=[str(case[:2]) for case in VALUES])
def test_a_value_is_written_as_its_place_asks(value: Any, steps: tuple[Any, ...], words: str) -> None:
    assert rewrite(planted(PLACES), Pointer(steps), value).text == words


letters = some.text(
    some.sampled_from("aå1 \n\t\r:#-?,[]{}\"'\\&*!|>%@`~.<=\u00a0😀"), max_size=30
) | some.text(max_size=10).filter(lambda text: not FORBIDDEN.search(text))
scalars = (
    letters
    | some.integers(-(10**17), 10**17)
    | some.decimals(-1000, 1000, places=3).map(float)
    | some.booleans()
    | some.none()
    | some.sampled_from(["---", "...", "2024", "012", "null", "no", "<<", "- a", "a:", "? a", ": a"])
)


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
@pytest.mark.parametrize("slow", ["", "slower: [kl. 8:30]\n"], ids=["libyaml", "ruamel"])
@given(data=some.data(), value=scalars)
def test_what_is_written_is_read_and_the_rest_stays(
    data: some.DataObject, value: Any, slow: str, line_break: str
) -> None:
    tree = planted((slow + PLACES).replace("\n", line_break))
    pointer = data.draw(some.sampled_from(leaves(tree.data)))
    edit = rewrite(tree, pointer, value)
    after = edited(tree.source, [edit])
    assert planted(after.text).data == replaced(tree.data, pointer.steps, value), after.text


@given(data=some.data(), value=letters.filter(bool))
def test_a_key_is_written_too(data: some.DataObject, value: str) -> None:
    tree = planted(PLACES)
    assume(value not in tree.data)
    pointer = data.draw(some.sampled_from([("plain",), ("flow", "a"), ("asked",), ("list",), ("last",)]))
    edit = rewrite(tree, Pointer(pointer).key, value)
    after = planted(edited(tree.source, [edit]).text).data
    keys = list(tree.data["flow"] if len(pointer) > 1 else tree.data)
    found = list(after["flow"] if len(pointer) > 1 else after)
    assert found == [value if key == pointer[-1] else key for key in keys]


def test_the_last_line_gets_an_end_if_its_text_has_one() -> None:
    tree = planted("a: x")
    assert edited(tree.source, [rewrite(tree, Pointer(("a",)), "x\ny\n")]).text == "a: |\n  x\n  y\n"


@pytest.mark.parametrize("value", ["\x1b", "\u202e", float("nan"), float("inf"), 10**18, 1e-18])
def test_what_no_plan_can_hold_is_refused(value: Any) -> None:
    with pytest.raises(Unwritable):
        written(value)


@pytest.mark.parametrize(
    "steps", [("list",), ("flow",), ("nothing",), ("list", 9), (), ("plain", "x"), ("empty",)]
)
def test_only_a_value_that_is_there_can_be_written_anew(steps: tuple[Any, ...]) -> None:
    with pytest.raises(KeyError):
        rewrite(planted(f"empty:\n{PLACES}"), Pointer(steps), "x")
