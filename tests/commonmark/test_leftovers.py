"""What plans do not take is found in a text, and nothing else."""

from hypothesis import given
from hypothesis import strategies as some

from plancc.commonmark.leftovers import Kind, leftovers
from plancc.commonmark.parser import PARSER

PIECES = ("**", "**", "__", "*", "_", " ", "\n", "/", "ord", "ord", ".", "(", ")", "”", "a_b")


@given(some.lists(some.sampled_from(PIECES), max_size=12).map("".join))
def test_signs_of_emphasis_are_left_over_where_the_parser_prints_them(text: str) -> None:
    printed = "|".join(
        words.content
        for token in PARSER.parse(text)
        for words in token.children or ()
        if words.type == "text"
    )
    found = leftovers(text, paragraphs=True)
    assert found or "**" not in printed
    if any(each.kind is Kind.EMPHASIS for each in found):
        assert "*" in printed or "_" in printed


def test_markup_is_found_at_its_place() -> None:
    text = "Se `kode` og <b>ord</b>.\n\n| A | B |\n|---|---|\n\n## Mere ![kort](a.png) &amp; [plan][1]"
    found = [(text[each.start : each.end], each.kind) for each in leftovers(text, paragraphs=True)]
    assert [(words, kind) for words, kind in found if "|" not in words] == [
        ("`kode`", Kind.CODE),
        ("<b>", Kind.HTML),
        ("</b>", Kind.HTML),
        ("##", Kind.HEADING),
        ("![kort](a.png)", Kind.IMAGE),
        ("&amp;", Kind.ENTITY),
        ("[1]", Kind.REFERENCE),
    ]
