"""What an edition must say, text by text in the order of print, taken from what its author wrote.

Three kinds of things are not here: what only the machine reads (ids, colours, files, the kind of a
figure), what is said to those who can't see (alternative texts, abbreviations spelt out), and notes, which
stand on a page's foot in print and after their paragraph on screen; `unseen` and `notes` give the last two.

Numbers, times, aims and measured values are data, printed in words that plancc makes: they are here as
those words, made once more by hand. Where the words' order is plancc's, they are one group: all of them, in
any order.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, groupby
from typing import Any

from markdown_it.tree import SyntaxTreeNode

from plancc.commonmark.parser import PARSER
from plancc.edition.edition import Edition, EditionFocusPoint, EditionGoal, EditionStrategy, EditionTarget
from plancc.language.danish_words import SDGS
from plancc.moment import Moment
from plancc.plan import blocks as written
from plancc.plan.figure import Figure, Provenance
from plancc.plan.initiative import Initiative
from plancc.plan.multi_year import Overview
from plancc.plan.parts import of_year, parts
from plancc.plan.plan import Plan
from plancc.plan.terms import Noun
from tests.torture.made import squeezed

MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni",
    "juli", "august", "september", "oktober", "november", "december",
)  # fmt: skip
SEASONS = {"winter": "vinteren", "spring": "foråret", "summer": "sommeren", "autumn": "efteråret"}
AIMS = {
    "at-least": ("mindst", "på niveau med eller højere end"),
    "at-most": ("højst", "på niveau med eller lavere end"),
    "above": ("over", "højere"),
    "below": ("under", "lavere"),
    "equal-to": ("præcis", "det samme som"),
    "better-than": ("bedre end", "bedre"),
    "on-level-with": ("på niveau med", "niveau"),
    "closer-to": ("tættere på", "tættere på"),
    "top": ("i top", "i top"),
    "rises": ("stiger", "stiger"),
    "falls": ("falder", "falder"),
    "followed": ("følges", "følges"),
}
AGAINST = {
    "national-average": "landsgennemsnittet",
    "regional-average": "regionens gennemsnit",
    "comparable-municipalities": "sammenlignelige kommuner",
    "previous-year": "året før",
    "base-value": "udgangspunktet",
}
TIMES = {1: "én gang", 2: "to gange", 3: "tre gange", 4: "fire gange", 6: "seks gange"}
PER = {"month": "pr. måned", "quarter": "pr. kvartal", "half-year": "pr. halvår", "year": "pr. år"}
_CALL = re.compile(r"\[\^[a-z0-9-]+\]")

Group = tuple[str, ...]


def number(value: float) -> str:
    """1234567.5 becomes 1.234.567,5."""
    whole, _, rest = f"{abs(value):,}".partition(".")
    rest = "" if rest == "0" else rest
    return ("−" if value < 0 else "") + whole.replace(",", ".") + (f",{rest}" if rest else "")


def moment(when: Moment) -> str:
    form, year, day = when.form[5:], when.year, when.first_day
    if not form:
        return str(year)
    if form in SEASONS:
        return f"{SEASONS[form]} {year}"
    if form[0] in "QH":
        return f"{form[1]}. {'kvartal' if form[0] == 'Q' else 'halvår'} {year}"
    return f"{day.day}. {MONTHS[day.month - 1]} {year}" if "-" in form else f"{MONTHS[day.month - 1]} {year}"


def paragraphs(words: str | None) -> Iterator[Group]:
    """The texts of CommonMark, paragraph by paragraph, without its signs and without calls of notes."""
    for node in SyntaxTreeNode(PARSER.parse(words or "")).walk():
        if node.type == "inline":
            yield (_CALL.sub("", _inline(node)),)


def line(words: str | None) -> Iterator[Group]:
    if words:
        yield (_CALL.sub("", _inline(SyntaxTreeNode(PARSER.parseInline(words)).children[0])),)


def _inline(node: SyntaxTreeNode) -> str:
    breaks = {"softbreak": " ", "hardbreak": " "}
    return "".join(breaks.get(each.type, each.content if each.type == "text" else "") for each in node.walk())


def provenance(source: Provenance | None) -> Iterator[Group]:
    if source:
        yield from line(source.text)
        yield from line(source.table)
        if source.retrieved:
            yield (moment(source.retrieved),)


def missing(groups: Iterable[Group], found: str) -> list[str]:
    """The texts that don't come after those before them."""
    lost, here = [], 0
    for group in groups:
        reached = here
        for words in group:
            at = found.find(squeezed(words), here)
            if at < 0:
                lost.append(words)
            else:
                reached = max(reached, at + len(squeezed(words)))
        here = reached
    return lost


