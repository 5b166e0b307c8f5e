"""Painted content that is no part of the document's text: page furniture and decoration."""

from plancc.render.pdf.box import Mark

LAYOUT = {"Type": "/Layout"}
PAGINATION = {"Type": "/Pagination"}


def artifact(mark: Mark, properties: dict[str, str]) -> None:
    """Take marked content out of the text (ISO 32000-1, 14.8.2.2)."""
    mark.stream.stream[mark.place] = "/Artifact"
    mark.properties.clear()
    mark.properties.update(properties)


def furniture(margin: str) -> dict[str, str]:
    """What a box in a page's margin is, by the name of its place."""
    side = {"@t": "/Header", "@b": "/Footer"}.get(margin[:2])
    return PAGINATION | ({"Subtype": side} if side else {})
