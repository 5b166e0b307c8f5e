"""What programs read of a site: its feed and its map, with the days of adoption and of corrections alone."""

from collections.abc import Iterable, Iterator, Sequence

from plancc.language.languages import LANGUAGES
from plancc.site.addresses import CHANGES, FEED, edition_place, plan_place
from plancc.site.nodes import Listing, Posting
from plancc.site.record import EditionEntry, PlanEntry
from plancc.site.wording import status


def feed(plans: Sequence[PlanEntry], base: str, title: str, language: str) -> Listing | None:
    """An entry for each edition that was adopted and each correction, newest first; None if there is none."""
    postings = sorted(_postings(plans, base), key=lambda each: (each.updated, each.id), reverse=True)
    if not postings:
        return None
    return Listing(language, title, base, f"{base}{FEED}", postings[0].updated, postings=tuple(postings))


def site_map(plans: Iterable[PlanEntry], base: str, language: str) -> Listing:
    """The address of every page, with the day of its last change where that is known."""
    return Listing(language, "", base, "", "", addresses=((base, ""), *_addresses(plans, base)))


def _addresses(plans: Iterable[PlanEntry], base: str) -> Iterator[tuple[str, str]]:
    for plan in plans:
        yield f"{base}{plan_place(plan)}", max(each.updated for each in plan.editions)
        for edition in plan.editions:
            yield f"{base}{edition_place(plan, edition)}", edition.updated
            if edition.changes:
                yield f"{base}{edition_place(plan, edition)}{CHANGES}", edition.updated


def _postings(plans: Iterable[PlanEntry], base: str) -> Iterator[Posting]:
    for plan in plans:
        for edition in plan.editions:
            address = f"{base}{edition_place(plan, edition)}"
            title = f"{plan.authority}: {plan.title}, {edition.name}"
            if edition.adopted:
                said = f"{status(edition, plan.language)}. {plan.summary}".strip()
                yield Posting(address, title, _moment(edition.adopted), plan.authority, address, said)
            yield from _corrections(plan, edition, f"{base}{plan_place(plan)}", title)


def _corrections(plan: PlanEntry, edition: EditionEntry, home: str, title: str) -> Iterator[Posting]:
    words = LANGUAGES[plan.language].site
    for number, each in enumerate(edition.corrections, 1):
        address = f"{home}#erratum-{edition.year}-{number}"
        said = f"{' '.join(each.text)} {words['reason']}: {each.reason}"
        named = words["erratum_title"].format(title)
        yield Posting(address, named, _moment(each.date), plan.authority, address, said)


def _moment(day: str) -> str:
    return f"{day}T00:00:00Z"
