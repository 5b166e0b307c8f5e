"""Edits change what they name and nothing else, whatever line ends and marks a file has."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from plancc.edits import Edit, Overlap, edited, rewritten, usual_line_end
from plancc.source import Source

texts = some.text(some.sampled_from("ab: #-æ😀\t\n\r"), max_size=40)


@some.composite
def edits_of(draw: some.DrawFn, text: str) -> list[Edit]:
    """Edits of a text, none touching another, in any order."""
    places = sorted(draw(some.lists(some.integers(0, len(text)), max_size=8)))
    pairs = zip(places[::2], places[1::2], strict=False)
    return [Edit(start, end, draw(some.text("xy", max_size=3))) for start, end in pairs]


def test_edits_are_made_where_they_say() -> None:
    source = Source("plan.yaml", "title: Plan\nyear: 2024\n")
    edits = [Edit(18, 22, "2025"), Edit(7, 7, "Ny "), Edit(0, 5, "Titel")]
    assert edited(source, edits) == Source("plan.yaml", "Titel: Ny Plan\nyear: 2025\n")
    assert source.text == "title: Plan\nyear: 2024\n"


@given(some.data())
def test_what_no_edit_names_is_left_alone(data: some.DataObject) -> None:
    text = data.draw(texts)
    edits = data.draw(edits_of(text).flatmap(some.permutations))
    after = edited(Source("", text), edits).text
    at = done = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        kept = text[done : edit.start]
        assert after[at : at + len(kept)] == kept
        at += len(kept)
        # Of several at one place any may be first.
        at += len(edit.text)
        done = edit.end
    assert after[at:] == text[done:]
    assert len(after) == len(text) + sum(len(edit.text) - edit.end + edit.start for edit in edits)


@given(texts.map(str.encode), some.booleans())
def test_bytes_without_an_edit_stay_as_they_are(content: bytes, marked: bool) -> None:
    content = b"\xef\xbb\xbf" * marked + content
    assert rewritten(content, ()) == content


def test_a_byte_order_mark_stays_and_is_not_counted() -> None:
    assert rewritten("\ufeffå: 1\r\n".encode(), [Edit(3, 4, "2\n# æ")]) == "\ufeffå: 2\r\n# æ\r\n".encode()


def test_several_at_one_place_follow_in_the_order_given() -> None:
    edits = [Edit(1, 2, "C"), Edit(1, 1, "A"), Edit(1, 1, "B")]
    assert edited(Source("", "xyz"), edits).text == "xABCz"


@pytest.mark.parametrize(
    "edits",
    [
        (Edit(0, 2, ""), Edit(1, 3, "")),
        (Edit(0, 3, ""), Edit(1, 1, "x")),
        (Edit(1, 2, "a"), Edit(1, 2, "a")),
        (Edit(2, 1, ""),),
        (Edit(-1, 0, ""),),
        (Edit(3, 4, ""),),
    ],
)
def test_edits_that_overlap_or_leave_the_text_are_refused(edits: tuple[Edit, ...]) -> None:
    with pytest.raises(Overlap):
        edited(Source("plan.yaml", "abc"), edits)


@pytest.mark.parametrize(
    ("text", "line_end"),
    [
        ("", "\n"),
        ("a", "\n"),
        ("a\r\nb\r\nc\n", "\r\n"),
        ("a\nb\r\n", "\n"),
        ("a\rb\r", "\r"),
    ],
)
def test_new_lines_end_as_the_files_lines_do(text: str, line_end: str) -> None:
    source = Source("", text)
    assert usual_line_end(source) == line_end
    for brought in ("x\ny", "x\r\ny", "x\ry"):
        assert edited(source, [Edit(len(text), len(text), brought)]).text == f"{text}x{line_end}y"
