"""The words for a picture, and where it stands."""

from typing import Any
from xml.etree.ElementTree import Element

import pydyf

from plancc.render.frames import PdfTrouble
from plancc.render.pdf.box import Area
from plancc.render.pdf.markup import Markup, label, words
from plancc.render.pdf.roles import SVG


def alternative(element: Element, markup: Markup) -> str:
    """What stands for a picture when it can't be seen; a PdfTrouble when its HTML does not say.

    A drawing has a title and a description. Under a caption the title would be heard twice.
    """
    said = _of_drawing(element, markup) if element.tag == f"{SVG}svg" else element.get("alt") or ""
    if not said.strip():
        raise PdfTrouble(
            f"a picture without alternative text: {element.tag} {(element.get('src') or '')[:80]}"
        )
    return " ".join(said.split())


def labels(element: Element) -> str:
    """The text that stands in a picture, where that can be known: in a drawing."""
    return " ".join("".join(text.itertext()) for text in element.iter(f"{SVG}text"))


def placed(area: Area) -> dict[str, Any]:
    """Layout attributes of a picture; WeasyPrint measures it in pixels from the top left."""
    return {"Placement": "/Block", "BBox": pydyf.Array(area)}


def _of_drawing(svg: Element, markup: Markup) -> str:
    title, description = (svg.find(f"{SVG}{name}") for name in ("title", "desc"))
    named = words(title) if title is not None else label(svg)
    described = words(description) if description is not None else ""
    if described and (not named or _captioned(svg, markup)):
        return described
    return f"{named.removesuffix('.')}. {described}" if described else named


def _captioned(element: Element, markup: Markup) -> bool:
    figure = next((around for around in markup.above(element) if around.tag == "figure"), None)
    return figure is not None and figure.find("figcaption") is not None
