"""The whole road: plan files become findings, and editions become documents."""

import os
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from plancc import __version__
from plancc.archive.archive import Kept, frozen, kept
from plancc.edition.frozen import Frozen
from plancc.edition.resolve import resolve
from plancc.finding import Finding, Severity
from plancc.gathering import gathered
from plancc.plan.plan import Plan
from plancc.reader.reader import Reading, read, sources
from plancc.rules.catalog import RULES
from plancc.rules.check import check
from plancc.rules.selection import EVERY, Selection
from plancc.rules.suppression import settled
from plancc.rules.suppression_rules import UNUSED_SUPPRESSION
from plancc.source import Span
from plancc.tree.tree import Tree

if TYPE_CHECKING:
    from plancc.render.begun import Begun
    from plancc.render.job import Job
    from plancc.render.making import Making
    from plancc.render.press import Press
    from plancc.render.toolchain import Toolchain
    from plancc.site.site import Site


class Checked(NamedTuple):
    """A plan that was read and held against the rules, with all its findings in the order of the file."""

    reading: Reading
    findings: tuple[Finding, ...]
    frozen: tuple[Frozen, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether a document can be made of it honestly."""
        return not any(finding.severity is Severity.ERROR for finding in self.findings)


class Built(NamedTuple):
    """An edition that was written: its folder, and the names of the files that were made for it.

    `dropped` are files of an earlier build that did not belong to it any more.
    """

    folder: Path
    files: tuple[str, ...]
    dropped: tuple[str, ...] = ()


def validate(path: Path, shown: str, selection: Selection = EVERY) -> Checked:
    """Read a plan and find what is wrong with it; `shown` is the file's name in findings."""
    reading = read(path, shown)
    tree, remnant = reading.tree, reading.remnant
    plan = reading.plan or (remnant.plan if remnant else None)
    ruled: tuple[Finding, ...] = ()
    held = frozen(path, shown)
    if tree and plan:
        rules = selection.of(RULES)
        faults = check(reading.name, plan, rules, held)
        if remnant:
            faults = tuple(fault for fault in faults if remnant.believes(fault))
        # Only rules can be silenced: what keeps a plan from being read stays.
        ruled = settled(tree, faults, rules, RULES, whole=remnant is None)
    return Checked(reading, gathered((*reading.findings, *ruled)), held)


def idle_suppressions(name: str, tree: Tree, plan: Plan, selection: Selection = EVERY) -> tuple[Span, ...]:
    """The names of rules that are silenced in a plan, but would find nothing there."""
    rules = selection.of(RULES)
    found = settled(tree, check(name, plan, rules), rules, RULES, whole=True)
    return tuple(finding.span for finding in found if finding.rule == UNUSED_SUPPRESSION.name)


def begin(reading: Reading, year: int, formats: Iterable[str], making: "Making") -> "Begun":
    """Do all of one year's edition of a plan that was read, but what the presses are printing meanwhile.

    `formats` are names of render.formats. A mistake in someone's own templates is a TemplateTrouble, here
    or when the edition is finished. Of a frozen edition the files are those that were frozen; where one of
    them is not what it was then that is a RenderTrouble, whichever rules the plan was held against.
    """
    # What makes documents costs more to import than checking a plan takes.
    from plancc.archive.freeze import inputs  # noqa: PLC0415 - see above
    from plancc.archive.remade import changed  # noqa: PLC0415 - see above
    from plancc.render import manifest  # noqa: PLC0415 - see above
    from plancc.render.begun import Begun, begun  # noqa: PLC0415 - see above
    from plancc.render.formats import file_names  # noqa: PLC0415 - see above
    from plancc.render.templates import RenderTrouble  # noqa: PLC0415 - see above

    held = next((each for each in kept(reading.path) if each.year == year), None)
    names = file_names(formats, reading.name, year).values()
    if held and (spoilt := held.spoilt(names)):
        raise RenderTrouble(changed(f"{held.folder.as_posix()}/{spoilt}"))
    files = held.files(names) if held else None
    if held and held.lock and files:
        made_of = manifest.inputs_of(held.manifest() or b"")
        given = Begun(reading.name, year, held.lock.plancc, made_of, making.templates, files)
        return _remade(held, given, files, making) or given
    made_of = inputs(sources(reading), year, making.templates, making.epoch)
    return begun(_job(reading, year, making), __version__, made_of, formats, making.presses, making.progress)


def _remade(held: Kept, given: "Begun", files: Mapping[str, bytes], making: "Making") -> "Begun | None":
    """The same frozen edition made again, if all that it was made with is here and nobody has done so yet."""
    from plancc.archive.freeze import inputs  # noqa: PLC0415 - see begin
    from plancc.archive.lock import SOURCE, locked  # noqa: PLC0415 - see begin
    from plancc.archive.remade import Remade  # noqa: PLC0415 - see begin
    from plancc.output.cache import is_known  # noqa: PLC0415 - see begin
    from plancc.render.begun import begun  # noqa: PLC0415 - see begin
    from plancc.render.formats import FORMATS, file_names  # noqa: PLC0415 - see begin

    if held.lock is None:
        return None
    again = read(held.folder / SOURCE / next(iter(held.lock.sources)))
    made_of = inputs(sources(again), given.year, making.templates, making.epoch)
    proof = "\n".join((made_of, *files)).encode() + locked(held.lock)
    if made_of != given.inputs or again.plan is None or is_known(proof, os.environ):
        return None
    job = _job(again, given.year, making)
    names = file_names(FORMATS, again.name, given.year)
    formats = [form for form, name in names.items() if name in files]
    made = begun(job, given.made_by, made_of, formats, making.presses, making.progress)
    folder = held.folder.as_posix()
    return Remade(**{**vars(made), "name": given.name}, frozen=files, folder=folder, proof=proof)


def build(edition: "Begun", output: Path, progress: Callable[[str], None]) -> Built:
    """Write an edition that was begun, in `output/<plan>/<year>`; of one that fails nothing is written.

    Other files of the edition stay there, if they were made of the same.
    """
    from plancc.output.atomic_folder import publish  # noqa: PLC0415 - see begin
    from plancc.output.record import Standing  # noqa: PLC0415 - see begin
    from plancc.render import manifest  # noqa: PLC0415 - see begin
    from plancc.render.earlier import earlier  # noqa: PLC0415 - see begin

    files = edition.finished(progress)
    folder = output / edition.name / str(edition.year)
    dropped: list[str] = []

    def whole(old: Standing) -> Mapping[str, bytes]:
        stays = earlier(edition, old, files)
        dropped.extend(sorted(old.own - files.keys() - stays.keys()))
        return edition.with_manifest({**files, **stays})

    publish(folder, manifest.RECORD, whole, shared=True)
    return Built(folder, tuple(files), tuple(dropped))


def freeze(reading: Reading, year: int, making: "Making") -> Built:
    """Keep one year's edition for good, in the plan's own folder: its files, its sources and a lock."""
    from plancc.archive.archive import keep_bytes, place  # noqa: PLC0415 - see begin
    from plancc.archive.freeze import frozen_files, inputs  # noqa: PLC0415 - see begin
    from plancc.archive.lock import RECORD  # noqa: PLC0415 - see begin
    from plancc.output.atomic_folder import publish  # noqa: PLC0415 - see begin
    from plancc.render.begun import begun  # noqa: PLC0415 - see begin
    from plancc.render.formats import FORMATS  # noqa: PLC0415 - see begin

    job, authors = _job(reading, year, making), sources(reading)
    made_of = inputs(authors, year, making.templates, making.epoch)
    edition = begun(job, __version__, made_of, FORMATS, making.presses, making.progress)
    files = edition.with_manifest(edition.finished(making.progress))
    folder = place(reading.path, year)
    kept_files = frozen_files(reading.name, year, files, authors, making.templates)
    publish(folder, RECORD, lambda _: kept_files, shared=True)
    keep_bytes(reading.path)
    return Built(folder, tuple(files))


def site(
    plans: Iterable[tuple[Checked, bool]], folder: Path, base: str, making: "Making", press: "Press"
) -> "Site":
    """Write the site of plans into a folder; of those that are not fit for it, what it had of them stays.

    `base` is the site's address, with a slash at its end, or empty while it has none. `press` is one of
    the presses.
    """
    from plancc.render.formats import FORMATS  # noqa: PLC0415 - see begin
    from plancc.site.site import published  # noqa: PLC0415 - see begin
    from plancc.site.workshop import Workshop  # noqa: PLC0415 - see begin

    begins = partial(begin, formats=tuple(FORMATS), making=making)
    workshop = Workshop(begins, making.templates, making.epoch, press, making.progress)
    offers = {
        each.reading.name: workshop.offers(each.reading, each.frozen) if fit else None for each, fit in plans
    }
    return published(offers, folder, base, workshop)


def rebuild(
    reading: Reading, year: int, formats: Iterable[str], making: "Making", recorded: "Toolchain | None"
) -> dict[str, bytes]:
    """The files of one year's edition, made of nothing but the plan's files.

    The PDF says that it was made with the toolchain that is recorded, so that it differs from an earlier one
    only if something that can be seen in it does.
    """
    from plancc.render.begun import begun  # noqa: PLC0415 - see begin

    job = _job(reading, year, making, recorded)
    return begun(job, __version__, "", formats, making.presses, making.progress).finished(making.progress)


def _job(reading: Reading, year: int, making: "Making", recorded: "Toolchain | None" = None) -> "Job":
    from plancc.render.job import Job, created  # noqa: PLC0415 - see begin
    from plancc.render.toolchain import toolchain  # noqa: PLC0415 - see begin

    if reading.plan is None or reading.tree is None:
        raise ValueError("a plan with errors has no edition")
    edition = resolve(reading.name, reading.plan, year)
    texts = (reading.tree.source, *(mount.source for mount in reading.tree.mounts.values()))
    dated = created(edition, making.epoch)
    made_with = recorded or toolchain(making.templates)
    return Job(edition, reading.tree, texts, reading.images, making.templates, dated, made_with)
