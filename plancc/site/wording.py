"""What the site says of an edition, in the language of the page that says it."""

from collections.abc import Iterator
from urllib.parse import quote

from plancc.language.languages import LANGUAGES
from plancc.moment import Moment
from plancc.render.formats import file_names
from plancc.site.addresses import CHANGES, CHANGES_PDF
from plancc.site.nodes import Card, Way
from plancc.site.record import EditionEntry, PlanEntry


def day(date: str, language: str) -> str:
    """A day as it is read: "11. december 2023"."""
    return LANGUAGES[language].period(Moment.read(date))


def status(edition: EditionEntry, language: str) -> str:
    """Whether it was adopted, by whom, and when."""
    words = LANGUAGES[language].site
    if edition.draft:
        return words["draft"]
    if edition.undated:
        return words["undated"]
    when = day(edition.adopted, language)
    if edition.adopted_by:
        return words["adopted_by"].format(edition.adopted_by, when)
    return words["adopted"].format(when)


def newest(plan: PlanEntry) -> EditionEntry:
    """The newest edition that was adopted, or the newest draft where none was."""
    return next((each for each in plan.editions if not each.draft), plan.editions[0])


def before(plan: PlanEntry, edition: EditionEntry) -> EditionEntry | None:
    """The edition that came before."""
    return next((each for each in plan.editions if each.year < edition.year), None)


def cards(plan: PlanEntry, language: str, root: str, *, with_files: bool = False) -> tuple[Card, ...]:
    """The plan's editions, newest first, with links that begin with `root`."""
    words, current = LANGUAGES[language].site, newest(plan)
    return tuple(
        Card(
            way=Way(f"{root}{each.year}/", each.name, _foreign(plan, language)),
            status=status(each, language),
            draft=each.draft,
            newest=words["newest"] if each == current and len(plan.editions) > 1 else "",
            files=tuple(files(plan, each, language, f"{root}{each.year}/")) if with_files else (),
        )
        for each in plan.editions
    )


def files(plan: PlanEntry, edition: EditionEntry, language: str, root: str) -> Iterator[Way]:
    """What can be fetched of an edition, and what has changed since the one before."""
    words = LANGUAGES[language].site
    names = file_names(("pdf", "json", "csv"), plan.name, edition.year)
    for form, said in (("pdf", "pdf"), ("json", "plan_data"), ("csv", "targets_data")):
        yield Way(f"{root}{quote(names[form])}", words[said])
    former = before(plan, edition)
    if edition.changes and former:
        yield Way(f"{root}{CHANGES}", words["changes"].format(former.year))
        yield Way(f"{root}{CHANGES_PDF}", words["changes_pdf"].format(former.year))


def _foreign(plan: PlanEntry, language: str) -> str:
    """The plan's language, where the page has another."""
    return "" if plan.language == language else plan.language
