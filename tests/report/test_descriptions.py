"""Whatever can be found is described: rules by themselves, the mistakes of plans in one table."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from plancc.plan.target import OPERATORS
from plancc.reader.mistakes import MISTAKES
from plancc.report.rule_pages import every_page, listed, page
from plancc.report.run import Described
from plancc.rules.catalog import RULES
from plancc.speech import ENGLISH, LANGUAGES, speech
from tests.said import english

MAKERS = {"Fault", "Finding", "_damage", "fault", "mistake"}
"""What makes findings in those rooms; each takes the name first."""
DESCRIBED: tuple[Described, ...] = (*MISTAKES, *RULES)
HYPHENATED = re.compile(r"[a-z]+(-[a-z]+)+")


def named(code: str) -> Iterator[str]:
    """The names of findings in a module: what makers are given, and each word that looks like a name."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            maker = node.func
            called = maker.attr if isinstance(maker, ast.Attribute) else getattr(maker, "id", "")
            if called in MAKERS:
                yield str(node.args[0].value)
        elif (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and HYPHENATED.fullmatch(node.value)
        ):
            yield node.value


def test_names_are_found_however_they_are_written() -> None:
    code = (
        'mistake("alias", span)\nself._damage("tag", span)\n'
        'KINDS = {PATTERN: ("bad-thing", "words")}\nother("word", "two words")'
    )
    assert sorted(named(code)) == ["alias", "bad-thing", "tag"]


def test_the_table_has_every_mistake_that_the_code_can_find_and_no_other(root: Path) -> None:
    modules = [
        path
        for room in ("tree", "reader")
        for path in (root / "plancc" / room).glob("*.py")
        if path.name != "mistakes.py"
    ]
    # What keeps a plan from being printed is found when it is printed.
    modules.append(root / "plancc" / "render" / "blame.py")
    found = {name for path in modules for name in named(path.read_text(encoding="utf-8"))}
    assert len(found) > 25, "nothing was looked at"
    assert {mistake.name for mistake in MISTAKES} == found - set(OPERATORS)


def test_the_table_is_in_order_and_says_nothing_twice() -> None:
    names = [mistake.name for mistake in MISTAKES]
    assert names == sorted(set(names))
    assert not set(names) & {rule.name for rule in RULES}
    assert len({mistake.finds for mistake in MISTAKES}) == len(MISTAKES)


# What a line or two can't show: bytes, sizes, and signs that nobody sees.
WITHOUT_EXAMPLE = {
    "control-character",
    "empty-file",
    "figure-too-large",
    "file-too-large",
    "missing-file",
    "pasted-space",
    "render-limit",
    "tab-indentation",
    "too-deep",
    "too-large",
    "too-long",
    "unfinished-line",
    "wrong-encoding",
}


def test_every_rule_shows_a_bad_line_and_a_good_one() -> None:
    assert {rule.name for rule in DESCRIBED if not (rule.bad and rule.good)} == WITHOUT_EXAMPLE


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_rules_stands_in_columns(language: str) -> None:
    told = speech(language)
    lines = listed(DESCRIBED, told).splitlines()
    assert len({line.index(told.say(rule.finds)) for line, rule in zip(lines, DESCRIBED, strict=True)}) == 1


@pytest.mark.parametrize("rule", DESCRIBED, ids=lambda rule: rule.name)
def test_a_description_is_a_sentence(rule: Described) -> None:
    for words in map(english, (rule.finds, rule.why)):
        assert words[0].isupper()
        assert words.endswith(".")
        assert "\n" not in words


def test_the_documentation_is_what_the_rules_say(root: Path) -> None:
    rules: list[Described] = sorted(DESCRIBED, key=lambda rule: rule.name)
    documentation = (root / "docs" / "rules.md").read_text(encoding="utf-8")
    assert documentation == every_page(rules, ENGLISH), "run make rules"


@pytest.mark.parametrize("rule", DESCRIBED, ids=lambda rule: rule.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_says_all_there_is_to_say(rule: Described, language: str) -> None:
    told = speech(language)
    shown = " ".join(page(rule, told).split())
    for words in (rule.finds, rule.why, rule.source):
        assert told.say(words) in shown
    for line in (*rule.bad.splitlines(), *rule.good.splitlines()):
        assert line.strip() in shown or "  " in line
