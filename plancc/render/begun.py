"""An edition that was begun becomes its files: most are there at once, a PDF when its press is done."""

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial

from plancc.render import manifest
from plancc.render.blame import filling, printing
from plancc.render.formats import FORMATS, file_names
from plancc.render.job import Job
from plancc.render.order import Order
from plancc.render.presses import Presses
from plancc.render.remarks import blamed
from plancc.render.templates import Templates


@dataclass(frozen=True)
class Begun:
    """An edition on its way; others may be begun before this one is finished.

    `made_by` is the version of plancc that the files are of, `inputs` one sum of all that they are made of.
    `printing` turns what keeps it from being printed into findings.
    """

    name: str
    year: int
    made_by: str
    inputs: str
    templates: Templates
    waiting: Mapping[str, "bytes | Future[bytes]"]
    printing: Callable[[], AbstractContextManager[None]] = nullcontext

    def finished(self, progress: Callable[[str], None]) -> dict[str, bytes]:
        """All files by their names; `progress` is told what is waited for.

        What keeps a page from being printed is a RenderTrouble where it is the doing of the plan or of
        someone's own templates.
        """
        files: dict[str, bytes] = {}
        for name, file in self.waiting.items():
            if isinstance(file, bytes):
                files[name] = file
                continue
            progress(name)
            with blamed(self.templates), self.printing():
                files[name] = file.result()
        return files

    def with_manifest(self, files: Mapping[str, bytes]) -> dict[str, bytes]:
        """Files of this edition, and the manifest that names them."""
        made = manifest.manifest(self.name, self.year, self.made_by, self.inputs, files)
        return {**files, manifest.NAME: made}


def begun(
    job: Job,
    made_by: str,
    inputs: str,
    formats: Iterable[str],
    presses: Presses,
    progress: Callable[[str], None],
) -> Begun:
    """An edition of which all is done but the printing; the presses have their orders."""
    waiting: dict[str, bytes | Future[bytes]] = {}
    for name, file in file_names(formats, job.edition.name, job.edition.year).items():
        progress(file)
        with filling(job, presses.limits):
            made = FORMATS[name].write(job)
        waiting[file] = presses.printed(made) if isinstance(made, Order) else made
    blame = partial(printing, job, presses)
    return Begun(job.edition.name, job.edition.year, made_by, inputs, job.templates, waiting, blame)
