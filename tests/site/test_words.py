"""What the site says of editions, in every order of drafts and adopted ones, and in both languages."""

import pytest

from plancc.cli.address import address
from plancc.cli.configuration import Configuration
from plancc.cli.exits import WrongCall
from plancc.output.record import UnreadableRecord
from plancc.plan.wording import Language
from plancc.site.listings import feed
from plancc.site.pages import Pages
from plancc.site.places import edition_at
from plancc.site.record import FORMAT, Correction, EditionEntry, PlanEntry, Record, recorded, written


def edition(year: int, adopted: str = "", corrections: tuple[Correction, ...] = ()) -> EditionEntry:
    return EditionEntry(
        year, f"Udgave {year}", adopted, "Byrådet" if adopted else "", "0" * 64, "", corrections
    )


def plan(
    *editions: EditionEntry, name: str = "ringby", by: str = "Ringby", language: Language = "da"
) -> PlanEntry:
    return PlanEntry(name, "Plan", by, "2024-2027", language, "", None, None, editions)


def notices(whole: PlanEntry) -> list[list[str]]:
    """The notices in each edition's page, with where their links lead."""
    site = Pages((whole,), "", searched=False, fed=False)
    return [
        [f"{each.words} {each.way.href}" if each.way else each.words for each in place.notices]
        for place in (edition_at(site, whole, one) for one in whole.editions)
    ]


def test_a_draft_does_not_take_the_place_of_what_was_adopted() -> None:
    adopted = "Vedtaget af Byrådet den 1. december {}."
    draft = "Denne udgave er et udkast og er ikke vedtaget."
    assert notices(plan(edition(2026), edition(2025, "2024-12-01"), edition(2024, "2023-12-01"))) == [
        [draft],
        ["Der er et udkast til en nyere udgave: ../2026/", adopted.format(2024)],
        ["Du læser en ældre udgave. Den nyeste er ../2025/", adopted.format(2023)],
    ]
    assert notices(plan(edition(2025), edition(2024))) == [
        [draft],
        ["Du læser en ældre udgave. Den nyeste er ../2025/", draft],
    ]


def test_plans_stand_by_authority_in_danish_order() -> None:
    names = ("Åbenrå", "Aarhus", "Ærø", "Østby", "Zebra")
    plans = tuple(plan(edition(2024), name=str(n), by=name) for n, name in enumerate(names))
    start = Pages(plans, "", searched=False, fed=False).start()
    assert [each.name for each in start.authorities] == ["Zebra", "Ærø", "Østby", "Åbenrå", "Aarhus"]
    assert start.title == "Planer"


def test_the_site_is_english_where_all_plans_are() -> None:
    english = plan(edition(2024, "2023-12-01"), language="en")
    start = Pages((english,), "", searched=False, fed=False).start()
    assert (start.language, start.title) == ("en", "Plans of Ringby")
    assert start.authorities[0].groups[0].cards[0].status.startswith("Adopted by Byrådet on ")
    both = Pages((english, plan(edition(2024), name="danish")), "", searched=False, fed=False).start()
    assert both.language == "da"
    assert [each.language for each in both.authorities[0].groups] == ["en", ""]


@pytest.mark.parametrize(
    "words",
    ["javascript:alert(1)", 'https://x.example/"><script>', "https://x@x.example", "//x.example", "https://"],
)
def test_an_address_that_can_not_stand_in_a_page_is_refused(words: str) -> None:
    with pytest.raises(WrongCall):
        address(None, Configuration(base_url=words, base_place="plancc.toml:1:1"))


def test_names_are_written_as_addresses() -> None:
    odd = plan(edition(2024, "2023-12-01"), name="på tværs?")
    site = Pages((odd,), "https://example.org/", searched=False, fed=True)
    assert site.start().authorities[0].groups[0].title.href == "./p%C3%A5%20tv%C3%A6rs%3F/"
    assert (
        edition_at(site, odd, odd.editions[0]).canonical
        == "https://example.org/p%C3%A5%20tv%C3%A6rs%3F/2024/"
    )


def test_what_was_never_adopted_or_corrected_is_no_news() -> None:
    assert feed((plan(edition(2024)),), "https://example.org/", "Planer", "da") is None


def test_a_record_is_read_as_it_was_written() -> None:
    corrected = edition(2024, "2023-12-01", (Correction("2024-02-01", ("Et", "To"), "Fejl"),))
    record = Record((plan(corrected),), {"index.html": "1" * 64}, "2" * 64, FORMAT)
    assert recorded(written(record)) == record
    for broken in (
        b"",
        b"[]",
        b"{}",
        b'{"format": 2}',
        written(record).replace(b'"year"', b'"aar"'),
        b"\xff",
    ):
        with pytest.raises(UnreadableRecord):
            recorded(broken)
