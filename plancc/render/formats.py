"""The files that an edition is published as: a new one is a file that writes it and a line here."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from plancc.render.attachments import order
from plancc.render.job import Job
from plancc.render.order import Order


@dataclass(frozen=True)
class Format:
    """A kind of file: the name it gets, with gaps for plan and year, and how it is written.

    What a press must print is an order when it is written.
    """

    file: str
    write: Callable[[Job], bytes | Order]


def file_names(formats: Iterable[str], plan: str, year: int) -> dict[str, str]:
    """The file of each format, each once, in the order given."""
    return {name: FORMATS[name].file.format(plan=plan, year=year) for name in formats}


FORMATS: Mapping[str, Format] = {
    "html": Format("index.html", lambda job: job.page.encode()),
    "pdf": Format("{plan}-{year}.pdf", order),
    "json": Format("plan.json", lambda job: job.plan_json),
    "csv": Format("targets.csv", lambda job: job.targets_csv),
}
