"""Where an address leads, and what a document makes of one that leads nowhere."""

from typing import Any

import pytest

from plancc import hyperlink, resources
from plancc.document.document import compose
from plancc.document.nodes.words import Link, Words
from plancc.edition.resolve import resolve
from plancc.plan.plan import Plan
from plancc.render.html import html
from plancc.render.templates import Templates

TEMPLATES = Templates(resources.templates())


def plan(**more: Any) -> Plan:
    return Plan.model_validate(
        {
            "plancc": 1,
            "title": "Plan",
            "period": {"from": 2027, "to": 2027},
            "authority": {"name": "Ringby Kommune"},
            "annual": {"2027": {"title": "Mål"}},
            **more,
        }
    )


def contact_links(**contact: str) -> list[Link | Words]:
    told = plan(contact={"name": "Jobcentret", **contact})
    found = compose(resolve("ringby", told, 2027), {}, "").contact
    assert found
    return [link for _, link in found.links]


def test_what_can_be_followed_is_a_link() -> None:
    links = contact_links(phone="+45 75 16-16 16", email="os@ringby.dk", web="https://www.ringby.dk/")
    assert [link.href for link in links if isinstance(link, Link)] == [
        "tel:+4575161616",
        "mailto:os@ringby.dk",
        "https://www.ringby.dk/",
    ]


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("web", "www.ringby.dk"),
        ("web", "javascript:alert(1)"),
        ("web", "file:///etc/passwd"),
        ("web", "https://os:kode@ringby.dk"),
        ("web", "https://[ringby"),
        ("email", "ikke en mail"),
        ("email", "os@ringby.dk?bcc=alle@ringby.dk"),
        ("phone", "1; javascript:x"),
        ("phone", "ring til os"),
    ],
)
def test_what_leads_nowhere_is_words(field: str, words: str) -> None:
    assert contact_links(**{field: words}) == [Words(words)]


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert%281%29",
        "vbscript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "//x.example",
        "a.pdf",
    ],
)
def test_a_link_in_a_text_that_leads_nowhere_is_words(address: str) -> None:
    text = f"Se [siden](https://www.ringby.dk/) og [mappen]({address})."
    told = plan(before=[{"title": "Om", "lead": text}])
    page = html(compose(resolve("ringby", told, 2027), {}, ""), TEMPLATES)
    assert 'href="https://www.ringby.dk/">siden</a>' in page
    assert "mappen" in page
    assert f'href="{address}' not in page


@pytest.mark.parametrize(
    ("written", "whole"),
    [
        ("www.ringby.dk", "https://www.ringby.dk"),
        ("ringby.dk/plan?år=1", "https://ringby.dk/plan?år=1"),
        ("os@ringby.dk", "mailto:os@ringby.dk"),
        ("javascript:alert(1)", None),
        ("vores hjemmeside", None),
    ],
)
def test_an_address_is_completed_where_only_its_beginning_lacks(written: str, whole: str | None) -> None:
    assert hyperlink.completed(written) == whole


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        (
            "Skriv til a_b.c+d@ringby.dk.",
            'til <a href="mailto:a_b.c+d@ringby.dk"><span class="verbatim">a_b.c+d@ringby.dk</span></a>.',
        ),
        (
            "(se https://ringby.dk/x_(y))",
            '<a href="https://ringby.dk/x_(y)"><span class="verbatim">https://ringby.dk/x_(y)</span></a>)',
        ),
        ("Se www.jobindsats.dk, tak.", '<span class="verbatim">www.jobindsats.dk</span>, tak'),
        ("Se star.dk/tal.", '<span class="verbatim">star.dk/tal</span>.'),
        ("Filen budget_2027_v2.xlsx er klar.", '<span class="verbatim">budget_2027_v2.xlsx</span> er'),
        ("Det er bl.a. ca. 3.000 kr. og/eller mere.Nu.", "bl.a. ca. 3.000 kr. og/eller mere.Nu."),
        (
            "Skriv til [os@ringby.dk](mailto:os@ringby.dk).",
            '<a href="mailto:os@ringby.dk"><span class="verbatim">os@ringby.dk</span></a>',
        ),
    ],
)
def test_addresses_and_names_of_files_are_told_apart_in_a_text(text: str, marked: str) -> None:
    told = plan(before=[{"title": "Om", "lead": text}])
    assert marked in html(compose(resolve("ringby", told, 2027), {}, ""), TEMPLATES).replace("\xa0", " ")
