"""Bytes that YAML never sees: what is said about them, and where."""

import pytest

from plancc.finding import Finding
from plancc.tree.guard import MOST_BYTES
from plancc.tree.tree import plant
from tests.said import english

PLAN = "title: Beskæftigelse\nlead: på vej\n"


def only(content: bytes) -> Finding:
    tree, findings = plant("plan.yaml", content)
    assert tree is None
    assert len(findings) == 1, findings
    return findings[0]


def test_utf_8_is_read_with_and_without_mark_and_with_every_line_break() -> None:
    for line_break in ("\n", "\r\n", "\r"):
        for mark in (b"", b"\xef\xbb\xbf"):
            tree, findings = plant("plan.yaml", mark + PLAN.replace("\n", line_break).encode())
            assert findings == ()
            assert tree is not None
            assert tree.data == {"title": "Beskæftigelse", "lead": "på vej"}


def test_the_first_byte_that_is_not_utf_8_is_the_place() -> None:
    finding = only(PLAN.encode("latin-1"))
    assert (finding.rule, finding.span.line, finding.span.column) == ("wrong-encoding", 1, 12)
    assert "0xE6" in english(finding.message)
    assert '"æ"' in english(finding.hint)
    assert "Latin-1" in english(finding.help)
    assert "UTF-8" in english(finding.help)


def test_a_bad_byte_after_good_letters_is_counted_in_letters() -> None:
    finding = only("a: æøå\r\nb: 😀".encode() + b"\xff\r\n")
    assert (finding.span.line, finding.span.column, len(finding.span.text)) == (2, 5, 1)


def test_dashes_and_quotes_of_windows_give_it_away() -> None:
    finding = only("a: 2024–2027\n".encode("cp1252"))
    assert "Windows-1252" in english(finding.help)
    assert "Latin-1" not in english(finding.help)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_wide_encodings_are_named(encoding: str) -> None:
    finding = only(PLAN.encode(encoding))
    assert finding.rule == "wrong-encoding"
    assert encoding[:6].upper() in english(finding.message)
    assert finding.span.source.line(1) == "title: Beskæftigelse"


@pytest.mark.parametrize(
    "character", ["\0", "\x1b", "\x7f", "\x85", "\x9b", "\u202e", "\u2066", "\u200f", "\u2028", "\ufeff"]
)
def test_invisible_characters_are_refused_at_their_place(character: str) -> None:
    finding = only(f"title: æ\nlead: x{character}y\n".encode())
    assert (finding.rule, finding.span.line, finding.span.column) == ("control-character", 2, 8)
    assert finding.span.text == character
    assert f"U+{ord(character):04X}" in english(finding.message)
    assert character not in english(finding.message)


def test_one_paste_is_one_finding_with_its_places() -> None:
    finding = only(b"a: x\x02y\x02z\nb: \x02\n")
    assert "3 times" in english(finding.message)
    assert [place.span.line for place in finding.related] == [1, 2]


def test_other_mistakes_beside_an_invisible_character_are_told_too() -> None:
    _, findings = plant("plan.yaml", b"a: \x02\na: 1\n")
    assert [finding.rule for finding in findings] == ["control-character", "duplicate-key"]


def test_letters_and_emoji_of_every_kind_pass() -> None:
    text = "a: ÆØÅ é e\u0301 ß 日本 😀 👩\u200d👩\u200d👧 \u00ad – „“ \u00a0\tx\n"
    tree, findings = plant("plan.yaml", text.encode())
    assert not findings
    assert tree is not None


def test_a_file_that_is_too_large_is_not_read() -> None:
    fitting = b"a: 1\n".ljust(MOST_BYTES, b"\n")
    assert plant("plan.yaml", fitting)[1] == ()
    assert only(fitting + b"\n").rule == "too-large"
