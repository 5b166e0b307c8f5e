"""What an edition's PDF carries along, so that it brings its own source and its numbers."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from plancc.language.languages import LANGUAGES
from plancc.render.job import Job
from plancc.render.order import Attachment, Order
from plancc.source import Source


def order(job: Job) -> Order:
    """A job as a press prints it."""
    return Order(job.page, job.style, dated(job.created, job.edition.year), tuple(_attachments(job)))


def dated(created: str, year: int) -> str:
    """The date of attachments, which must bear one: that of the document, if it has one.

    Else it is the first day of the edition's year: the only day that is known without a clock.
    """
    return created or f"{year:04}-01-01T00:00:00Z"


def _attachments(job: Job) -> Iterator[Attachment]:
    phrases = LANGUAGES[job.edition.plan.language].phrases
    for name, source in _names(job.sources).items():
        content = source.text.encode()
        yield Attachment(name, phrases["attached_source"], "Source", "application/yaml", content)
    yield Attachment("plan.json", phrases["attached_plan"], "Data", "application/json", job.plan_json)
    yield Attachment("targets.csv", phrases["attached_targets"], "Data", "text/csv", job.targets_csv)


def _names(sources: tuple[Source, ...]) -> dict[str, Source]:
    """A name for each file: its way from the plan's folder, with hyphens, for an attachment has no folder."""
    home = PurePosixPath(sources[0].name).parent
    named: dict[str, Source] = {}
    for source in sources:
        way = PurePosixPath(source.name).relative_to(home)
        name = "-".join(part for part in way.parts if part != "..")
        if name in named and named[name].text != source.text:
            name = f"{len(named) + 1}-{name}"
        named[name] = source
    return named
