"""Nothing of a plan is lost: every text of its source stands in the page and in the PDF, in order."""

import html
import re

import pikepdf
import pytest

from tests.torture.made import Made, Words, squeezed
from tests.torture.printed import Printed, missing


@pytest.mark.parametrize("document", ["read", "spoken"])
def test_every_text_stands_in_its_place(made: Made, document: str) -> None:
    words: Words = getattr(made, document)
    printed = Printed(made.edition)
    wanted = list(printed.all())
    assert len(wanted) >= 5
    assert missing(wanted, words.main) == []
    assert [note for (note,) in printed.notes() if squeezed(note) not in words.notes] == []


def test_every_word_is_painted_whole(made: Made) -> None:
    """What the eye sees, page by page. A word too long for its line is broken, with a hyphen or without."""
    painted = squeezed(made.said("pdftotext"))
    words = {
        word
        for group in Printed(made.edition).all()
        for text in group
        for word in re.findall(r"[\w’]+", text)
    }
    assert [word for word in sorted(words) if squeezed(word) not in painted] == []


def test_what_only_ears_get_is_there(made: Made) -> None:
    with pikepdf.open(made.pdf) as pdf:
        told = squeezed(
            "".join(
                str(each.Alt)
                for each in pdf.objects
                if isinstance(each, pikepdf.Dictionary) and "/Alt" in each
            )
        )
    page = squeezed(html.unescape(made.page))
    for words in Printed(made.edition).unseen():
        assert squeezed(words) in page
        assert squeezed(words) in told
    texts = " ".join(text for group in Printed(made.edition).all() for text in group)
    for known in made.edition.plan.terms.abbreviations:
        if re.search(rf"(?<![\w-]){re.escape(known.short)}(?![\w-])", texts):
            assert f'title="{known.long}"' in made.page


def test_the_comparison_finds_what_is_lost_and_what_is_out_of_order() -> None:
    assert missing([("en",), ("to", "tre")], "en tretofire") == []
    assert missing([("en",), ("fem",)], "entofire") == ["fem"]
    assert missing([("to",), ("en",)], "entofire") == ["en"]
