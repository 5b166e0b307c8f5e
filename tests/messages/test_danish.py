"""What a Danish reader gets is Danish: no English word stands in documents, help, rule pages or findings."""

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from plancc.cli.catalog import COMMANDS
from plancc.plan.schema import schema
from tests.commands import plancc
from tests.docs.test_glossary import described
from tests.editions import Compile

TELLTALES = re.compile(
    r"\b(the|is|not|and|must|cell|index|range|of|with|has|are|this|that|from|which|should|can|its|by|were|was|"
    r"value|error|warning|none|default|required|usage|options?|missing|unknown|found)\b",
    re.IGNORECASE,
)
# Keys and their values, options, names of files and rules, and what is quoted stay as they are.
CODE = re.compile(
    r'"[^"]*"|`[^`]*`|--[\w-]+|[\w.\[\]{}-]+: ?[\w.-]*|\b\w+(?:[./-]\w+)+\b|^\s*[\w-]+(?=  )|\[[\w-]+\]',
    re.MULTILINE,
)
EXAMPLE = re.compile(r"```.*?```", re.DOTALL)


def english(text: str) -> list[str]:
    """The English words of a text, each with what stands around it."""
    bare = CODE.sub(" ", EXAMPLE.sub(" ", text))
    return [bare[max(0, found.start() - 30) : found.end() + 30] for found in TELLTALES.finditer(bare)]


class Heard(HTMLParser):
    """All that a page says, also in attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self._silent = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent = tag in ("style", "script")
        self.words += [value for name, value in attrs if value and name in ("alt", "aria-label", "title")]

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.words.append(data)


@pytest.mark.parametrize("name", ["esbjerg-2024", "frederikshavn-2023", "frederikshavn-2024"])
def test_documents(compile_once: Compile, name: str) -> None:
    words = Heard(compile_once(name).page.read_text(encoding="utf-8")).words
    assert len(words) > 500
    assert [found for each in words for found in english(each)] == []


def test_help(root: Path) -> None:
    for command in ([], *([name] for name in COMMANDS)):
        told = plancc(*command, "--help", "--lang", "da", cwd=root).stdout
        assert "Brug: " in told
        assert english(told) == [], command


def test_rule_pages(root: Path) -> None:
    pages = plancc("rule", "--markdown", "--lang", "da", cwd=root).stdout
    assert pages.count("\n## ") > 90
    assert english(pages) == []


def test_findings_of_all_cases(root: Path) -> None:
    cases = root / "tests" / "cases"
    plans = sorted(path.relative_to(cases).as_posix() for path in cases.glob("*/bad*.yaml"))
    told = plancc("validate", *plans, "--output-format", "json", "--lang", "da", cwd=cases).stdout
    findings = json.loads(told)["findings"]
    assert len(findings) > 100
    assert {
        finding["rule"]: found for finding in findings for found in map(english, _said(finding)) if found
    } == {}


def test_the_schema() -> None:
    assert [found for words in described(schema()) for found in english(words)] == []


def test_english_is_noticed() -> None:
    assert english("plan.yaml: feltet must have en værdi and a name")
    assert not english('skriv "the end" under from: 2027, eller brug --range')


def _said(finding: dict[str, Any]) -> Iterator[str]:
    yield from (str(finding.get(name) or "") for name in ("message", "hint", "help"))
    for other in finding.get("related", ()):
        yield str(other["message"])
