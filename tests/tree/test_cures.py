"""A mistake in YAML comes with the line as it should be, where there is only one."""

import pytest

from plancc.mending import mended
from plancc.tree.tree import plant
from tests.said import english

LINES = [
    # colons and hyphens without their space
    ("title:Plan\nb: 2\n", "title: Plan"),
    ("a:\n  - id:unge\n    title: Unge\n", "id: unge"),
    ("a:\n  -id: unge\n    title: Unge\n", "- id: unge"),
    ("a:\n  - Et punkt.\n  -Et til.\n", "- Et til."),
    ("a: {id:unge, title:Unge}\n", "{id: unge, title: Unge}"),
    ("a: 1\nlead = Vi vil.\nb: 1\n", "lead: Vi vil."),
    ("a: 1\nlead :Vi vil.\nb: 1\n", "lead: Vi vil."),
    # items of lists
    ("a:\n  - Et punkt.\n  Et til.\n  - Et tredje.\n", "- Et til."),
    ("a:\n  - Et punkt.\n  • Et til.\n", "- Et til."),
    ("a:\n  * Et punkt.\n  * Et til.\n", "- Et punkt."),
    # quotes
    ("a: 1\ntitle: Mål: Vi vil\n", 'title: "Mål: Vi vil"'),
    ("a:\n  - Mål: vi: og I\n", '"Mål: vi: og I"'),
    ('title: "Unge" i gang\n', "title: '\"Unge\" i gang'"),
    ('title: "Vi siger "ja".\n', "title: 'Vi siger \"ja\".'"),
    ("lead: 'Det er 'vigtigt'\n", "lead: \"Det er 'vigtigt'\""),
    ("title: 'It's here'\n", 'title: "It\'s here"'),
    ('title: "Unge i gang\nb: 1\n', '"Unge i gang"'),
    ('title: "Unge i gang\nb: "x"\n', '"Unge i gang"'),
    ("lead: [Job First] hjælper.\n", 'lead: "[Job First] hjælper."'),
    ("lead: % af de unge\n", '"% af de unge"'),
    ("lead: **Vi** hjælper.\n", '"**Vi** hjælper."'),
    ("lead: !NB læs det\n", '"!NB læs det"'),
    ("lead: & co. er med\n", '"& co. er med"'),
    # brackets
    ("a:\n  - id: by, name: Byen, role: council\n", "{id: by, name: Byen, role: council}"),
    ("a:\n  - {id: by name: Byen}\n", ", name:"),
    ("a:\n  - {id: by, name: Byen\nb: 1\n", "{id: by, name: Byen}"),
    # indentation
    ("a:\n  b: 1\n c: 2\n", "2 spaces before it"),
    ("a:\n  - b: x\n     c: 2\n", "4 spaces before it"),
    ("a:\n  - Et punkt.\n    - Et til.\n", "2 spaces before it"),
    ("a:\n  - text: x\n    b:\n      - y\n    En linje\n  - z\n", "- En linje"),
    ("a:\n  - title\uff1a A\n    lead: B\n", "title: A"),
    ("a: 1\nbefore\uff1a\n  - title: A\n", "before:"),
    ("a:\n  \N{EN DASH}id: unge\n    title: Unge\n", "- id: unge"),
    ("a: 1\nbetter\uff1ahigher\nb: 1\n", "better: higher"),
    ("a: >= 80\nb: 1\n", '">= 80"'),
    ("a: >80\nb: 1\n", '">80"'),
    ('a: "#00474f\nb: "#b84a00"\n', '"#00474f"'),
    ("a: Plan #1 for byen\nb: 1\n", "Plan #1 for byen"),
    ("a: #1 i landet\nb: 1\n", "#1 i landet"),
    ("a: {name: Jobcenter #1, email: a@ringby.dk}\nb: 1\n", "Jobcenter #1"),
    ("a: {text: a #b, by: c}\nb: 1\n", "a #b"),
    ("a: {text: a # b, by: c}\nb: 1\n", "a # b"),
    ("a: {name: #1, email: a@ringby.dk}\nb: 1\n", "#1"),
    ("a: {name: Afdeling #1 {B}, email: a@ringby.dk}\nb: 1\n", "Afdeling #1 {B}"),
    ("a: [[A #1, b]]\nb: 1\n", "A #1"),
    ("a:\n  - [A #1, b]\n  - [C, d]\nb: 1\n", "A #1"),
    ("a: [Den ene #kilde, x\n  y]\nb: 1\n", "Den ene #kilde"),
    ('a: {b: "x" #1, c: 1}\nb: 1\n', ""),
    ("a: [x, -7,5, 11,4]\n", "[x, -7.5, 11.4]"),
    # where nothing is sure
    ("title: \"Unge\" og 'de' andre\n", ""),
    ('a: {b: "x, c: 1}\n', ""),
    ("a: 1\nbare tekst her\nb: 1\n", ""),
    ("a: x: y # en note\n", ""),
]


