"""Every place of a tree is found again in its text, exactly."""

import pytest

from plancc.finding import Fault, Severity
from plancc.pointer import Pointer, Step
from plancc.tree.locate import known, locate, settle
from plancc.tree.tree import Tree, graft, plant
from tests.said import text as said

PLAN = """\
# æøå 😀
title: "Plan 😀"   # a comment
'lead å': it's plain text
empty:
2024:
  goals:
    - id: mål-1
      tags: [a, 'b', {c: d}]
      text: |
        First line

        last line

    # a comment
    - id: x
  same:
  - 1
  -
last: over two
  lines
"""


def planted(text: str, name: str = "plan.yaml") -> Tree:
    tree, findings = plant(name, text.encode())
    assert findings == ()
    assert tree is not None
    return tree


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("slow", ["", "slow: [kl. 8:30]\n"], ids=["libyaml", "ruamel"])
@pytest.mark.parametrize(
    ("steps", "value", "key"),
    [
        (("title",), '"Plan 😀"', "title"),
        (("lead å",), "it's plain text", "'lead å'"),
        (("empty",), "empty", "empty"),
        (("2024",), "goals", "2024"),
        (("2024", "goals"), "-", "goals"),
        (("2024", "goals", 0), "id", "id"),
        (("2024", "goals", 0, "id"), "mål-1", "id"),
        (("2024", "goals", 0, "tags"), "[a, 'b', {c: d}]", "tags"),
        (("2024", "goals", 0, "tags", 1), "'b'", "'b'"),
        (("2024", "goals", 0, "tags", 2), "{c: d}", "{c: d}"),
        (("2024", "goals", 0, "tags", 2, "c"), "d", "c"),
        (("2024", "goals", 0, "text"), "|\n        First line\n\n        last line", "text"),
        (("2024", "goals", 1, "id"), "x", "id"),
        (("2024", "same"), "-", "same"),
        (("2024", "same", 0), "1", "1"),
        (("2024", "same", 1), "", ""),
        (("last",), "over two\n  lines", "last"),
        ((), "title", "title"),
    ],
)
def test_value_and_key(
    steps: tuple[Step, ...], value: str, key: str, line_break: str, mark: str, slow: str
) -> None:
    text = (PLAN + slow).replace("\n", line_break)
    tree = planted(mark + text)
    assert tree.source.text == text
    assert locate(tree, Pointer(steps)).text == value.replace("\n", line_break)
    assert locate(tree, Pointer(steps).key).text == key


def test_lines_and_columns_are_those_of_an_editor() -> None:
    tree = planted("\ufeffæ😀: å\r\nb: {😀: 'x'}\r\n")
    span = locate(tree, Pointer(("b", "😀")))
    assert (span.line, span.column, span.text) == (2, 8, "'x'")


def test_a_pointer_that_goes_on_is_answered_with_the_deepest_place() -> None:
    tree = planted(PLAN)
    assert locate(tree, Pointer(("2024", "goals", 1, "title"))).line == 15
    assert locate(tree, Pointer(("2024", "goals", 7))).text == "-"
    assert locate(tree, Pointer(("2024", "goals", "x"))).text == "-"
    assert locate(tree, Pointer(("2024", "goals", -1))).text == "-"
    assert locate(tree, Pointer(("title", "x", 0))).text == '"Plan 😀"'
    assert locate(tree, Pointer(("nothing",)).key).text == "title"


@pytest.mark.parametrize(
    ("loc", "pointer"),
    [
        ((), "(the whole plan)"),
        (("blocks", 0, "text", "title"), "blocks[0].title"),
        (("blocks", 0, "list", "items", 1), "blocks[0].items[1]"),
        (("blocks", 0, "text", "text"), "blocks[0].text"),
        (("blocks", 0, "text", "missing"), "blocks[0].text"),
        (("blocks", 5, "title"), "blocks"),
        (("blocks", "function-after[check(), Block]", 0, "id"), "blocks[0].id"),
        (("nothing",), "(the whole plan)"),
    ],
)
def test_steps_that_the_author_never_wrote_are_dropped(loc: tuple[Step, ...], pointer: str) -> None:
    tree = planted("blocks:\n  - id: a\n    title: b\n    text: c\n    items: [d, e]\n")
    assert str(known(tree, loc)) == pointer


def test_pydantics_key_step_means_the_key() -> None:
    tree = planted("years:\n  24: {}\n")
    assert known(tree, ("years", "24", "[key]")) == Pointer(("years", "24"), at_key=True)


def test_many_equal_steps_take_no_time() -> None:
    text = "".join(f"{'  ' * depth}a:\n" for depth in range(30))
    assert len(known(planted(text), ("a",) * 60 + ("b",)).steps) == 30


def test_a_graft_is_found_in_its_own_file() -> None:
    host = planted("title: a\nyears:\n  '2024': 2024.yaml\n")
    year = planted("goals:\n  - id: x\n", "plan/2024.yaml")
    place = Pointer(("years", "2024"))
    tree = graft(host, place, year)
    assert tree.data == {"title": "a", "years": {"2024": {"goals": [{"id": "x"}]}}}
    assert host.data == {"title": "a", "years": {"2024": "2024.yaml"}}
    inside = locate(tree, place.child("goals", 0, "id"))
    assert (inside.source.name, inside.line, inside.text) == ("plan/2024.yaml", 2, "x")
    assert locate(tree, place).source is year.source
    assert locate(tree, place.key).text == "'2024'"
    assert locate(tree, Pointer(("title",))).source is host.source
    assert known(tree, ("years", "2024", "goals", 0, "id")) == place.child("goals", 0, "id")


def test_a_graft_may_bring_a_new_key_or_item_and_grow_itself() -> None:
    host = planted("years: {}\nlist: [a]\n")
    first, second = planted("a: {}\n", "1.yaml"), planted("b: c\n", "2.yaml")
    tree = graft(host, Pointer(("years", "2026")), first)
    tree = graft(tree, Pointer(("years", "2026", "a")), second)
    tree = graft(tree, Pointer(("list", 1)), second)
    assert tree.data == {"years": {"2026": {"a": {"b": "c"}}}, "list": ["a", {"b": "c"}]}
    assert locate(tree, Pointer(("years", "2026", "a", "b"))).source is second.source
    assert locate(tree, Pointer(("years", "2026", "a")).key).source is first.source
    assert locate(tree, Pointer(("list", 1, "b"))).text == "c"


def test_a_fault_is_settled_with_all_its_places() -> None:
    tree = planted("a: 1\nb: 2\n")
    fault = Fault(
        "some-rule",
        Severity.WARNING,
        Pointer(("b",)),
        said("m"),
        said("hint"),
        said("help"),
        ((Pointer(("a",)).key, said("words")),),
    )
    finding = settle(tree, fault)
    assert (finding.rule, finding.severity, finding.span.text) == ("some-rule", Severity.WARNING, "2")
    assert (finding.message, finding.hint, finding.help) == (said("m"), said("hint"), said("help"))
    assert [(place.span.text, place.words) for place in finding.related] == [("a", said("words"))]
