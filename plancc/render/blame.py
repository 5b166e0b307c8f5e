"""What keeps a plan from being printed becomes a finding at the image that is at fault, or at the plan."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from plancc.document.blocks import data_address
from plancc.finding import Fault, Finding, Severity
from plancc.message import Message
from plancc.plan.blocks import Image
from plancc.plan.parts import parts
from plancc.render.attachments import dated
from plancc.render.cut_off import cut_off
from plancc.render.frames import Limit, PdfFailure, PdfLimit, PdfTrouble
from plancc.render.html.sandbox import Endless, TooLarge
from plancc.render.job import Job
from plancc.render.limits import Limits
from plancc.render.lost_text import lost_text
from plancc.render.order import Order
from plancc.render.presses import Presses
from plancc.render.templates import RenderTrouble
from plancc.tree.locate import settle

_SECONDS_ALONE = 60
"""How long a page with one image and nothing else may take, on any machine."""

_SETTINGS: Mapping[Limit, str] = {Limit.TIME: "time_limit", Limit.MEMORY: "memory_limit"}


@contextmanager
def printing(job: Job, presses: Presses) -> Iterator[None]:
    """Turn what the PDF maker fails at into a RenderTrouble where it is the plan's doing."""
    try:
        with lost_text(job.sources), cut_off(job.sources):
            yield
    except (PdfTrouble, PdfFailure, PdfLimit) as error:
        findings = tuple(_images(job, presses))
        if not findings and isinstance(error, PdfLimit):
            findings = (_limit(job, error.what, presses.limits),)
        if not findings:
            raise
        raise RenderTrouble(*findings) from error


@contextmanager
def filling(job: Job, limits: Limits) -> Iterator[None]:
    """Turn what no page may hold into a RenderTrouble: plancc's own templates loop over what the plan has."""
    try:
        yield
    except (Endless, TooLarge) as error:
        what = Limit.TIME if isinstance(error, Endless) else Limit.MEMORY
        raise RenderTrouble(_limit(job, what, limits)) from error


def _limit(job: Job, what: Limit, limits: Limits) -> Finding:
    year = job.edition.year
    message = (
        Message("the edition of {year} takes longer than {n} seconds", year=year, n=limits.seconds)
        if what is Limit.TIME
        else Message("the edition of {year} takes more than {n} MB of memory", year=year, n=limits.megabytes)
    )
    help_words = Message(
        "take out what is there again and again, or raise {setting} in plancc.toml", setting=_SETTINGS[what]
    )
    return settle(job.tree, Fault("render-limit", Severity.ERROR, job.edition.key, message, help=help_words))


def _images(job: Job, presses: Presses) -> Iterator[Finding]:
    """A finding for each image that can't be printed even when it stands alone."""
    for pointer, part in parts(job.edition.plan):
        if not isinstance(part, Image) or part.file not in job.images:
            continue
        if said := _unprintable(data_address(part.file, job.images[part.file]), job, presses):
            message = Message("the PDF maker can not print this image ({said})", said=said[:200])
            help_words = Message("save it in another way, a drawing as a PNG image")
            at = pointer.child("file")
            fault = Fault("unknown-image", Severity.ERROR, at, message, help=help_words)
            yield settle(job.tree, fault)


def _unprintable(address: str, job: Job, presses: Presses) -> str:
    """What the PDF maker says of an image on a page of its own, which has the fonts of all pages."""
    page = f'{job.page.partition("<body")[0]}<body><img src="{address}" alt="-"></body></html>'
    order = Order(page, job.style, dated(job.created, job.edition.year))
    try:
        presses.printed(order, min(_SECONDS_ALONE, presses.limits.seconds)).result()
    except (PdfTrouble, PdfFailure, PdfLimit) as error:
        return " ".join(str(error).split())
    return ""
