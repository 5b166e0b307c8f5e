"""Links are found where the parser of the documents finds them, whatever stands around them."""

from hypothesis import given
from hypothesis import strategies as some
from markdown_it.common.normalize_url import normalizeLink

from plancc.commonmark.links import marked
from plancc.commonmark.parser import PARSER

PIECES = (
    *("[", "](", ")", "]", "(", "!", "\\", "<", ">", " ", "\n", '"', "'", "*", "_", "ord", "s"),
    *("https://ringby.dk/x_(y)", "#maal", "mailto:os@ringby.dk", "[ord](#maal)", '[ord](#maal "Titel")'),
    *("[^a]", "<https://ringby.dk>", "<os@ringby.dk>", "[se [her](#a) nu](#b)", "[a](<b c>)"),
)


@given(some.lists(some.sampled_from(PIECES), max_size=14).map("".join))
def test_the_parser_finds_the_same_links(text: str) -> None:
    tokens = PARSER.parseInline(text)[0].children or ()
    parsed = [str(token.attrs["href"]) for token in tokens if token.type == "link_open"]
    assert [normalizeLink(link.address) for link in sorted(marked(text))] == parsed


def test_the_words_of_a_link_stand_where_it_says() -> None:
    text = 'Se *[planen](https://ringby.dk/plan)* og [Ringby](https://ringby.dk "By")s ![kort](kort.png).'
    assert [(text[each.start + 1 : each.middle], each.address, each.image) for each in marked(text)] == [
        ("planen", "https://ringby.dk/plan", False),
        ("Ringby", "https://ringby.dk", False),
        ("kort", "kort.png", True),
    ]
