"""The fast parser and the careful one read the same; no bytes at all bring them out of step with us."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plancc.source import Source
from plancc.tree.compose import careful_events, fast_events
from plancc.tree.tree import plant
from plancc.tree.walk import Walk

PLAN = """\
format: 1   # the first key
title: "Plan 2024–2027: æøå 😀"
'motto': 'It''s fine'
period: {from: 2024, to: 2027, open: [true, null, ~, 1.5, -3]}
areas: [Esbjerg, Fanø,
  "both of them",
]
lead: |
  A paragraph with *emphasis*, a [link](https://example.org) & more.

    Indented: yes
  - an item

folded: >-
  one
  two

  three
plain text: over several
  lines, with a colon:here and a # that is none#
empty:
goals:
- id: one
  steps:
    - - nested
      - list
    -
  note: "escapes \\t \\u00e6 \\"quoted\\" \\
    joined"

# a comment between
- {id: two, steps: []}
? explicit
: value
"""

CORPUS = [
    PLAN,
    PLAN.replace("\n", "\r\n"),
    PLAN.removesuffix("\n"),
    "---\n" + PLAN + "...\n",
    "a: |+\n  keep\n\n\nb: |-\n  strip\n\nc: >+\n  x\n\n",
    "a: |2\n    two more\n  none\nb: 1\n",
    "a: x   \nb: 'y'   # c\nc:   \nd: [ ]\ne: { }\n",
    "a:\n- b\n- c:\n  - d\n  -\n",
    "a: [b: c, {d, e: }, 'f': g]\n",
    "a: \"x\n\n  y\"\nb: 'p\n  q'\n",
    "a: http://x.dk/?a=b#c\nb: 12:30\nc: a - b\nd: -x\ne: ?x\nf: a,b\n",
    "? a\n? b\n: c\n",
    "a: &x 1\nb: *x\nc: !t y\n<<: {d: 1}\na: 2\n",
    "a: 1\n--- \nb: 2\n",
    "æ: ø\nå: '😀'\n😀: x\n",
]


def by(parser: str, text: str) -> Walk:
    walk = Walk(Source("plan.yaml", text))
    walk.over(fast_events(text) if parser == "fast" else careful_events(text))
    return walk


@pytest.mark.parametrize("text", CORPUS)
def test_both_parsers_give_the_same_data_at_the_same_places(text: str) -> None:
    fast, careful = by("fast", text), by("careful", text)
    assert fast.data
    assert fast.data == careful.data
    assert fast.root == careful.root
    assert fast.findings == careful.findings


def test_the_fast_parser_is_there() -> None:
    assert next(fast_events("a: 1\n"))


def test_without_the_fast_parser_the_same_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    expected, _ = plant("plan.yaml", PLAN.encode())
    monkeypatch.setattr("plancc.tree.compose.CParser", None)
    tree, findings = plant("plan.yaml", PLAN.encode())
    assert tree is not None
    assert expected is not None
    assert (tree.data, tree.root, findings) == (expected.data, expected.root, ())


def promise_is_kept(content: bytes) -> None:
    tree, findings = plant("plan.yaml", content)
    assert tree is not None or findings
    for finding in findings:
        for span in (finding.span, *(related.span for related in finding.related)):
            assert 0 <= span.start <= span.end <= len(span.source.text)
            assert span.line >= 1
            assert span.column >= 1


@given(st.binary(max_size=200))
def test_any_bytes_give_a_tree_or_a_finding(content: bytes) -> None:
    promise_is_kept(content)


@settings(max_examples=500)
@given(st.text(st.sampled_from("ab1: \n-[]{},'\"#&*!|>%@`?\\x\tæ😀\r.<~"), max_size=40))
@example('"\\UFFFFFFFF"')
@example("%YAML 1.1.1\n---\n")
@example("a: !%C0 x")
@example('a: "\\')
@example("- |0\n x")
def test_any_signs_of_yaml_give_a_tree_or_a_finding(text: str) -> None:
    promise_is_kept(text.encode())


@settings(max_examples=500)
@given(st.data())
def test_any_cut_or_slip_in_a_plan_gives_a_tree_or_a_finding(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(PLAN)))
    end = data.draw(st.integers(start, min(len(PLAN), start + 30)))
    slip = data.draw(st.text(st.sampled_from(" \n\t:-'\"[]{}#,|>&*!%@\\x"), max_size=3))
    promise_is_kept((PLAN[:start] + slip + PLAN[end:]).encode())


@pytest.mark.parametrize("length", range(0, len(PLAN), 7))
def test_a_plan_that_breaks_off_anywhere(length: int) -> None:
    promise_is_kept(PLAN.encode()[:length])
