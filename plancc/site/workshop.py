"""Plans that were checked become the editions they offer a site, each with the key of what it is made of."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

from plancc import __version__
from plancc.archive.archive import kept
from plancc.archive.freeze import inputs, means
from plancc.archive.lock import locked
from plancc.comparison.compare import compare
from plancc.document.changes.tell import tell
from plancc.edition.edition import Edition
from plancc.edition.frozen import Frozen
from plancc.edition.resolve import resolve, years
from plancc.plan.annual import Erratum
from plancc.reader.reader import Reading, sources
from plancc.render.begun import Begun
from plancc.render.changes import changes_page, changes_pdf
from plancc.render.formats import FORMATS, file_names
from plancc.render.job import created
from plancc.render.press import Press
from plancc.render.templates import Templates
from plancc.report.comparison_json import comparison_json
from plancc.site.addresses import CHANGES, CHANGES_PDF
from plancc.site.record import fingerprint


@dataclass(frozen=True)
class Offered:
    """An edition, all that was corrected in it, and how to begin its files.

    `key` stands for all that they are made of; those of a frozen edition need not be made.
    """

    edition: Edition
    errata: tuple[Erratum, ...]
    key: str
    begin: Callable[[], Begun]
    frozen: bool


@dataclass(frozen=True)
class Workshop:
    """Makes what a site shows of editions; `begin` begins one year's edition of a plan.

    `press` prints comparisons, when all editions are printed.
    """

    begin: Callable[[Reading, int], Begun]
    templates: Templates
    epoch: int | None
    press: Press
    progress: Callable[[str], None]

    @cached_property
    def key(self) -> bytes:
        """What has a part in the bytes of every document beside its plan."""
        told = {"epoch": self.epoch, **means(self.templates)}
        return json.dumps(told, sort_keys=True).encode()

    def offers(self, reading: Reading, held: Sequence[Frozen]) -> tuple[Offered, ...]:
        """The editions of a sound plan, newest first; a frozen one as it was frozen."""
        found = {each.edition.year: each for each in self._live(reading)}
        found |= {each.edition.year: each for each in self._frozen(reading, held)}
        return tuple(found[year] for year in sorted(found, reverse=True))

    def changes_key(self, new: Offered, old: Offered) -> str:
        """What stands for all that a comparison is made of."""
        return fingerprint(self.key, new.key.encode(), old.key.encode())

    def changes(self, new: Edition, old: Edition) -> dict[str, bytes]:
        """The page and the PDF that say what has changed."""
        self.progress(f"{new.name} {new.year}: {CHANGES_PDF}")
        comparison, dated = compare(old, new), created(new, self.epoch)
        telling, data = tell(comparison), comparison_json(comparison, __version__).encode()
        return {
            CHANGES: changes_page(telling, new, self.templates, dated),
            CHANGES_PDF: changes_pdf(telling, new, self.templates, dated, data, self.press),
        }

    def _live(self, reading: Reading) -> Iterator[Offered]:
        if reading.plan is None:
            return
        authors = sources(reading)
        for year in years(reading.plan):
            edition = resolve(reading.name, reading.plan, year)
            key = inputs(authors, year, self.templates, self.epoch)
            begin = partial(self.begin, reading, year)
            yield Offered(edition, edition.errata, key, begin, frozen=False)

    def _frozen(self, reading: Reading, held: Sequence[Frozen]) -> Iterator[Offered]:
        """Those whose files are all as they were; what was corrected since stands in the plan alone."""
        known = {each.year: each.edition for each in held if each.edition}
        living = {each.edition.year: each.errata for each in self._live(reading)}
        for each in kept(reading.path):
            files = each.files(file_names(FORMATS, reading.name, each.year).values())
            edition = known.get(each.year)
            if files is None or edition is None or each.lock is None:
                continue
            errata = living.get(each.year, edition.errata)
            begin = partial(self.begin, reading, each.year)
            yield Offered(edition, errata, fingerprint(locked(each.lock)), begin, frozen=True)
