"""Words of another language bear it in every document, and are no Danish that could be misspelt."""

from plancc.document.document import compose
from plancc.document.inlines import bare
from plancc.document.nodes.words import Foreign, Words
from plancc.edition.resolve import resolve
from plancc.plan.parts import parts
from plancc.plan.plan import Plan
from plancc.plan.texts import texts
from plancc.render.html import html
from plancc.rules.prose import passages
from tests.document.test_addresses import TEMPLATES, plan

TEXT = "Vi bruger [Job *First*]{lang=en} og [se [Recovery College]{lang=en-GB} her](https://www.ringby.dk)."


def written(text: str) -> Plan:
    return plan(before=[{"title": "[Job First]{lang=en}", "blocks": [{"text": text}]}])


def test_the_page_says_in_which_language_words_are() -> None:
    document = compose(resolve("ringby", written(TEXT), 2027), {}, "")
    assert document.divisions[0].title == (Foreign("en", (Words("Job First"),)),)
    assert bare(document.divisions[0].title) == "Job First"
    page = html(document, TEMPLATES)
    assert '<span lang="en">Job <em>First</em></span>' in page
    assert '<a href="https://www.ringby.dk">se <span lang="en-GB">Recovery College</span> her</a>' in page
    assert "{lang" not in page
    assert 'data-name="Job First"' in page


def test_what_is_no_language_is_printed_as_it_stands() -> None:
    page = html(compose(resolve("ringby", written("Vi [er]{lang=engelsk} på vej."), 2027), {}, ""), TEMPLATES)
    assert "Vi [er]{lang=engelsk} på vej." in page


def test_the_rules_of_danish_read_past_them() -> None:
    read = [passage.text for words in texts(parts(written(TEXT))) for passage in passages(words)]
    assert not any("First" in text or "Recovery" in text for text in read)
    assert any("Vi bruger " in text for text in read)
