"""What is shown of a plan's text, one line a finding, and the line at the end."""

from plancc.finding import Finding, Severity
from plancc.message import Message
from plancc.report.concise import concise
from plancc.report.full import full
from plancc.report.summary import summary
from plancc.report.visible import visible, width
from plancc.source import Source, Span
from plancc.speech import speech
from tests.said import english
from tests.said import text as said

EVIL = "\x1b[31m\x00\x07\x7f\x85\x9b\r\n\t\u061c\u200e\u202e\u2066\u2069\u2028\u2029\ufeff\udc80"


def found(severity: Severity = Severity.ERROR, at: int = 0, message: str = "message") -> Finding:
    return Finding(
        "some-rule", severity, Span(Source("plan.yaml", "a: 1\nb: 2\n"), at, at + 1), said(message)
    )


def test_nothing_that_a_terminal_would_obey_is_left() -> None:
    shown = visible(EVIL)
    assert shown.isascii()
    assert shown.isprintable()
    assert shown.startswith("\\x1b[31m\\x00\\x07")


def test_letters_stay_as_they_are() -> None:
    for text in ("Beskæftigelse – „på vej“", "日本", "👩\u200d👧", "e\u0301", "[/]", "\\x1b"):
        assert visible(text) == text


def test_width_counts_columns_of_a_terminal() -> None:
    assert [width(text) for text in ("abc", "æøå", "日本", "\uff21", "e\u0301", "😀")] == [3, 3, 4, 2, 1, 2]


def test_concise_is_one_line_a_finding_in_the_order_of_the_file() -> None:
    written = concise([found(Severity.WARNING, at=8), found()])
    assert written == "plan.yaml:1:1: error[some-rule] message\nplan.yaml:2:4: warning[some-rule] message\n"


def test_a_finding_is_told_in_one_language() -> None:
    missing = found()._replace(message=Message('"{key}" is missing', key="title"))
    assert concise([missing], speech=speech("da")) == 'plan.yaml:1:1: fejl[some-rule] "title" mangler\n'


def test_the_first_line_of_full_is_the_concise_one() -> None:
    assert full([found()]).startswith(concise([found()]))


def test_the_summary_counts_in_words() -> None:
    error, warning, note = found(), found(Severity.WARNING), found(Severity.NOTE)
    assert english(summary([error, warning, error], 1)) == "2 errors, 1 warning in 1 plan"
    assert english(summary([note, warning, warning], 2)) == "2 warnings, 1 note in 2 plans"
    assert english(summary([], 2)) == "2 plans checked, nothing wrong"
    assert english(summary([], 1)) == "1 plan checked, nothing wrong"
