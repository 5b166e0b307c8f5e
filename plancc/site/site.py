"""Editions and the site of the last run become the site."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from plancc.message import Message
from plancc.output.atomic_folder import publish
from plancc.site.assembly import Assembly
from plancc.site.frame import framed
from plancc.site.old import old
from plancc.site.record import FORMAT, RECORD, Record, fingerprint, written
from plancc.site.workshop import Offered, Workshop


@dataclass(frozen=True)
class Site:
    """How a site came about: how many editions and comparisons were rendered, and how many were not."""

    made: int
    kept: int
    remarks: tuple[Message, ...]


def published(
    offers: Mapping[str, Sequence[Offered] | None], folder: Path, base: str, workshop: Workshop
) -> Site:
    """Write the site of plans, which stand by their names; of one with None, what it had stays.

    Where nothing has changed, or where there is no edition at all, nothing is written.
    """
    was = old(folder)
    assembly = Assembly(was, workshop)
    for name, offered in offers.items():
        assembly.add(name, offered)
    editions = assembly.finished()
    if not editions.plans:
        return Site(0, 0, (*editions.remarks, Message("there is no edition to show")))
    frame = framed(editions, was, base, workshop.templates)
    sums = {name: fingerprint(content) for name, content in sorted(frame.files.items())}
    record = Record(frame.plans, sums, frame.searched, FORMAT)
    if record != was.record or was.files(sums) is None:
        files = {**frame.files, RECORD.name: written(record)}
        publish(folder, RECORD, lambda _: files, shared=False)
    return Site(editions.made, editions.kept, (*editions.remarks, *frame.remarks))
