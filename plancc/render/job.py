"""One edition on its way to files; what several files are made of is made once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property

from plancc.document.document import compose
from plancc.document.nodes.document import Document
from plancc.edition.edition import Edition
from plancc.render.edition_json import edition_json
from plancc.render.html import html, paged_style
from plancc.render.targets_csv import targets_csv
from plancc.render.templates import Templates
from plancc.render.toolchain import Toolchain
from plancc.source import Source
from plancc.tree.tree import Tree


@dataclass(frozen=True)
class Job:
    """An edition and what its files are made with.

    `tree` finds places in the plan again.
    `sources` are the files that its author wrote, the plan's own first; `images` are those that it shows;
    `templates` are the ones it is filled into. `created` is the W3C date with time and zone that its
    documents carry, or empty for none; no clock is read. `toolchain` is what the PDF says it was made with.
    """

    edition: Edition
    tree: Tree
    sources: tuple[Source, ...]
    images: Mapping[str, bytes]
    templates: Templates
    created: str
    toolchain: Toolchain

    @cached_property
    def document(self) -> Document:
        """The edition in finished words."""
        return compose(self.edition, self.images, self.created)

    @cached_property
    def style(self) -> str:
        """The styles that only paged media know."""
        return paged_style(self.document, self.templates)

    @cached_property
    def page(self) -> str:
        """The HTML page."""
        return html(self.document, self.templates)

    @cached_property
    def plan_json(self) -> bytes:
        """The edition as JSON."""
        return edition_json(self.edition)

    @cached_property
    def targets_csv(self) -> bytes:
        """The edition's targets as CSV."""
        return targets_csv(self.edition)


def created(edition: Edition, epoch: int | None) -> str:
    """The date that an edition's documents carry: the time asked for, the plan's own, that of adoption."""
    if epoch is not None:
        return datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    day = edition.date or (edition.adoption.date if edition.adoption else None)
    return f"{day}T00:00:00Z" if day else ""
