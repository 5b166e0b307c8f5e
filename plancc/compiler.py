"""The whole road: plan files become findings, and editions become documents."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from plancc import __version__
from plancc.archive.archive import frozen, kept
from plancc.edition.frozen import Frozen
from plancc.edition.resolve import resolve
from plancc.finding import Finding, Severity
from plancc.reader.reader import Reading, read, sources
from plancc.render.frames import PdfFailure, PdfTrouble
from plancc.render.press import Press
from plancc.render.templates import Templates, TemplateTrouble
from plancc.rules.catalog import NAMES, RULES
from plancc.rules.check import check
from plancc.rules.selection import EVERY, Selection
from plancc.rules.suppression import settled

if TYPE_CHECKING:
    from plancc.render.job import Job


@dataclass(frozen=True)
class Checked:
    """A plan that was read and held against the rules, with all its findings in the order of the file."""

    reading: Reading
    findings: tuple[Finding, ...]
    frozen: tuple[Frozen, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether a document can be made of it honestly."""
        return not any(finding.severity is Severity.ERROR for finding in self.findings)


@dataclass(frozen=True)
class Built:
    """An edition that was written: the folder and the names of the files in it."""

    folder: Path
    files: tuple[str, ...]


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
        ruled = settled(tree, faults, rules, NAMES, whole=remnant is None)
    findings = sorted((*reading.findings, *ruled), key=lambda finding: finding.order)
    return Checked(reading, tuple(findings), held)


def build(
    reading: Reading,
    year: int,
    *,
    formats: Iterable[str],
    templates: Templates,
    output: Path,
    epoch: int | None,
    press: Press,
    progress: Callable[[str], None],
) -> Built:
    """Write one year's edition of a plan that was read, in `output/<plan>/<year>`.

    `formats` are names of render.formats. `epoch` is the time that documents carry, in seconds since
    1970 (SOURCE_DATE_EPOCH); without it they carry the day of adoption, or none. `press` prints PDFs;
    `progress` is told what is at work. A mistake in someone's own templates is a TemplateTrouble, and
    nothing is written. Of a frozen edition the files are those that were frozen.
    """
    # What makes documents costs more to import than checking a plan takes.
    from plancc.output.shelf import publish  # noqa: PLC0415 - see above
    from plancc.render import manifest  # noqa: PLC0415 - see above
    from plancc.render.formats import file_names  # noqa: PLC0415 - see above

    held = next((each for each in kept(reading.path) if each.year == year), None)
    files = held.files(file_names(formats, reading.name, year).values()) if held else None
    made_by = held.lock.plancc if held and held.lock and files else __version__
    if files is None:
        files = _documents(_job(reading, year, templates, epoch, press), formats, progress)
    files[manifest.NAME] = manifest.manifest(reading.name, year, made_by, files)
    folder = output / reading.name / str(year)
    publish(folder, files, manifest.NAME)
    return Built(folder, tuple(files))


def freeze(
    reading: Reading,
    year: int,
    *,
    templates: Templates,
    epoch: int | None,
    press: Press,
    progress: Callable[[str], None],
) -> Built:
    """Keep one year's edition for good, in the plan's own folder: its files, its sources and a lock."""
    from plancc.archive.archive import place  # noqa: PLC0415 - see build
    from plancc.archive.freeze import frozen_files  # noqa: PLC0415 - see build
    from plancc.archive.lock import NAME  # noqa: PLC0415 - see build
    from plancc.output.shelf import publish  # noqa: PLC0415 - see build
    from plancc.render import manifest  # noqa: PLC0415 - see build
    from plancc.render.formats import FORMATS  # noqa: PLC0415 - see build

    files = _documents(_job(reading, year, templates, epoch, press), FORMATS, progress)
    files[manifest.NAME] = manifest.manifest(reading.name, year, __version__, files)
    folder = place(reading.path, year)
    publish(folder, frozen_files(reading.name, year, files, sources(reading), templates), NAME)
    return Built(folder, tuple(files))


def _job(reading: Reading, year: int, templates: Templates, epoch: int | None, press: Press) -> "Job":
    from plancc.render.job import Job, created  # noqa: PLC0415 - see build

    if reading.plan is None or reading.tree is None:
        raise ValueError("a plan with errors has no edition")
    edition = resolve(reading.name, reading.plan, year)
    texts = (reading.tree.source, *(mount.source for mount in reading.tree.mounts.values()))
    return Job(edition, texts, reading.images, templates, created(edition, epoch), press)


def _documents(job: "Job", formats: Iterable[str], progress: Callable[[str], None]) -> dict[str, bytes]:
    """The files of an edition by their names."""
    from plancc.render.formats import FORMATS, file_names  # noqa: PLC0415 - see build
    from plancc.render.remarks import remarks  # noqa: PLC0415 - see build

    files: dict[str, bytes] = {}
    for name, file in file_names(formats, job.edition.name, job.edition.year).items():
        progress(file)
        try:
            files[file] = FORMATS[name].write(job)
        except (PdfTrouble, PdfFailure) as error:
            if job.templates.own is None:
                raise
            raise TemplateTrouble(*remarks(str(error), job.templates)) from error
    return files
