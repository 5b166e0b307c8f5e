"""One run with the nastiest findings there can be, for all formats."""

from dataclasses import dataclass

from plancc.finding import Finding, Related, Severity
from plancc.message import NOTHING, Message
from plancc.report.run import CheckedPlan, Run
from plancc.source import Source, Span
from tests.said import text as said

ESCAPES = "\x1b[31mrød\x1b[0m \x07\x08\x7f\x85\x9b8m"
TURNED = "\u202e\u2066\u2069\u061c\u200f\u2028\u2029\ufeff"
NO_CHARACTERS = "\udc80\ufffe\uffff\x00"
MARKUP = "<b>&amp;</b> ]]> </failure><failure/> [klik](http://ond.example) {0} {{1}} **fed** `kode` @alle #1"
COMMANDS = "100 % af 20,5: a,b\r\n::error file=x::indsat\n##[error]%0A%25"

TEXT = (
    "plancc: 1\r\n"
    "title: 'Æblegrød 👩\u200d👧 e\u0301'  # 日本\r\n"
    f"lead: {ESCAPES}\n"
    "goals: [a, a]\r"
    "\tsteps: |\n"
    "    første\n"
    "    anden\n"
)


_FINDS, _WHY = said("Something is found."), said("It costs the reader something.")


@dataclass(frozen=True)
class SomeRule:
    """What a rule says of itself."""

    name: str
    severity: Severity
    finds: Message = _FINDS
    why: Message = _WHY
    source: Message = NOTHING
    bad: str = ""
    good: str = ""


def source(name: str = "plans/nasty.yaml", text: str = TEXT) -> Source:
    return Source(name, text)


def span(place: str, of: Source) -> Span:
    start = of.text.index(place)
    return Span(of, start, start + len(place))


def nasty() -> Run:
    plain, odd = source(), source("plans/50 % æ:ø,\n\x1b\u202e\udce5 #1?.yaml")
    elsewhere = source("/anden/mappe/2024.yaml")
    error, warning, note = Severity.ERROR, Severity.WARNING, Severity.NOTE
    found = (
        Finding("some-note", note, span("👧", plain), said("good to know")),
        Finding("some-warning", warning, span("e\u0301", plain), said(MARKUP), said(MARKUP), said(MARKUP)),
        Finding("some-error", error, span(ESCAPES, plain), said(ESCAPES), said(TURNED), said(NO_CHARACTERS)),
        Finding(
            "twice",
            error,
            span("a]", plain),
            said(COMMANDS),
            said('did you mean "b"?'),
            said(COMMANDS),
            (Related(span("a, a", plain), said(TURNED)), Related(span("title", odd), said(MARKUP))),
        ),
        Finding("twice", error, span("a, a", plain), said("another on the same line")),
        Finding("some-error", error, span("|\n    første\n    anden\n", plain), said("to the very end")),
    )
    odd_found = (
        Finding("some-error", error, span("plancc: 1\r\n", odd), said("a whole line")),
        Finding("not-described", error, Span(odd, len(TEXT), len(TEXT)), said("behind the end")),
        Finding(
            "some-error", error, Span(source("plans/tom.yaml", ""), 0, 0), said("a file that was not read")
        ),
        Finding("some-error", error, span("plancc", elsewhere), said("elsewhere")),
    )
    hint_found = (Finding("some-note", note, Span(odd, 0, 0), said("note")),)
    return Run(
        (
            CheckedPlan("nasty", plain.name, found),
            CheckedPlan("odd", odd.name, odd_found),
            CheckedPlan("sund", "plans/sund.yaml", ()),
            CheckedPlan("hint", "plans/hint.yaml", hint_found),
        ),
        (
            SomeRule("twice", error, bad="goals: [a, a]", good="goals: [a, b]"),
            SomeRule("some-error", error),
            SomeRule("some-note", note),
            SomeRule("some-warning", warning),
        ),
        frozenset({error}),
        "1.2.3",
    )


EMPTY = Run((), (), frozenset({Severity.ERROR}), "1.2.3")
