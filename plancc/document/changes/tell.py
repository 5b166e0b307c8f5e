"""A comparison becomes a telling: every change in finished words, element by element."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from plancc.comparison.comparison import (
    Added,
    Altered,
    Change,
    Comparison,
    Dropped,
    Moved,
    Renamed,
    Retargeted,
    Reworded,
)
from plancc.comparison.element import Element, Step
from plancc.comparison.elements import elements
from plancc.comparison.wording import Mark
from plancc.document.changes.content import Content
from plancc.document.changes.contrasts import Contrasts
from plancc.document.changes.excerpt import excerpt
from plancc.document.changes.names import Names
from plancc.document.changes.telling import Entry, Group, Line, Part, Sign, Telling
from plancc.document.numerals import Numerals
from plancc.document.vocabulary import Vocabulary, words_of
from plancc.edition.edition import Edition

_GROUPS = ("chapter", "focus-point", "strategy", "goal")
_DISCONTINUATION = "discontinuation"
_SECTIONS = ("multi-year", "annual")
_VERBS = {Moved: "moved", Renamed: "renamed", Reworded: "reworded", Altered: "altered", Retargeted: "altered"}


def tell(comparison: Comparison, old: str = "", new: str = "") -> Telling:
    """Tell a comparison in the language and the terms of the new edition's plan.

    `old` and `new` are what the two are called, where they have other names than their editions bear.
    """
    plan = comparison.new.plan
    vocabulary = words_of(plan)
    names = [given or _edition(edition) for given, edition in ((old, comparison.old), (new, comparison.new))]
    years = comparison.old.year, comparison.new.year
    if names[0] == names[1] and years[0] != years[1]:
        names = [
            vocabulary.language.changes["of"].format(name, year)
            for name, year in zip(names, years, strict=True)
        ]
    return _Teller(comparison, vocabulary).telling(*names)


def _edition(edition: Edition) -> str:
    return edition.called


@dataclass(frozen=True)
class _Place:
    """The section and the group that an entry is told in; None for the plan or the section itself."""

    section: Step | None
    group: Step | None


class _Teller:
    def __init__(self, comparison: Comparison, vocabulary: Vocabulary) -> None:
        self._comparison, self._vocabulary = comparison, vocabulary
        self._phrases = vocabulary.language.changes
        self._was = self._content(comparison.old)
        self._now = self._content(comparison.new)

    def _content(self, edition: Edition) -> Content:
        known = {element.id: element for element in elements(edition).every() if element.id}
        return Content(Names(self._vocabulary, known), Numerals(edition, self._vocabulary))

    def telling(self, old: str, new: str) -> Telling:
        plan = self._comparison.new.plan
        placed: dict[_Place, list[Entry]] = {}
        for _, together in groupby(self._changes(), key=_element):
            changes = list(together)
            place = _place(changes[0])
            placed.setdefault(place, []).append(self._entry(changes, place))
        return Telling(
            title=self._now.names.plain(plan.title),
            authority=plan.authority.name,
            heading=self._phrases["changes"].format(old, new),
            summary=self._summary([entry for entries in placed.values() for entry in entries]),
            what=self._phrases["what"],
            before=self._phrases["before"],
            now=self._phrases["now"],
            nothing=self._phrases["nothing"],
            parts=tuple(self._parts(placed)),
        )

    def _changes(self) -> Iterator[Change]:
        """All that a reader can see: why a target is gone is told with the target."""
        contrasts = Contrasts(self._was, self._now)
        old, new = self._comparison.old, self._comparison.new
        gone = {each.old.id for each in self._comparison.changes if isinstance(each, Dropped)}
        for change in self._comparison.changes:
            match change:
                case Added(element) if element.kind == _DISCONTINUATION and element.value("target") in gone:
                    continue
                case Dropped(element, _) if element.kind == _DISCONTINUATION and old.year != new.year:
                    # Last year's reasons were last year's news.
                    continue
                case Altered() | Retargeted() if not any(contrasts.of(change)):
                    # The printed words are the same: the plan has words of its own for an aim, say.
                    continue
            yield change

    def _parts(self, placed: dict[_Place, list[Entry]]) -> Iterator[Part]:
        for section in dict.fromkeys(place.section for place in placed):
            groups = tuple(
                Group(self._now.names.titled(place.group) if place.group else "", tuple(entries))
                for place, entries in placed.items()
                if place.section == section
            )
            title = self._now.names.titled(section) if section else self._phrases["about"]
            # What hangs on the section itself is told before what is in its groups.
            yield Part(title, tuple(sorted(groups, key=lambda group: bool(group.title))))

    def _summary(self, entries: Sequence[Entry]) -> str:
        counted = Counter(entry.sign for entry in entries)
        signs: tuple[Sign, ...] = ("added", "dropped", "moved", "changed")
        language = self._vocabulary.language
        said = [
            self._phrases[f"count_{sign}"].format(language.number(counted[sign]))
            for sign in signs
            if counted[sign]
        ]
        return f"{language.capital(language.listed(said))}." if said else self._phrases["none"]

    def _entry(self, changes: Sequence[Change], place: _Place) -> Entry:
        element = _element(changes[0])
        match changes[0]:
            case Added(new):
                return self._whole(new, self._now, Mark.ADDED, self._phrases["added"])
            case Dropped(old, _):
                gone = "discontinued" if old.kind == "target" else "dropped"
                reasons = [
                    self._phrases["discontinued_for"].format(self._now.names.plain(each.part.reason))
                    for each in self._comparison.new.discontinued
                    if each.part.target == old.id
                ]
                return self._whole(old, self._was, Mark.DROPPED, self._phrases[gone], reasons)
        verbs = list(dict.fromkeys(self._phrases[_VERBS[type(change)]] for change in changes))
        said = [verbs[0], *(verb[:1].lower() + verb[1:] for verb in verbs[1:])]
        contrasts = Contrasts(self._was, self._now)
        lines = tuple(self._line(change) for change in changes if isinstance(change, Reworded))
        itself = element.step in (place.group, place.section) or element.kind == "plan"
        # A text that is told with its changes needs no name beside it.
        named = element.name or not any(not line.label for line in lines)
        return Entry(
            sign="moved" if isinstance(changes[0], Moved) else "changed",
            said=self._vocabulary.language.listed(said),
            what=self._now.names.kind(element),
            name=self._named(element, self._now) if named and not itself else "",
            remarks=tuple(self._remark(change) for change in changes if isinstance(change, Moved | Renamed)),
            lines=lines,
            contrasts=tuple(each for change in changes for each in contrasts.of(change)),
        )

    def _whole(
        self, element: Element, content: Content, mark: Mark, said: str, remarks: Sequence[str] = ()
    ) -> Entry:
        named = element.name or element.parts
        return Entry(
            sign="added" if mark is Mark.ADDED else "dropped",
            said=said,
            what=content.names.kind(element),
            name=self._named(element, content) if named else "",
            remarks=tuple(remarks),
            lines=tuple(content.lines(element, mark)),
            brief=content.brief(element),
        )

    def _named(self, element: Element, content: Content) -> str:
        """An element's name, and that of the table, figure or the like that it is part of."""
        name, around = content.names.called(element), element.within[-1]
        if around.name and around.kind not in ("plan", *_SECTIONS, *_GROUPS):
            return self._phrases["of"].format(name, content.names.plain(around.name))
        return name

    def _line(self, change: Reworded) -> Line:
        label = (
            "" if change.key == "text" else self._now.names.fact(change.new.kind, change.key, change.about)
        )
        return Line(label, excerpt(change.pieces))

    def _remark(self, change: Moved | Renamed) -> str:
        phrases = self._phrases
        if isinstance(change, Renamed):
            if not change.old.id or not change.new.id:
                key, name = ("id_new", change.new.id) if change.new.id else ("id_gone", change.old.id)
                return phrases[key].format(name)
            return phrases["ids"].format(change.old.id, change.new.id)
        if change.to == "parent":
            here, there = change.old.within[-1], change.new.within[-1]
            return phrases["from_to"].format(self._was.names.titled(here), self._now.names.titled(there))
        before = change.behind
        return phrases["behind"].format(self._now.names.called(before)) if before else phrases["first"]


def _element(change: Change) -> Element:
    return change.old if isinstance(change, Dropped) else change.new


def _place(change: Change) -> _Place:
    match change:
        case Added(new):
            steps = new.within
        case Dropped(_, parent):
            steps = (*parent.within, parent.step)
        case _:
            steps = (*change.new.within, change.new.step)
    named = [step for step in steps if step.kind in (*_SECTIONS, *_GROUPS)]
    # A chapter beside the sections is a section of its own.
    return _Place(*(*named, None, None)[:2])
