"""What is put into an edition's page: where it belongs, whether it is the newest, what can be fetched."""

from collections.abc import Iterator

from plancc.language.languages import LANGUAGES
from plancc.site.addresses import CHANGES, FEED, SEARCH, edition_place, up
from plancc.site.nodes import Notice, Place, Way
from plancc.site.pages import Pages
from plancc.site.record import EditionEntry, PlanEntry
from plancc.site.wording import before, files, newest, status

DEPTH = 2
"""How many folders deep the pages of editions stand."""


def edition_at(site: Pages, plan: PlanEntry, edition: EditionEntry) -> Place:
    """The place of an edition's own page."""
    ways = [Way("../", plan.title), Way("./", edition.name, here=True)]
    return _place(site, plan, edition, ways, "", tuple(files(plan, edition, plan.language, "")))


def changes_at(site: Pages, plan: PlanEntry, edition: EditionEntry) -> Place:
    """The place of the page that says what has changed since the edition before."""
    words, former = LANGUAGES[plan.language].site, before(plan, edition)
    ways = [Way("../", plan.title), Way("./", edition.name)]
    if former:
        ways.append(Way(CHANGES, words["changes"].format(former.name), here=True))
    return _place(site, plan, edition, ways, CHANGES, ())


def _place(
    site: Pages,
    plan: PlanEntry,
    edition: EditionEntry,
    ways: list[Way],
    file: str,
    fetched: tuple[Way, ...],
) -> Place:
    words = LANGUAGES[plan.language].site
    ways.insert(0, Way(up(DEPTH), words["home"]))
    if site.searched:
        ways.append(Way(f"{up(DEPTH)}{SEARCH}", words["search"]))
    return Place(
        language=plan.language,
        label=words["site"],
        about=words["about_edition"],
        ways=tuple(ways),
        notices=tuple(_notices(plan, edition)),
        files=fetched,
        files_label=words["files"],
        searched=site.searched,
        canonical=f"{site.base}{edition_place(plan, edition)}{file}" if site.base else "",
        feed=f"{site.base}{FEED}" if site.fed else "",
    )


def _notices(plan: PlanEntry, edition: EditionEntry) -> Iterator[Notice]:
    """Whether there is a newer edition; whether this one was adopted."""
    words, current = LANGUAGES[plan.language].site, newest(plan)
    if edition.year < current.year:
        yield Notice(words["older_notice"], _way(plan, current))
    elif not edition.draft:
        for draft in (each for each in plan.editions[:1] if each.year > edition.year):
            yield Notice(words["drafted_notice"], _way(plan, draft))
    yield Notice(words["draft_notice"] if edition.draft else f"{status(edition, plan.language)}.")


def _way(plan: PlanEntry, edition: EditionEntry) -> Way:
    said = LANGUAGES[plan.language].site["edition_of"]
    return Way(f"../{edition.year}/", said.format(edition.name, _low(status(edition, plan.language))))


def _low(words: str) -> str:
    return words[:1].lower() + words[1:]
