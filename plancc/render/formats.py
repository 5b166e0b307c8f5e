"""The files that an edition is published as: a new one is a file that writes it and a line here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from plancc.render.attachments import order
from plancc.render.job import Job


@dataclass(frozen=True)
class Format:
    """A kind of file: the name it gets, with gaps for plan and year, and how it is written."""

    file: str
    write: Callable[[Job], bytes]


FORMATS: Mapping[str, Format] = {
    "html": Format("index.html", lambda job: job.page.encode()),
    "pdf": Format("{plan}-{year}.pdf", lambda job: job.press.pdf(order(job))),
    "json": Format("plan.json", lambda job: job.plan_json),
    "csv": Format("targets.csv", lambda job: job.targets_csv),
}