@dataclass(frozen=True)
class Printed:
    """The texts of one edition."""

    edition: Edition

    @property
    def plan(self) -> Plan:
        return self.edition.plan

    def all(self) -> Iterator[Group]:
        """Everything from the cover to the last page; the contents repeat titles and are left out."""
        plan = self.plan
        yield from self._cover()
        yield from self._facts()
        yield from self._chapters(plan.before)
        sections = [self._multi_year, self._annual]
        if plan.order.sections[:1] == ("annual",):
            sections.reverse()
        yield from sections[0]()
        yield from self._chapters(plan.between)
        yield from sections[1]()
        yield from self._chapters(plan.after)
        yield from self._back()

    def _annual(self) -> Iterator[Group]:
        annual = self.edition.annual
        if annual is None:
            return
        yield from line(annual.title)
        yield from paragraphs(annual.lead)
        parts: dict[str, Callable[[], Iterator[Group]]] = {
            "chapters": lambda: self._chapters(annual.chapters),
            "goals": lambda: self._goals(self.edition.goals, annual.overview),
            "targets": lambda: self._goal_targets(self.edition.goals),
            "strategies": lambda: chain(*map(self._strategy, self.edition.strategies)),
        }
        for name in dict.fromkeys((*self.plan.order.annual, *parts)):
            yield from parts[name]()
        yield from self._chapters(annual.closing)

    def notes(self) -> Iterator[Group]:
        """The notes, in the order of their definition."""
        for note in self.plan.footnotes:
            yield from line(note.text)

    def unseen(self) -> Iterator[str]:
        """What is only told to those who can't see: pictures in words."""
        for _, part in of_year(parts(self.plan), self.edition.year):
            if (
                isinstance(part, Figure | written.Image)
                and part.alt
                and not getattr(part, "decorative", False)
            ):
                yield part.alt

    def _cover(self) -> Iterator[Group]:
        plan, annual = self.plan, self.edition.annual
        motto = plan.multi_year and plan.multi_year.motto
        told = (
            *((plan.authority.name,), (annual.name,) if annual and annual.name else (), *self._period()),
            *(*line(plan.title), *line(plan.subtitle), *paragraphs(motto.text if motto else None)),
        )
        yield tuple(words for group in told for words in group)

    def _period(self) -> Iterator[Group]:
        first, last = self.plan.period.first, self.plan.period.last
        yield (str(first) if first == last else f"{first}-{last}",)

    def _facts(self) -> Iterator[Group]:
        plan, adoption = self.plan, self.edition.adoption
        yield (plan.authority.name,)
        yield from line(plan.authority.unit)
        if plan.authority.areas:
            yield tuple(area.name for area in plan.authority.areas)
        yield from self._period()
        yield from line(plan.vision)
        yield tuple(body.name for body in plan.bodies)
        if self.edition.date:
            yield (moment(self.edition.date),)
        if adoption:
            assert self.edition.adopted_by
            yield (self.edition.adopted_by.name, moment(adoption.date))
            yield from line(adoption.case)

    def _back(self) -> Iterator[Group]:
        bodies = {body.id: body.name for body in self.plan.bodies}
        for signature in self.plan.signatures:
            yield from line(signature.name)
            yield from line(signature.role)
            yield from line(bodies.get(signature.body or ""))
        if contact := self.plan.contact:
            yield from line(contact.title)
            yield from paragraphs(contact.text)
            for words in (contact.name, *contact.address, contact.phone, contact.email):
                yield from line(words)
            if contact.web:
                yield (contact.web.removeprefix("https://").rstrip("/"),)
        yield from paragraphs(self.plan.colophon)

    def _multi_year(self) -> Iterator[Group]:
        part = self.plan.multi_year
        if part is None:
            return
        yield from line(part.title)
        yield from paragraphs(part.lead)
        yield from self._chapters(part.chapters)
        yield from self._goals(self.edition.period_goals, Overview())
        yield from self._goal_targets(self.edition.period_goals)
        yield from line(part.overview.title)
        yield from paragraphs(part.overview.lead)
        for point in part.focus_points:
            yield from line(point.title)
        if part.motto and part.focus_points:
            yield from paragraphs(part.motto.text)
            yield from line(part.motto.by)
        yield from paragraphs(part.overview.closing)
        for resolved in self.edition.focus_points:
            point = resolved.part
            yield from line(point.title)
            yield from paragraphs(point.lead)
            yield from self._pursued(resolved)
            for strategy in resolved.strategies:
                yield from line(strategy.part.title)
            yield from paragraphs(point.groups)
            yield from paragraphs(point.approach)
            for commitment in point.commitments:
                yield from paragraphs(commitment.text)
            yield from self._blocks(point.blocks)
            yield from self._initiatives(point.initiatives)
            yield from paragraphs(point.business)
            yield from self._chapters(point.chapters)
            yield from self._held(resolved)
        yield from self._targets(self.edition.period_targets)
        yield from self._chapters(part.closing)

    def _pursued(self, holder: EditionFocusPoint | EditionStrategy) -> Iterator[Group]:
        for goal in holder.goals:
            if goal.part.title.casefold() != holder.part.title.casefold():
                yield from line(goal.part.title)

    def _goals(self, goals: tuple[EditionGoal, ...], overview: Overview) -> Iterator[Group]:
        yield from line(overview.title)
        yield from paragraphs(overview.lead)
        for level in ("national", "regional", "local"):
            for goal in goals:
                if goal.part.level == level:
                    for _ in self.edition.pursuing(goal) or self.edition.serving(goal) or (None,):
                        yield from line(goal.part.title)
        for goal in goals:
            yield from paragraphs(goal.part.text)
            yield from line(goal.part.origin)
        yield from paragraphs(overview.closing)

    def _goal_targets(self, goals: tuple[EditionGoal, ...]) -> Iterator[Group]:
        measured = [goal for goal in goals if goal.targets]
        for goal in measured:
            if len(measured) > 1 or goal.part.label:
                yield from line(goal.part.label or goal.part.title)
            yield from self._targets(goal.targets)

    def _strategy(self, resolved: EditionStrategy) -> Iterator[Group]:
        part = resolved.part
        yield from line(part.title)
        yield from paragraphs(part.lead)
        yield from self._pursued(resolved)
        for point in self.edition.carried_by(resolved):
            yield from line(point.part.title)
        parts: dict[str, Callable[[], Iterator[Group]]] = {
            "commitments": lambda: chain(*(paragraphs(each.text) for each in part.commitments)),
            "initiatives": lambda: self._initiatives(part.initiatives),
            "chapters": lambda: self._chapters(part.chapters),
            "targets": lambda: self._held(resolved),
        }
        for name in dict.fromkeys((*self.plan.order.strategy, *parts)):
            yield from parts[name]()

    def _held(self, holder: EditionFocusPoint | EditionStrategy) -> Iterator[Group]:
        if holder.targets and any(goal.part.label for goal in holder.goals):
            for goal in holder.goals:
                yield from line(goal.part.label or goal.part.title)
        yield from self._targets(holder.targets)

    def _initiatives(self, parts: Iterable[Initiative]) -> Iterator[Group]:
        for initiative in parts:
            yield from line(initiative.title)
            yield from paragraphs(initiative.text)
            for partner in initiative.partners:
                yield from line(partner)
            yield from line(initiative.owner)
            if initiative.period:
                yield tuple(moment(end) for end in (initiative.period.first, initiative.period.last) if end)
            yield from line(initiative.work_plan)

    def _chapters(self, parts: Iterable[Any]) -> Iterator[Group]:
        for part in parts:
            yield from line(part.title)
            yield from paragraphs(part.lead)
            yield from self._blocks(part.blocks)
            yield from self._chapters(getattr(part, "chapters", ()))

    def _blocks(self, parts: Iterable[written.Block]) -> Iterator[Group]:
        for part in parts:
            yield from self._block(part)

    def _block(self, part: written.Block) -> Iterator[Group]:
        match part:
            case written.TextBlock():
                yield from paragraphs(part.text)
            case written.ListBlock() | written.NumberedBlock():
                yield from self._items(part.points)
            case written.QuoteBlock():
                yield from paragraphs(part.quote.text)
                yield from line(part.quote.by)
            case written.BoxBlock():
                yield from line(part.box.title)
                yield from self._blocks(part.box.blocks)
            case written.TableBlock():
                yield from self._table(part.table)
            case written.FigureBlock():
                yield from self._figure(part)
            case written.TimelineBlock():
                yield from self._timeline(part.timeline)
            case written.RelationsBlock():
                yield from self._relations(part.relations)
            case written.ImageBlock():
                yield from line(part.image.caption)
                yield from line(part.image.credit)
            case written.TargetsBlock():
                yield from self._overview(part.targets)
            case written.SdgBlock():
                for goal in part.sdgs:
                    yield from ((str(goal),), (SDGS[goal - 1][0],), (SDGS[goal - 1][1],))

    def _timeline(self, part: written.Timeline) -> Iterator[Group]:
        yield from line(part.title)
        for step in part.steps:
            yield (moment(step.when),)
            yield from line(step.text)

    def _overview(self, part: written.TargetOverview) -> Iterator[Group]:
        targets = self.edition.targets
        yield from line(part.title) if targets else ()
        for target in targets:
            yield from line(target.part.indicator)

    def _items(self, points: Iterable[written.ListItem]) -> Iterator[Group]:
        for point in points:
            yield from paragraphs(point.text)
            yield from self._items(point.items)

    def _table(self, part: written.Table) -> Iterator[Group]:
        yield from line(part.caption)
        for column in part.columns:
            yield from line(column.title)
            yield from line(column.unit)
        for row in part.rows:
            for cell in row:
                if isinstance(cell, str):
                    yield from line(cell)
                else:
                    yield ("intet tal" if cell is None else number(cell),)
        yield from provenance(part.source)
        yield from paragraphs(part.note)

    def _figure(self, block: written.FigureBlock) -> Iterator[Group]:
        """A figure's numbers are read in the table that goes with it."""
        part = block.figure
        yield from line(part.title)
        yield from provenance(part.source)
        yield from paragraphs(part.note)
        yield from line(part.axis)
        for row in part.series:
            yield from line(row.name)
            yield from self._unit(part.unit)
        for index, point in enumerate(part.points):
            yield from line(str(point))
            for row in part.series:
                value, upper = row.values[index], row.upper[index] if row.upper else None
                ends = [number(each) for each in (value, upper) if each is not None]
                yield tuple(ends) or ("intet tal",)

    def _relations(self, part: written.Relations) -> Iterator[Group]:
        """Where a party stands in the drawing is the drawing's to choose."""
        yield from line(part.title)
        told = [
            part for party in part.parties for words in (party.name, *party.units) for part in line(words)
        ]
        told += [words for party in part.parties for words in paragraphs(party.text)]
        yield tuple(words for group in told for words in group)
        names = {party.id: party.name for party in part.parties}
        for (first, text), together in groupby(part.links, key=lambda link: (link.first, link.text)):
            for position, link in enumerate(together):
                if text or not position:
                    yield (names[first],)
                yield (names[link.second],)
                yield from line(text)
        yield from paragraphs(part.note)

    def _unit(self, unit: str | Noun | None) -> Iterator[Group]:
        if unit == "percent":
            yield (self.plan.terms.percent or "pct.",)
        elif isinstance(unit, str):
            yield (unit,)

    def _amount(self, value: float, unit: str | Noun | None) -> str:
        if isinstance(unit, Noun):
            return f"{number(value)} {unit.one if abs(value) == 1 else unit.many}"
        words = next(self._unit(unit), ("",))[0]
        return f"{number(value)} {words}".strip()

    def _targets(self, targets: Iterable[EditionTarget]) -> Iterator[Group]:
        """A row for each target; cells stand in the order of the columns."""
        for resolved in targets:
            part = resolved.part
            yield from line(part.indicator)
            for aim in part.aims:
                yield from paragraphs(aim.words) if aim.words else [self._aim(aim, resolved)]
            yield from paragraphs(part.without_aim)
            if not part.aims and not part.without_aim:
                yield ("Der er ikke fastsat et mål.",)
            yield from paragraphs(part.rationale)
            if part.measuring:
                yield from self._measuring(part.measuring)
            yield from self._status(resolved)

    def _aim(self, aim: Any, target: EditionTarget) -> Group:
        words = [AIMS[aim.operator][bool(aim.reference)]]
        if aim.reference == "previous-year" and isinstance(target.part.unit, Noun):
            words = [{"above": "flere", "below": "færre"}[aim.operator]]
        if aim.value is not None and not aim.reference:
            words.append(self._amount(aim.value, None if aim.operator == "top" else target.part.unit))
        if aim.reference:
            words.append(AGAINST[aim.reference])
        words += [aim.among] if aim.among else []
        words += [moment(aim.deadline)] if aim.deadline else []
        area = self.edition.area(aim.area) if aim.area else None
        words += [area.name] if area else [each.name for each in target.areas]
        return tuple(words)

    def _measuring(self, part: Any) -> Iterator[Group]:
        words = [part.where] if part.where else []
        words += [TIMES.get(part.times_per_year, str(part.times_per_year))] if part.times_per_year else []
        words += [PER[part.per]] if part.per else []
        yield tuple(words)
        yield from paragraphs(part.words)

    def _status(self, resolved: EditionTarget) -> Iterator[Group]:
        part = resolved.part
        if part.status:
            yield from paragraphs(part.status)
            return
        words: list[str] = []
        told = part.measurements
        if len({each.period for each in told}) > 6:
            # The others stand in a figure of their own.
            told = (told[0], told[-1])
        for measured in ((part.base,) if part.base else ()) + told:
            area = self.edition.area(measured.area) if measured.area else None
            words += [moment(measured.period)] if measured.period else []
            if area or measured.reference:
                words.append(area.name if area else AGAINST[measured.reference or ""])
            # A rank is counted in nothing.
            unit = None if measured.of else part.unit
            words += [self._amount(measured.value, unit)] if measured.value is not None else []
            words += [text for group in provenance(measured.source) for text in group]
        yield tuple(words)
