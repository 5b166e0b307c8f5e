"""Editions that are offered become the pages and files of editions: those that are as they were are kept."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from plancc.message import Message
from plancc.render.begun import Begun
from plancc.render.formats import FORMATS, file_names
from plancc.site.addresses import CHANGES, CHANGES_PDF, edition_folder
from plancc.site.entries import plan_entry
from plancc.site.insertion import bare
from plancc.site.old import Old
from plancc.site.record import PlanEntry
from plancc.site.workshop import Offered, Workshop


@dataclass(frozen=True)
class Editions:
    """What the site says of each plan, and the files of its editions, with nothing put into the pages."""

    plans: tuple[PlanEntry, ...]
    files: Mapping[str, bytes]
    made: int
    kept: int
    remarks: tuple[Message, ...]


class Assembly:
    """Gathers the editions of plans. All that must be printed is begun before the first is waited for."""

    def __init__(self, old: Old, workshop: Workshop) -> None:
        self._old, self._workshop = old, workshop
        self._plans: list[PlanEntry] = []
        self._files: dict[str, bytes] = {}
        self._begun: dict[str, Begun] = {}
        self._compared: list[Callable[[], None]] = []
        self._made = self._kept = 0
        self._remarks: list[Message] = []

    def add(self, name: str, offered: Sequence[Offered] | None) -> None:
        """Take a plan in; in the place of None, what the old site has of it."""
        was = self._old.record.plan(name)
        if offered is None:
            if was and not self._old.known:
                self._remarks.append(
                    Message("{plan}: left out, for what the site has of it was not made here", plan=name)
                )
            elif was:
                self._plans += self._taken_over(was)
            return
        known = {each.year: (each.key, each.changes) for each in was.editions} if was else {}
        changes = []
        for place, new in enumerate(offered):
            former = offered[place + 1] if place + 1 < len(offered) else None
            folder = edition_folder(name, new.edition.year)
            key, changes_key = known.get(new.edition.year, ("", ""))
            names = file_names(FORMATS, name, new.edition.year).values()
            if key != new.key or not self._keep(folder, names):
                self._begun[folder] = new.begin()
                self._made, self._kept = self._made + (not new.frozen), self._kept + new.frozen
            changes.append(self._workshop.changes_key(new, former) if former else "")
            if former and (changes_key != changes[-1] or not self._keep(folder, (CHANGES, CHANGES_PDF))):
                self._compared.append(partial(self._compare, folder, new, former))
        if offered:
            self._plans.append(plan_entry(offered, changes))

    def finished(self) -> Editions:
        """Everything, once the presses are done."""
        for folder, begun in self._begun.items():
            files = begun.finished(self._workshop.progress)
            names = file_names(FORMATS, begun.name, begun.year).values()
            self._files |= {f"{folder}{name}": files[name] for name in names}
        for compare in self._compared:
            compare()
        return Editions(tuple(self._plans), self._files, self._made, self._kept, tuple(self._remarks))

    def _compare(self, folder: str, new: Offered, old: Offered) -> None:
        made = self._workshop.changes(new.edition, old.edition)
        self._files |= {f"{folder}{name}": content for name, content in made.items()}
        self._made += 1

    def _keep(self, folder: str, names: Iterable[str]) -> bool:
        """Take these files from the old site, if they are all there as they were."""
        found = self._old.files(f"{folder}{name}" for name in names)
        if found is None:
            return False
        self._files |= {name: _bare(name, content) for name, content in found.items()}
        self._kept += 1
        return True

    def _taken_over(self, plan: PlanEntry) -> Iterator[PlanEntry]:
        """A plan as the old site had it, less what was lost since."""
        editions = []
        for each in plan.editions:
            folder = edition_folder(plan.name, each.year)
            if not self._keep(folder, file_names(FORMATS, plan.name, each.year).values()):
                continue
            compared = bool(each.changes) and self._keep(folder, (CHANGES, CHANGES_PDF))
            editions.append(each if compared else replace(each, changes=""))
        if editions:
            yield replace(plan, editions=tuple(editions))


def _bare(name: str, content: bytes) -> bytes:
    return bare(content.decode()).encode() if name.endswith(".html") else content
