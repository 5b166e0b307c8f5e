"""What a person at a terminal reads; the whole picture stands in the golden files beside this one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plancc.finding import Finding, Related, Severity
from plancc.report.full import full
from plancc.report.style import Style
from plancc.source import Source, Span
from plancc.tree.tree import plant
from tests.growth import calls
from tests.said import text as said

HERE = Path(__file__).parent


UNKNOWN = """\
strategies:
  - id: virksomhederne
    strategies: [opkvalifisering, unge]
"""


def finding(text: str, place: str, hint: str = "", help: str = "", name: str = "plan.yaml") -> Finding:  # noqa: A002
    start = text.index(place)
    span = Span(Source(name, text), start, start + len(place))
    return Finding("some-rule", Severity.ERROR, span, said("message"), said(hint), said(help))


def marked(text: str, place: str, hint: str = "") -> list[str]:
    """The line of the place and what is drawn below it."""
    lines = full([finding(text, place, hint)]).splitlines()
    below = next(number for number, line in enumerate(lines) if "^" in line)
    return [line.split("| ", 1)[1] for line in lines[below - 1 : below + 1]]


def test_as_promised(golden: Callable[[str, Path], None]) -> None:
    source = Source("plans/esbjerg.yaml", "# …\n" * 211 + UNKNOWN)
    start = source.text.index("opkvalifisering")
    unknown = Finding(
        "unknown-reference",
        Severity.ERROR,
        Span(source, start, start + 15),
        said('strategy "opkvalifisering" does not exist'),
        said('did you mean "opkvalificering"?'),
        said("strategies of 2024: vaerdig-sagsbehandling, opkvalificering"),
    )
    first = source.text.index("virksomhederne")
    clash = Finding(
        "some-clash",
        Severity.WARNING,
        Span(source, 0, 3),
        said("two things don't go together"),
        related=(Related(Span(source, first, first + 14), said("this is the other")),),
    )
    golden(full([unknown, clash]), HERE / "golden" / "full.txt")
    golden(full([unknown, clash], Style(colour=True)), HERE / "golden" / "full-colour.txt")


def test_mistakes_in_yaml(golden: Callable[[str, Path], None]) -> None:
    texts = [
        "title: Plan: 2024\n",
        "goals:\n\t- id: a\n",
        "title: a\n\nyear: 1\ntitle: b\n",
        "tags: [a, b\nnext: c\n",
        "lead: 'Det er 'vigtigt'\n",
        "a: \x1b[31mred\n",
        "",
    ]
    findings = [found for text in texts for found in plant("plan.yaml", text.encode())[1]]
    latin = plant("plan.yaml", "title: på vej\n".encode("latin-1"))[1]
    golden("\n".join(full([found]) for found in [*findings, *latin]), HERE / "golden" / "mistakes.txt")


def test_colour_adds_nothing_but_colour() -> None:
    _, findings = plant("plan.yaml", b"a: 1\na: 2\n")
    coloured = full(findings, Style(colour=True))
    for code in ("0", "1", "1;31", "1;36", "34", "32"):
        coloured = coloured.replace(f"\x1b[{code}m", "")
    assert coloured == full(findings)


@pytest.mark.parametrize(
    ("text", "place", "line", "below"),
    [
        ("a: b c\n", "b", "a: b c", "   ^"),
        ("a: 日本 語\n", "語", "a: 日本 語", "        ^^"),
        ("a: 日本\n", "日本", "a: 日本", "   ^^^^"),
        ("a: e\u0301e\u0301 x\n", "x", "a: e\u0301e\u0301 x", "      ^"),
        ("a: 😀 x\n", "x", "a: 😀 x", "      ^"),
        ("a:\tb\n", "b", "a:  b", "    ^"),
        ("\ta\tb\n", "b", "    a   b", "        ^"),
        ("a: b\r\nc: d\r\n", "b", "a: b", "   ^"),
        ("a: \x1b x\n", "x", "a: \\x1b x", "        ^"),
        ("a: \u202ex\n", "\u202e", "a: \\u202ex", "   ^^^^^^"),
        ("a: |\n  b\n", "|\n  b", "a: |", "   ^"),
        ("a: b\n", "b\n", "a: b", "   ^"),
    ],
)
def test_the_marks_stand_under_the_place(text: str, place: str, line: str, below: str) -> None:
    assert marked(text, place) == [line, below]


def test_an_empty_place_and_the_end_of_the_file_get_one_mark() -> None:
    for text in ("a: b", "a: b\n"):
        end = Finding("r", Severity.ERROR, Span(Source("p", text), len(text), len(text)), said("m"))
        assert full([end]).count("^") == 1
    assert "1 | a: b\n  |     ^" in full(
        [Finding("r", Severity.ERROR, Span(Source("p", "a: b"), 4, 4), said("m"))]
    )


def test_a_long_line_is_cut_around_the_place() -> None:
    for words in (0, 3, 40, 400):
        line, below = marked("a: " + "ord æ " * words + "HER" + " mere æ" * 400, "HER", "hint")
        assert len(line) <= 100
        start, end = below.index("^"), below.rindex("^") + 1
        assert line[start:end] == "HER"
        assert line.endswith("…")


def test_a_place_that_is_too_long_is_cut_itself() -> None:
    line, below = marked("a: " + "x" * 5000, "x" * 5000, "hint")
    assert len(line) <= 100
    assert below.endswith("^ hint")
    assert len(below) <= 110


def test_findings_stand_in_the_order_of_the_file() -> None:
    text = "a: 1\nb: 2\n"
    found = [finding(text, "2", name="b.yaml"), finding(text, "2"), finding(text, "1", name="b.yaml")]
    places = [line.split(": ")[0] for line in full(found).splitlines() if "error[" in line]
    assert places == ["b.yaml:1:4", "b.yaml:2:4", "plan.yaml:2:4"]


def test_nothing_found_says_nothing() -> None:
    assert full([]) == ""


def test_what_a_finding_costs_does_not_depend_on_how_long_its_line_is() -> None:
    def told(length: int) -> str:
        source = Source("p", "a: " + "æ" * length)
        places = range(length // 2, length // 2 + 10)
        return full([Finding("r", Severity.ERROR, Span(source, at, at + 3), said("m")) for at in places])

    assert told(20_000).count("^^^") == 10
    assert calls(lambda: told(2_000)) > 500
    assert calls(lambda: told(20_000)) < 1.1 * calls(lambda: told(2_000))
