"""A record of plans becomes the pages of the site itself: start, plans, search, and the page for no page."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from plancc.document.colours import colours
from plancc.language.languages import LANGUAGES
from plancc.plan.plan import Theme
from plancc.site.addresses import FEED, SEARCH, path, plan_place, up
from plancc.site.nodes import Authority, Erratum, Group, Page, Way
from plancc.site.policy import PLACE
from plancc.site.record import PlanEntry
from plancc.site.wording import cards, day


@dataclass(frozen=True)
class Pages:
    """Composes the pages of a site.

    `base` is its address, with a slash at the end, or empty; `searched` says whether it has a search,
    `fed` whether it has a feed.
    """

    entries: tuple[PlanEntry, ...]
    base: str
    searched: bool
    fed: bool

    @cached_property
    def plans(self) -> tuple[PlanEntry, ...]:
        """The plans by authority and title, in the alphabet of the site's language."""
        order = LANGUAGES[self.language].order
        return tuple(sorted(self.entries, key=lambda plan: (order(plan.authority), order(plan.title))))

    @cached_property
    def language(self) -> str:
        """Danish, unless all plans are in one other language."""
        spoken = {plan.language for plan in self.entries}
        return spoken.pop() if len(spoken) == 1 else "da"

    @property
    def _words(self) -> Mapping[str, str]:
        return LANGUAGES[self.language].site

    @property
    def title(self) -> str:
        """What the site is called."""
        authorities = {plan.authority for plan in self.plans}
        if len(authorities) == 1:
            return self._words["plans_of"].format(*authorities)
        return self._words["plans"]

    def start(self) -> Page:
        """All plans by authority."""
        lead = self._words["plans_lead"]
        return self._page(self.language, self.title, lead, 0, "", self._authorities("./"))

    def plan(self, plan: PlanEntry) -> Page:
        """A plan's editions by year, and what was corrected in them."""
        language = plan.language
        words = LANGUAGES[language].site
        page = self._page(language, plan.title, plan.summary, 1, plan_place(plan))
        return replace(
            page,
            ways=(Way("../", words["home"]), Way("", plan.title)),
            colours=colours(Theme(colour=plan.colour, accent=plan.accent), 0),
            authority=plan.authority,
            period=plan.period,
            cards=cards(plan, language, "./", with_files=True),
            errata=tuple(self._errata(plan)),
        )

    def search(self) -> Page:
        """The search, and all editions for those who can't have it."""
        title, lead = self._words["search_title"], self._words["search_lead"]
        page = self._page(self.language, title, lead, 1, SEARCH, self._authorities("../"))
        ways = (Way("../", self._words["home"]), Way("", self._words["search"]))
        return replace(page, ways=ways, search="")

    def missing(self) -> Page:
        """The page for addresses that lead nowhere. From any depth, only a full path leads home."""
        title, lead, home = self._words["missing"], self._words["missing_lead"], path(self.base)
        page = self._page(self.language, title, lead, 0, None)
        search = f"{home}{SEARCH}" if home and self.searched else ""
        return replace(page, home=home, search=search, feed="")

    def _page(
        self,
        language: str,
        title: str,
        lead: str,
        depth: int,
        place: str | None,
        authorities: tuple[Authority, ...] = (),
    ) -> Page:
        return Page(
            language=language,
            title=title,
            site=self.title if self.title != title else "",
            lead=lead,
            colours=colours(Theme.model_construct(colour=None, accent=None), 0),
            words=dict(LANGUAGES[language].site),
            policy=PLACE,
            canonical=f"{self.base}{place}" if self.base and place is not None else "",
            feed=f"{self.base}{FEED}" if self.fed else "",
            search=f"{up(depth)}{SEARCH}" if self.searched else "",
            authorities=authorities,
        )

    def _authorities(self, root: str) -> tuple[Authority, ...]:
        return tuple(
            Authority(name, f"authority-{number}", tuple(self._groups(tuple(plans), number, root)))
            for number, (name, plans) in enumerate(groupby(self.plans, key=lambda plan: plan.authority), 1)
        )

    def _groups(self, plans: Sequence[PlanEntry], number: int, root: str) -> Iterator[Group]:
        for count, plan in enumerate(plans, 1):
            home = f"{root}{plan_place(plan)}"
            yield Group(
                title=Way(home, plan.title),
                language="" if plan.language == self.language else plan.language,
                period=plan.period,
                summary=plan.summary,
                anchor=f"plan-{number}-{count}",
                cards=cards(plan, self.language, home),
            )

    def _errata(self, plan: PlanEntry) -> Iterator[Erratum]:
        """What was corrected, the last correction first."""
        words = LANGUAGES[plan.language].site
        found = [
            Erratum(
                day=day(each.date, plan.language),
                date=each.date,
                anchor=f"erratum-{edition.year}-{number}",
                edition=words["erratum_of"].format(edition.year),
                text=each.text,
                reason=each.reason,
            )
            for edition in plan.editions
            for number, each in enumerate(edition.corrections, 1)
        ]
        yield from sorted(found, key=lambda each: each.date, reverse=True)