@pytest.mark.parametrize(("text", "cure"), LINES, ids=[text for text, _ in LINES])
def test_the_line_as_it_should_be(text: str, cure: str) -> None:
    _, findings = plant("plan.yaml", text.encode())
    (finding,) = findings
    hint = english(finding.hint).removeprefix("write ")
    assert (hint.strip('"') if finding.rule == "text-cut-by-comment" else hint) == cure


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("a:\n  - title\uff1a A\n    lead: B\n", "a:\n  - title: A\n    lead: B\n"),
        ("a:\n  - title \uff1aA\n    lead: B\n", "a:\n  - title: A\n    lead: B\n"),
        ("a: 1\nbefore\uff1a\n  - title: A\n", "a: 1\nbefore:\n  - title: A\n"),
    ],
)
def test_a_wide_colon_behind_a_key_is_mended(text: str, after: str) -> None:
    (mended_file,) = mended(plant("plan.yaml", text.encode())[1])
    assert mended_file.after.text == after


def test_each_sign_that_cuts_a_list_in_brackets_is_told() -> None:
    _, findings = plant("plan.yaml", b"a: [#00474f, Afdeling #2]\nb: 1\n")
    assert [english(each.hint) for each in findings] == ['write "#00474f"', 'write "Afdeling #2"']


@pytest.mark.parametrize(
    "text",
    [
        "a: 90 #kilde\n",
        "a: unge #note\n",
        "a: unge # note\n",
        "a: # note\n  b: 1\n",
        "a: [90, #kilde (x)\n  91]\n",
    ],
)
def test_a_comment_behind_a_value_is_one(text: str) -> None:
    assert plant("plan.yaml", text.encode())[1] == ()


def test_the_item_before_a_hyphen_is_shown_with_its_own() -> None:
    for text in ("a:\n  text: x\n  - list: [y]\n", "a:\n  [x, 1]\n  - [y, 2]\n"):
        (finding,) = plant("plan.yaml", text.encode())[1]
        (related,) = finding.related
        first = text.splitlines()[1].strip()
        assert (related.span.line, english(related.words)) == (2, f"write - {first}")


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("a: x\na: x\n", "take this one out: both say the same"),
        ("a: Et\na: To\n", 'keep "Et" or "To", and take the other out'),
        ("a: [x]\na: [y]\n", "put all points of both under the first one, and take this key out"),
        ("a: {b: 1}\na: {c: 1}\n", "put all keys of both under the first one, and take this key out"),
        ("a: x\na: [y]\n", "keep the one that says more, and take the other out"),
    ],
)
def test_what_to_do_about_a_key_that_stands_twice(text: str, remedy: str) -> None:
    (finding,) = plant("plan.yaml", text.encode())[1]
    assert english(finding.help) == remedy


def test_lists_under_a_key_that_stands_twice_are_both_looked_at() -> None:
    tree, _ = plant("plan.yaml", b"a: []\na: [x, y]\nb:\nb: 1\n")
    assert tree
    assert tree.data == {"a": ["x", "y"], "b": 1}
