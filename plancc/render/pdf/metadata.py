"""What a PDF says of itself: one packet of XMP that claims PDF/A-3a and PDF/UA-1."""

from typing import Any
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_SPACES = {
    "x": "adobe:ns:meta/",
    "rdf": _RDF,
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}
_OPENING = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_CLOSING = '\n<?xpacket end="w"?>'
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def packet(metadata: Any, producer: str) -> bytes:
    """The XMP of a document, with WeasyPrint's view of its metadata.

    WeasyPrint claims one standard a file, so the whole packet is ours. It says exactly what the information
    dictionary says (ISO 19005-3, 6.6.2.3): several authors are one entry, joined as they are joined there.
    """
    for prefix, space in _SPACES.items():
        register_namespace(prefix, space)
    top = Element(_name("x:xmpmeta"))
    described = SubElement(
        SubElement(top, _name("rdf:RDF")), _name("rdf:Description"), {_name("rdf:about"): ""}
    )
    simple = {
        "pdfaid:part": "3",
        "pdfaid:conformance": "A",
        "pdfuaid:part": "1",
        "dc:format": "application/pdf",
        "pdf:Producer": producer,
        "pdf:Keywords": ", ".join(metadata.keywords),
        "xmp:CreatorTool": metadata.generator,
        "xmp:CreateDate": metadata.created,
        "xmp:ModifyDate": metadata.modified,
        "xmp:MetadataDate": metadata.modified,
    }
    for name, value in simple.items():
        if value:
            SubElement(described, _name(name)).text = value
    _listed(described, "dc:title", "Alt", metadata.title)
    _listed(described, "dc:creator", "Seq", ", ".join(metadata.authors))
    _listed(described, "dc:description", "Alt", metadata.description)
    _listed(described, "dc:language", "Bag", metadata.lang)
    _claim(described)
    return (_OPENING + tostring(top, encoding="unicode") + _CLOSING).encode()


def _listed(described: Element, name: str, kind: str, value: str | None) -> None:
    if value:
        item = SubElement(
            SubElement(SubElement(described, _name(name)), _name(f"rdf:{kind}")), _name("rdf:li")
        )
        item.text = value
        if kind == "Alt":
            item.set(_LANGUAGE, "x-default")


def _claim(described: Element) -> None:
    """Describe the schema of PDF/UA's claim: PDF/A knows only its own (ISO 19005-3, 6.6.2.3.2)."""
    schema = _resource(SubElement(SubElement(described, _name("pdfaExtension:schemas")), _name("rdf:Bag")))
    for name, value in {
        "schema": "PDF/UA identification schema",
        "namespaceURI": _SPACES["pdfuaid"],
        "prefix": "pdfuaid",
    }.items():
        SubElement(schema, _name(f"pdfaSchema:{name}")).text = value
    part = _resource(SubElement(SubElement(schema, _name("pdfaSchema:property")), _name("rdf:Seq")))
    for name, value in {
        "name": "part",
        "valueType": "Integer",
        "category": "internal",
        "description": "The part of PDF/UA that the file conforms to",
    }.items():
        SubElement(part, _name(f"pdfaProperty:{name}")).text = value


def _resource(bag: Element) -> Element:
    return SubElement(bag, _name("rdf:li"), {_name("rdf:parseType"): "Resource"})


def _name(name: str) -> str:
    prefix, _, local = name.partition(":")
    return f"{{{_SPACES[prefix]}}}{local}"
