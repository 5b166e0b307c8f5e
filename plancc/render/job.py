"""One edition on its way to files; what several files are made of is made once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from plancc.document.document import compose
from plancc.edition.edition import Edition
from plancc.render.html import html


@dataclass(frozen=True)
class Job:
    """An edition, the images it shows, the folder of templates, and the date that its documents carry.

    `created` is a W3C date with time and zone, or empty for none; no clock is read.
    """

    edition: Edition
    images: Mapping[str, bytes]
    templates: Path
    created: str

    @cached_property
    def page(self) -> str:
        """The HTML page."""
        return html(compose(self.edition, self.images, self.created), self.templates)


def created(edition: Edition, epoch: int | None) -> str:
    """The date that an edition's documents carry: the time asked for, else the day of adoption, else none."""
    if epoch is not None:
        return datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    adoption = edition.annual.adoption
    return f"{adoption.date}T00:00:00Z" if adoption else ""
