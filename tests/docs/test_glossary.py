"""plancc's Danish has one word for each thing: those that the glossary refuses stand nowhere in it."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from babel.messages.pofile import read_po

from plancc.language import danish_aims, danish_changes, danish_site, danish_words
from plancc.plan.schema import schema

Said = list[tuple[str, str]]
GIVEN = {"SDGS", "SYNONYMS"}
"""What others have worded, or what a municipality may say."""


def rows(root: Path) -> list[list[str]]:
    """The cells of the glossary's table."""
    text = (root / "docs" / "glossary.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.startswith("| ")][2:]
    return [
        [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines
    ]


def refused(root: Path) -> list[re.Pattern[str]]:
    patterns = [pattern for row in rows(root) for pattern in re.findall("`([^`]+)`", row[3])]
    return [re.compile(rf"(?<![\w-])({pattern})(?![\w-])", re.IGNORECASE) for pattern in patterns]


@pytest.fixture(scope="module")
def said(root: Path) -> Said:
    """All that plancc says in Danish, with where it stands."""
    with (root / "plancc" / "locale" / "da" / "LC_MESSAGES" / "plancc.po").open("rb") as file:
        catalog = read_po(file, locale="da")
    told = [("catalog", words) for message in catalog if message.id for words in texts(message.string)]
    told += [("schema", words) for words in described(schema())]
    for module in (danish_aims, danish_changes, danish_site, danish_words):
        held = [value for name, value in vars(module).items() if name.isupper() and name not in GIVEN]
        told += [(module.__name__, words) for value in held for words in texts(value)]
    for path in (root / "plancc" / "starts" / "da.yaml", *(root / "docs").glob("**/*.da.md")):
        told += [(path.name, line) for line in path.read_text(encoding="utf-8").splitlines()]
    return told


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from texts(tuple(value.values()))
    elif isinstance(value, Iterable):
        for inner in value:
            yield from texts(inner)


def described(value: Any) -> Iterator[str]:
    """The titles and descriptions of a schema."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from (
                [inner] if key in ("title", "description") and isinstance(inner, str) else described(inner)
            )
    elif isinstance(value, list):
        for inner in value:
            yield from described(inner)


def test_no_word_is_used_that_the_glossary_refuses(root: Path, said: Said) -> None:
    patterns = refused(root)
    assert len(patterns) > 30
    assert len(said) > 1_000
    assert {place for place, _ in said} >= {"catalog", "schema", "da.yaml", "plancc.language.danish_words"}
    found = [
        f"{place}: {match[0]!r} in {words!r}"
        for place, words in said
        for pattern in patterns
        for match in pattern.finditer(words)
    ]
    assert found == []


def test_the_glossary_does_not_refuse_what_it_uses(root: Path) -> None:
    patterns = refused(root)
    used = [row[0] for row in rows(root)]
    assert [word for word in used for pattern in patterns if pattern.search(word)] == []


@pytest.mark.parametrize(
    "words", ["Kravet er nået", "Slags", "en frosset udgave", "Tag den ud", "[VALG]", "(grund)"]
)
def test_a_refused_word_is_noticed(root: Path, words: str) -> None:
    assert any(pattern.search(words) for pattern in refused(root))
