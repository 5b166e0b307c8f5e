"""Every kind of mistake is one finding, at the smallest place: «» mark it, and aren't in the file."""

import pytest

from plancc.finding import Finding
from plancc.tree.tree import plant
from tests.said import english

MISTAKES = [
    ("yaml-syntax", "title: Plan«:» 2024\n"),
    ("yaml-syntax", "a: b«:» c: d\n"),
    ("yaml-syntax", "a: [b: c«:» d]\n"),
    ("yaml-syntax", "a: 1\nkey«:»value\nb: 2\n"),
    ("yaml-syntax", "a: {x«:»1}\n"),
    ("yaml-syntax", "a: 1\n«just text»\nb: 2\n"),
    ("yaml-syntax", "a: «-» x\n"),
    ("yaml-syntax", "a: «?» x\n"),
    ("yaml-syntax", "a: 1\n«»: x\n"),
    ("yaml-syntax", "a: «@»x\n"),
    ("yaml-syntax", "a: «`»x\n"),
    ("yaml-syntax", "a: «%»x\n"),
    ("yaml-syntax", "a: 1\n«%» af alle: 1\n"),
    ("yaml-syntax", "a: «*» punkt\n"),
    ("yaml-syntax", "a: «&» co.\n"),
    ("yaml-syntax", "a: «,» x\n"),
    # quotes
    ("yaml-syntax", 'æ: «"»abc\nb: 1\n'),
    ("yaml-syntax", 'a: «"»abc\nb: "def"\nc: 1\n'),
    ("yaml-syntax", "- a: «'»abc\n- b: 'def'\n"),
    ("yaml-syntax", "a: 'It'«s» here'\n"),
    ("yaml-syntax", 'a: "x" «og» mere\n'),
    ("yaml-syntax", 'a: "C:«\\p»ath"\n'),
    ("yaml-syntax", 'a: "«\\xZ»Z"\n'),
    ("yaml-syntax", 'a: "«\\UF»FFFFFFF"\n'),
    # brackets
    ("yaml-syntax", "a: «[»1, 2\nb: 3\n"),
    ("yaml-syntax", "a: «[»1, 2\n"),
    ("yaml-syntax", "a: [1, «[»2, 3\nb: 4\n"),
    ("yaml-syntax", "a: «{»b: 1\nc: 2\n"),
    ("yaml-syntax", "a: «{»\n"),
    ("yaml-syntax", "a: ['x' «'y'»]\n"),
    ("yaml-syntax", "a: [\n  'x'\n  «'y'»\n]\n"),
    ("yaml-syntax", "a: [1«}»\n"),
    ("yaml-syntax", "a: [1, «,» 2]\n"),
    ("yaml-syntax", "a: «]»\n"),
    ("yaml-syntax", "a: 1\n«}»\n"),
    ("yaml-syntax", "a: [x] «og» mere\n"),
    # indentation
    ("yaml-syntax", "a: b\n  «c»: d\n"),
    ("yaml-syntax", "a:\n  b: 1\n   «c»: 2\n"),
    ("yaml-syntax", "a:\n    b: 1\n  «c»: 2\n"),
    ("yaml-syntax", "a:\n  - x\n «-» y\n"),
    ("yaml-syntax", "a:\n  - x\n   «-» y\n"),
    ("yaml-syntax", "a: 1\n«-» b\n"),
    ("yaml-syntax", "a:\n  - b\n  «c»: 1\n"),
    ("yaml-syntax", "a: |\n    x\n  «y»\nb: 1\n"),
    ("yaml-syntax", "a: |«abc»\n  x\n"),
    ("tab-indentation", "a:\n«\t»b: 2\n"),
    ("tab-indentation", "a:\n  b: 1\n  «\t»c: 2\n"),
    ("yaml-syntax", "a:\n  -«\t»x\n"),
    # what a plan does without
    ("alias", "a: «*vigtigt*»\n"),
    ("alias", "a: «*vigtigt*» for os\n"),
    ("alias", "a: «&x» 1\nb: *x\nc: [*x]\n"),
    ("alias", "a: «&x» 1\n"),
    ("alias", "a: «&x» 1\nb: *x og mere\n"),
    ("alias", "a: 1\n«&b»: 2\n"),
    ("merge-key", "a: &x {b: 1}\nc:\n  «<<»: *x\n"),
    ("tag", "a: «!!str» 1\n"),
    ("tag", "a: «!NB» læs\n"),
    ("tag", "a: «!foo!bar» x\n"),
    ("directive", "«%YAML 1.1»\n---\na: 1\n"),
    ("directive", "«%FOO x»\n---\na: 1\n"),
    ("several-documents", "a: 1\n«---»\nb: 2\n"),
    ("several-documents", "---\n«---»\na: 1\n"),
    ("duplicate-key", "a: 1\nb: 2\n«a»: 3\n"),
    ("duplicate-key", 'a: 1\n«"a"»: 3\n'),
    ("complex-key", "«[a, b]»: 1\n"),
    ("complex-key", "? «a»: 1\n: 2\n"),
    ("not-a-mapping", "«-» a\n- b\n"),
    ("not-a-mapping", "«et brev»\n"),
    ("not-a-mapping", "«[a]»\nb: c\n"),
    ("empty-file", "«»"),
    ("empty-file", "«»\n\n# only this\n"),
    ("empty-file", "«»---\n"),
    ("too-deep", "a: " + "[" * 31 + "«[»" + "]" * 32),
    ("control-character", 'a: «"\\x1b[31m"»\n'),
    ("control-character", 'a: «"\\uD800"»\n'),
]


