"""What an HTML element is in a PDF: the standard structure types of ISO 32000-1, 14.8.4."""

from xml.etree.ElementTree import Element

SVG = "{http://www.w3.org/2000/svg}"

_TYPES = {
    "main": "Part",
    "section": "Sect",
    "article": "Art",
    "nav": "Sect",
    "aside": "Sect",
    "figure": "Div",
    "figcaption": "Caption",
    "blockquote": "BlockQuote",
    "p": "P",
    "address": "P",
    "pre": "P",
    "ul": "L",
    "ol": "L",
    "dl": "L",
    "table": "Table",
    "caption": "Caption",
    "thead": "THead",
    "tbody": "TBody",
    "tfoot": "TFoot",
    "tr": "TR",
    "th": "TH",
    "td": "TD",
    "code": "Code",
    "q": "Quote",
    "em": "Em",
    "strong": "Strong",
    **{f"h{level}": f"H{level}" for level in range(1, 7)},
}

GROUPS = frozenset({"Document", "Part", "Art", "Sect", "Div", "BlockQuote", "TOCI"})
"""What holds no text of its own: a paragraph is put around it."""

EMPHASIS = frozenset({"Em", "Strong"})
"""Types of PDF 2.0, which this version takes for spans (ISO 32000-2, 14.8.4.7.2)."""

INLINE = frozenset({"Link", "Reference", "Span", "Code", "Quote"}) | EMPHASIS
"""What stands inside a line, so that the words of a paragraph run through it."""


def structure_type(element: Element, parent: Element | None) -> str | None:
    """The type of an element's node, or None when it has none and its content belongs to what is around.

    A head or foot of the page is a section; one of a section or a quotation only groups.
    """
    if element.get("role") == "doc-footnote":
        return "Note"
    if element.tag in ("header", "footer"):
        if parent is not None and parent.tag == "body":
            return "Sect"
        return "P" if parent is not None and parent.tag == "blockquote" else None
    return _TYPES.get(element.tag)


def ornament(element: Element) -> bool:
    """Whether an element only adorns, so that no reader is told of it."""
    return (
        element.get("aria-hidden") == "true"
        or element.get("role") in ("presentation", "none")
        or (element.tag == "img" and element.get("alt") == "")
    )
