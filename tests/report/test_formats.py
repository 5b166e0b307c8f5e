"""What every format of findings holds to, and each of them as a whole."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

import pytest
from hypothesis import given
from hypothesis import strategies as some
from jsonschema import Draft7Validator, Draft202012Validator
from lxml import etree  # type: ignore[import-untyped]

from plancc.finding import Finding, Related, Severity
from plancc.report.formats import FORMATS
from plancc.report.run import CheckedPlan, Run
from plancc.report.style import PLAIN
from plancc.source import Source, Span
from tests.report.nasty import EMPTY, NO_CHARACTERS, nasty
from tests.said import english
from tests.said import text as said

HERE = Path(__file__).parent
SCHEMAS = HERE / "schemas"
GOLDEN = {
    "full": "nasty-full.txt",
    "concise": "nasty-concise.txt",
    "json": "nasty.json",
    "sarif": "nasty.sarif",
    "github": "nasty-github.txt",
    "junit": "nasty-junit.xml",
    "markdown": "nasty.md",
}


def written(name: str, run: Run) -> str:
    return FORMATS[name].write(run, PLAIN)


def run_of(text: str, *places: str, name: str = "plan.yaml", rule: str = "some-rule") -> Run:
    """A run that found something at each place; a place that was named before means its next occurrence."""
    source, found, start = Source(name, text), [], 0
    for place in places:
        start = text.index(place, start)
        found.append(Finding(rule, Severity.ERROR, Span(source, start, start + len(place)), said("message")))
        start += 1
    return Run((CheckedPlan("plan", name, tuple(found)),), (), frozenset({Severity.ERROR}), "1")


@pytest.mark.parametrize("name", FORMATS)
def test_the_nastiest_findings(name: str, golden: Callable[[str, Path], None]) -> None:
    golden(written(name, nasty()), HERE / "golden" / GOLDEN[name])


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_of_it_does_anything_to_a_terminal(name: str) -> None:
    text = written(name, nasty())
    text.encode("utf-8")
    assert text.endswith("\n")
    unprintable = set(re.sub(r"[\n\u200d]", "", text))
    assert [character for character in unprintable if not character.isprintable()] == []


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_run_is_written_the_same(name: str) -> None:
    assert written(name, nasty()) == written(name, nasty())


def test_nothing_found_is_nothing_to_people_and_a_document_to_programs() -> None:
    assert [name for name in FORMATS if not written(name, EMPTY)] == ["full", "concise", "github"]
    assert written("markdown", EMPTY).count("\n") == 2
    valid_json(json.loads(written("json", EMPTY)))
    valid_sarif(json.loads(written("sarif", EMPTY)))
    valid_junit(written("junit", EMPTY))


TEXTS = some.text(some.characters(exclude_categories=()), max_size=30)
NAMES = some.text(min_size=1, max_size=30)
RULES = some.from_regex(r"[a-z]+(-[a-z]+)?", fullmatch=True)


@given(TEXTS, TEXTS, NAMES, RULES, some.integers(0, 30), some.integers(0, 30))
def test_whatever_is_written_is_valid(
    text: str, words: str, name: str, rule: str, start: int, end: int
) -> None:
    source = Source(name, text)
    span = Span(source, *sorted((min(start, len(text)), min(end, len(text)))))
    related = (Related(span, said(words)),)
    finding = Finding(rule, Severity.NOTE, span, said(words or "-"), said(words), said(words), related)
    run = Run((CheckedPlan(words, name, (finding,)),), (), frozenset(), words)
    valid_json(json.loads(written("json", run)))
    valid_sarif(json.loads(written("sarif", run)))
    valid_junit(written("junit", run))
    (command,) = commands(written("github", run))
    assert command[1]["file"] == name or not name.isprintable()


# JSON


def valid_json(data: Any) -> None:
    schema = json.loads((HERE.parents[1] / "schemas" / "findings.schema.json").read_bytes())
    Draft202012Validator.check_schema(schema)
    assert [error.message for error in Draft202012Validator(schema).iter_errors(data)] == []


def test_json_holds_to_its_schema_and_forgets_nothing() -> None:
    run = nasty()
    data = json.loads(written("json", run))
    valid_json(data)
    assert data["counts"] == {"error": 8, "warning": 1, "note": 2}
    assert [plan["name"] for plan in data["plans"]] == ["nasty", "odd", "sund", "hint"]
    for told, finding in zip(data["findings"], run.findings, strict=True):
        assert (told["rule"], told["severity"]) == (finding.rule, finding.severity.value)
        if NO_CHARACTERS not in english(finding.help):
            shown = told["message"], told["hint"], told["help"]
            assert shown == tuple(map(english, (finding.message, finding.hint, finding.help)))
        text = finding.span.source.text
        assert text[told["start"]["offset"] : told["end"]["offset"]] == finding.span.text
        for place in (told["start"], told["end"]):
            assert finding.span.source.place(place["offset"]) == (place["line"], place["column"])


def test_json_counts_code_points_and_ends_behind_the_last() -> None:
    (told,) = json.loads(written("json", run_of("a: 😀\nb: 😀e\u0301x\n", "e\u0301x")))["findings"]
    assert told["start"] == {"line": 2, "column": 5, "offset": 9}
    assert told["end"] == {"line": 2, "column": 8, "offset": 12}


def test_the_example_in_the_documentation_holds_to_it_too() -> None:
    documentation = (HERE.parents[1] / "docs" / "findings.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"^```json\n(.*?)^```", documentation, re.MULTILINE | re.DOTALL)
    valid_json(json.loads(example))


def test_the_schema_refuses_what_is_not_promised() -> None:
    good = json.loads(written("json", run_of("a: b\n", "b")))
    (finding,) = good["findings"]
    for wrong in (
        {"format": 2},
        {"plans": None},
        {"counts": {"error": 1}},
        {"findings": [{**finding, "severity": "fatal"}]},
        {"findings": [{**finding, "start": {"line": 0, "column": 1, "offset": 0}}]},
        {"findings": [{name: value for name, value in finding.items() if name != "end"}]},
    ):
        with pytest.raises(AssertionError):
            valid_json(good | wrong)


# SARIF


def valid_sarif(data: Any) -> None:
    schema = json.loads((SCHEMAS / "sarif-2.1.0.json").read_bytes())
    assert [error.message for error in Draft7Validator(schema).iter_errors(data)] == []


def sarif(run: Run) -> Any:
    data = json.loads(written("sarif", run))
    valid_sarif(data)
    (only,) = data["runs"]
    return only


def test_the_schema_of_sarif_was_really_asked() -> None:
    data = json.loads(written("sarif", nasty()))
    data["runs"][0]["results"][0]["level"] = "fatal"
    with pytest.raises(AssertionError):
        valid_sarif(data)


def test_sarif_describes_each_rule_and_results_find_theirs() -> None:
    told = sarif(nasty())
    rules = told["tool"]["driver"]["rules"]
    described = ["some-error", "some-note", "some-warning", "twice"]
    assert [rule["id"] for rule in rules] == [*described, "not-described"]
    for rule in rules:
        assert set(rule) == {"id", "shortDescription", "fullDescription", "help", "defaultConfiguration"}
        assert rule["help"]["text"]
    assert all(rule["help"]["markdown"] for rule in rules[:4])
    assert rules[4]["help"] == {"text": "Not described."}
    assert "```yaml\ngoals: [a, b]\n```" in rules[3]["help"]["markdown"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in told["results"])
    assert told["tool"]["driver"]["version"] == "1.2.3"
    assert "exitCode" not in told["invocations"][0]


def test_sarif_paths_are_uris_and_lead_back_to_the_file() -> None:
    run = nasty()
    for result, finding in zip(sarif(run)["results"], run.findings, strict=True):
        found = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert re.fullmatch(r"(file://)?[A-Za-z0-9/._~%-]+", found["uri"])
        path = unquote_to_bytes(found["uri"].removeprefix("file://"))
        assert path == finding.span.source.name.encode("utf-8", "surrogateescape")
        assert ("uriBaseId" in found) is not finding.span.source.name.startswith("/")


def test_words_of_a_plan_are_no_links_and_no_placeholders_in_sarif() -> None:
    texts = [result["message"]["text"] for result in sarif(nasty())["results"]]
    (told,) = [text for text in texts if "klik" in text][:1]
    assert "[klik] (http://ond.example)" in told
    assert "{{0}}" in told
    assert not [text for text in texts if "](" in text]


def marks(text: str, *places: str, name: str = "plan.yaml", rule: str = "some-rule") -> list[str]:
    results = sarif(run_of(text, *places, name=name, rule=rule))["results"]
    return [result["partialFingerprints"]["plancc/v1"] for result in results]


def test_a_finding_is_known_again_when_lines_have_moved() -> None:
    before = marks("a: [x, x]\n", "x", "x")
    assert len(set(before)) == 2
    assert marks("# new\n\n  a:  [x, x] \n", "x", "x") == before


def test_another_finding_has_another_fingerprint() -> None:
    (mark,) = marks("a: x\n", "x")
    others = [
        marks("a: xy\n", "x"),
        marks("b: x\n", "x"),
        marks("a: x\n", "x", name="other.yaml"),
        marks("a: x\n", "x", rule="other-rule"),
    ]
    assert mark not in [other for (other,) in others]


# GitHub


def commands(text: str) -> Iterator[tuple[str, dict[str, str], str]]:
    """Each line as the runner of GitHub Actions takes it apart: command, properties, words."""
    for line in text.removesuffix("\n").split("\n"):
        found = re.fullmatch(r"::(error|warning|notice) ([^\r\n]*?)::([^\r\n]*)", line)
        assert found, f"no command: {line!r}"
        properties = dict(pair.split("=", 1) for pair in found[2].split(","))
        yield found[1], {name: _decoded(value) for name, value in properties.items()}, _decoded(found[3])


def _decoded(text: str) -> str:
    for code, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, character)
    return text


def test_github_gets_the_worst_first() -> None:
    told = list(commands(written("github", nasty())))
    assert [command for command, _, _ in told] == ["error"] * 8 + ["warning"] + ["notice"] * 2
    errors = [(properties["file"], int(properties["line"])) for _, properties, _ in told[:8]]
    assert errors == sorted(errors)


def test_github_gets_file_place_rule_message_and_help() -> None:
    run = run_of("a: b\n", "b", name="plans/50 %,a:b.yaml")
    assert written("github", run) == (
        "::error file=plans/50 %25%2Ca%3Ab.yaml,line=1,endLine=1,col=4,endColumn=5,title=some-rule"
        "::message%0Aplans/50 %25,a:b.yaml:1:4\n"
    )
    told = list(commands(written("github", nasty())))
    assert any("\nhelp: 100 % af 20,5: a,b" in words for _, _, words in told)


def test_github_gets_columns_only_within_a_line() -> None:
    text = "a: |\n  b\nc: d\n"
    for place, properties in {
        "a: |\n  b\n": {"line": "1", "endLine": "2"},
        "c: d\n": {"line": "3", "endLine": "3", "col": "1", "endColumn": "6"},
        "": {"line": "1", "endLine": "1", "col": "1", "endColumn": "1"},
    }.items():
        ((_, told, _),) = commands(written("github", run_of(text, place)))
        assert {name: value for name, value in told.items() if name not in ("file", "title")} == properties


def test_no_word_of_a_plan_becomes_a_command() -> None:
    text = written("github", nasty())
    assert "::error file=x::indsat" in text, "the attempt is not in it"
    assert len(list(commands(text))) == len(nasty().findings)


# JUnit


def valid_junit(text: str) -> etree._Element:
    document = etree.fromstring(text.encode("utf-8"))
    schema = etree.XMLSchema(etree.parse(SCHEMAS / "junit-10.xsd"))
    schema.assertValid(document)
    return document


def test_the_schema_of_junit_was_really_asked() -> None:
    with pytest.raises(etree.DocumentInvalid):
        valid_junit(written("junit", nasty()).replace('tests="1"', ""))


def test_junit_has_a_suite_a_plan_and_a_test_a_rule() -> None:
    document = valid_junit(written("junit", nasty()))
    told = [
        [suite.get("name"), suite.get("tests"), suite.get("failures"), [case.get("name") for case in suite]]
        for suite in document
    ]
    assert [suite[1:] for suite in told] == [
        ["4", "2", ["some-note", "some-warning", "some-error", "twice"]],
        ["2", "2", ["some-error", "not-described"]],
        ["1", "0", ["nothing found"]],
        ["1", "0", ["some-note"]],
    ]
    assert dict(document.attrib) == {"name": "plancc", "tests": "8", "failures": "4", "errors": "0"}


def test_junit_tells_all_findings_of_a_rule_in_one_failure() -> None:
    document = valid_junit(written("junit", nasty()))
    (failure,) = document.xpath("testsuite/testcase[@name='twice']/failure")
    assert "(and 1 more)" in failure.get("message")
    for words in ("another on the same line", "indsat", 'did you mean "b"?', "help: 100 % af"):
        assert words in failure.text


def test_in_junit_that_fails_which_makes_the_run_fail() -> None:
    run = nasty()
    strict = Run(run.plans, run.rules, frozenset({Severity.ERROR, Severity.WARNING}), run.version)
    for each, failures in ((run, 0), (strict, 1)):
        (case,) = valid_junit(written("junit", each)).xpath("testsuite/testcase[@name='some-warning']")
        assert len(case.xpath("failure")) == failures
        assert "help: <b>" in "".join(case.itertext())