def only(content: bytes) -> Finding:
    _, findings = plant("plan.yaml", content)
    assert len(findings) == 1, findings
    return findings[0]


def without_marks(marked: str) -> str:
    return marked.replace("«", "").replace("»", "")


@pytest.mark.parametrize(("rule", "marked"), MISTAKES)
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_one_mistake_is_one_finding_at_its_place(rule: str, marked: str, line_break: str) -> None:
    marked = marked.replace("\n", line_break)
    finding = only(without_marks(marked).encode())
    start, end = marked.index("«"), marked.index("»") - 1
    assert (finding.rule, finding.span.start, finding.span.end) == (rule, start, end), finding
    assert finding.help
    assert not english(finding.message).endswith(".")


@pytest.mark.parametrize("marked", [marked for _, marked in MISTAKES])
def test_no_sentence_of_the_library_reaches_the_author(marked: str) -> None:
    finding = only(without_marks(marked).encode())
    for foreign in ("token", "scalar", "mapping values", "expected", "while", "block end", "no longer YAML"):
        assert foreign not in english(finding.message)


def test_what_clashes_is_named_with_both_places() -> None:
    duplicate = only(b"title: a\nyear: 1\ntitle: b\n")
    assert [(place.span.line, place.span.text, english(place.words)) for place in duplicate.related] == [
        (1, "title", "first written here")
    ]
    anchor = only(b"a: &x 1\nb: *x\nc: *x\n")
    assert [(place.span.line, place.span.text) for place in anchor.related] == [(2, "*x"), (3, "*x")]
    bracket = only(b"a: [1\nb: 2\n")
    assert [(place.span.line, english(place.words)) for place in bracket.related] == [(2, "noticed here")]


def test_a_colon_in_text_is_shown_with_its_quotes() -> None:
    assert english(only(b"  - title: Plan: for 2024\n").hint) == 'write title: "Plan: for 2024"'


def test_all_mistakes_come_at_once_in_the_order_of_the_file() -> None:
    text = "a: 1\na: 2\nb: *x\nc: !t y\nd: {e: 1, e: 2}\nf: @\n"
    tree, findings = plant("plan.yaml", text.encode())
    assert tree is None
    assert [(finding.rule, finding.span.line) for finding in findings] == [
        ("duplicate-key", 2),
        ("alias", 3),
        ("tag", 4),
        ("duplicate-key", 5),
        ("yaml-syntax", 6),
    ]


def test_mistakes_that_hide_nothing_leave_the_tree_to_look_for_more() -> None:
    tree, findings = plant("plan.yaml", b"a: 1\na: 2\nb: !t y\n")
    assert len(findings) == 2
    assert tree is not None
    assert tree.data == {"a": 1, "b": "y"}


def test_what_hides_something_leaves_no_tree() -> None:
    for content in (b"a: *x\n", b"<<: {a: 1}\n", b"[a]: 1\n", b"a: 1\n---\n", b"a: {b:1}\n", b"a: \x01\n"):
        assert plant("plan.yaml", content)[0] is None


def test_too_many_values_are_refused() -> None:
    items = 20_000
    tree, findings = plant("plan.yaml", b"a: [" + b"1," * (items - 3) + b"]")
    assert tree is not None
    assert not findings
    assert only(b"a: [" + b"1," * items + b"]").rule == "too-large"


@pytest.mark.parametrize("opener", ["[", "{", "- ", "? ", "[{a: "])
def test_a_hundred_thousand_levels_are_one_finding(opener: str) -> None:
    assert only(opener.encode() * 100_000).rule == "too-deep"
