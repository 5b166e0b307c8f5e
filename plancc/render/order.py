"""What a press is asked to print, and how that travels to the process that prints it."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import IO

from plancc.render.frames import receive, send
from plancc.render.limits import USUAL


@dataclass(frozen=True)
class Attachment:
    """A file that a PDF carries along: its name, what it is to the document, and what it holds.

    `relationship` is one of PDF/A-3's words (Source, Data, Alternative, Supplement, Unspecified).
    """

    name: str
    description: str
    relationship: str
    media_type: str
    content: bytes


@dataclass(frozen=True)
class Order:
    """A page, the styles that only paged media know, and the files to attach.

    `dated` is the W3C date, with time and zone, that the attachments bear: the format wants one.
    `megabytes` is how much memory printing may take.
    """

    page: str
    style: str
    dated: str
    attachments: tuple[Attachment, ...] = ()
    megabytes: int = USUAL.megabytes


def send_order(pipe: IO[bytes], order: Order) -> None:
    """Hand an order to another process."""
    told = {
        "dated": order.dated,
        "attachments": [dict(_named(each)) for each in order.attachments],
        "megabytes": order.megabytes,
    }
    contents = (each.content for each in order.attachments)
    send(pipe, json.dumps(told).encode(), order.page.encode(), order.style.encode(), *contents)


def receive_order(pipe: IO[bytes]) -> Order:
    """The next order; an EOFError when no more come."""
    head, page, style = receive(pipe, 3)
    told = json.loads(head)
    contents = receive(pipe, len(told["attachments"]))
    return Order(
        page.decode(),
        style.decode(),
        told["dated"],
        tuple(
            Attachment(**named, content=content)
            for named, content in zip(told["attachments"], contents, strict=True)
        ),
        told["megabytes"],
    )


def _named(attachment: Attachment) -> Iterator[tuple[str, str]]:
    """All but the content, which travels as it is."""
    return ((key, value) for key, value in asdict(attachment).items() if key != "content")
