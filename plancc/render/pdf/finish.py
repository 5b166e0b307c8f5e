"""The last touches to a PDF before it is written: what it says of itself, how it opens, what it carries."""

from collections.abc import Mapping
from typing import Any

import pydyf

from plancc.render.pdf.metadata import packet


def finish(pdf: pydyf.PDF, metadata: Any, media_types: Mapping[str, str]) -> None:
    """Finish what WeasyPrint has made as PDF/A-3a; media types are those of attachments, by their names."""
    objects = {each.reference: each for each in pdf.objects if each.number}
    _describe(pdf, metadata, objects)
    _open(pdf)
    if "AF" in pdf.catalog:
        _attach(pdf, media_types, objects)
    for picture in pdf.objects:
        if isinstance(picture, pydyf.Stream) and picture.extra.get("Subtype") == "/Image":
            # PDF/A leaves nothing to the viewer's taste (ISO 19005-3, 6.2.8).
            picture.extra["Interpolate"] = "false"


def _describe(pdf: pydyf.PDF, metadata: Any, objects: Mapping[bytes, Any]) -> None:
    """Both claims, in a stream that any program can read without a PDF library."""
    stream = objects[pdf.catalog["Metadata"]]
    stream.stream = [packet(metadata, pdf.info["Producer"].string)]
    stream.compress = False


def _open(pdf: pydyf.PDF) -> None:
    """Bookmarks shown, and pages called what is printed on them."""
    pdf.catalog["PageMode"] = "/UseOutlines"
    decimal = pydyf.Dictionary({"S": "/D", "St": 1})
    pdf.catalog["PageLabels"] = pydyf.Dictionary({"Nums": pydyf.Array([0, decimal])})


def _attach(pdf: pydyf.PDF, media_types: Mapping[str, str], objects: Mapping[bytes, Any]) -> None:
    """Each attachment once, found by its name, and with a type that does not hang on the machine.

    WeasyPrint lists each twice, leaves the tree of names in the order given (readers look in it by halving),
    and asks the machine's own list for types.
    """
    pdf.catalog["AF"] = pydyf.Array(dict.fromkeys(pdf.catalog["AF"]))
    for reference in pdf.catalog["AF"]:
        specification = objects[reference]
        media_type = media_types[specification["UF"].string]
        objects[specification["EF"]["F"]].extra["Subtype"] = f"/{media_type.replace('/', '#2f')}"
    files = objects[pdf.catalog["Names"]["EmbeddedFiles"]]
    names = files["Names"]
    pairs = sorted(zip(names[::2], names[1::2], strict=True), key=lambda pair: pair[0].data)
    files["Names"] = pydyf.Array(part for pair in pairs for part in pair)
