"""The editions of a site get what is around them: ways from page to page, pages of its own, a search."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from plancc.message import Message
from plancc.render.html import filled
from plancc.render.templates import Templates
from plancc.site.addresses import (
    CHANGES,
    FEED,
    MAP,
    MISSING,
    PAGE,
    ROBOTS,
    SEARCH,
    edition_folder,
    path,
    plan_folder,
)
from plancc.site.assembly import Editions
from plancc.site.insertion import MARKS, inserted
from plancc.site.listings import feed, site_map
from plancc.site.nodes import Listing, Page, Place
from plancc.site.old import Old
from plancc.site.pages import Pages
from plancc.site.places import changes_at, edition_at
from plancc.site.policy import with_policy
from plancc.site.record import PlanEntry, fingerprint
from plancc.site.search import engine, index


@dataclass(frozen=True)
class Framed:
    """The whole site. `searched` stands for all that its search was made of, and is empty without one."""

    plans: tuple[PlanEntry, ...]
    files: Mapping[str, bytes]
    searched: str
    remarks: tuple[Message, ...]


def framed(editions: Editions, old: Old, base: str, templates: Templates) -> Framed:
    """The site of these editions at an address, or at none."""
    return _Framing(editions, old, base, templates).framed()


class _Framing:
    def __init__(self, editions: Editions, old: Old, base: str, templates: Templates) -> None:
        self._old, self._base, self._templates = old, base, templates
        self._files = dict(editions.files)
        self._remarks: list[Message] = []
        # What is searched are the editions, not what the site says around them.
        self._pages = {name: content for name, content in editions.files.items() if name.endswith(PAGE)}
        self._site = Pages(editions.plans, base, searched=bool(engine()), fed=False)
        self._searched = ""

    def framed(self) -> Framed:
        self._search()
        if self._base:
            self._list()
        else:
            self._remarks.append(
                Message("without --base-url the site has no feed, no map and no canonical addresses")
            )
        self._own_pages()
        for plan in self._site.plans:
            self._place(plan)
        return Framed(self._site.plans, self._files, self._searched, tuple(self._remarks))

    def _search(self) -> None:
        """The search over all editions; the one of the old site, if nothing has changed."""
        if not engine():
            self._remarks.append(
                Message("Pagefind is not installed, so the site has no search; plancc[site] brings it along")
            )
            return
        told = (part for name in sorted(self._pages) for part in (name.encode(), self._pages[name]))
        self._searched = fingerprint(engine().encode(), self._site.language.encode(), *told)
        written = self._old.record.files
        names = [name for name in written if name.startswith(SEARCH) and not name.endswith(PAGE)]
        same = self._searched == self._old.record.searched
        kept = self._old.files(names) if same and names else None
        self._files |= index(self._pages, self._site.language) if kept is None else kept

    def _list(self) -> None:
        site, base = self._site, self._base
        self._written(MAP, "site/sitemap.xml.j2", site_map(site.plans, base, site.language))
        if path(base) == "/":
            self._files[ROBOTS] = f"User-agent: *\nDisallow:\nSitemap: {base}{MAP}\n".encode()
        if feeding := feed(site.plans, base, site.title, site.language):
            self._written(FEED, "site/feed.xml.j2", feeding)
            self._site = replace(site, fed=True)

    def _own_pages(self) -> None:
        site = self._site
        self._page(PAGE, "site/start.html.j2", site.start())
        self._page(MISSING, "site/missing.html.j2", site.missing())
        for plan in site.plans:
            self._page(f"{plan_folder(plan.name)}{PAGE}", "site/plan.html.j2", site.plan(plan))
        if self._searched:
            self._page(f"{SEARCH}{PAGE}", "site/search.html.j2", site.search(), searches=True)

    def _place(self, plan: PlanEntry) -> None:
        """Say in the pages of a plan's editions where they belong."""
        site = self._site
        for edition in plan.editions:
            folder = edition_folder(plan.name, edition.year)
            self._insert(f"{folder}{PAGE}", edition_at(site, plan, edition))
            if edition.changes:
                self._insert(f"{folder}{CHANGES}", changes_at(site, plan, edition))

    def _insert(self, name: str, place: Place) -> None:
        files = ("site/head.html.j2", "site/top.html.j2")
        markup = {
            mark: filled(file, place, self._templates).strip()
            for mark, file in zip(MARKS, files, strict=True)
        }
        page = inserted(self._files[name].decode(), markup)
        if page is None:
            self._remarks.append(
                Message(
                    "{file}: the page has no links to the rest of the site, for its template lacks {marks}",
                    file=name,
                    marks=MARKS,
                )
            )
        else:
            self._files[name] = page.encode()

    def _page(self, name: str, template: str, page: Page, *, searches: bool = False) -> None:
        self._files[name] = with_policy(filled(template, page, self._templates), searches=searches).encode()

    def _written(self, name: str, template: str, listing: Listing) -> None:
        self._files[name] = filled(template, listing, self._templates).encode()
