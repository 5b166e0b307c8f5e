"""Nothing is lost off a page: what does not lie whole on it is told, with what it stands under."""

from collections.abc import Callable

import pytest

from plancc.render.frames import CutOff
from tests.pdf.reader import Pdf

Printed = Callable[..., Pdf]

DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 10 10" width="10" height="10">'
    '<title>En tegning</title><rect width="10" height="10"/></svg>'
)
TABLE = "<table><caption>Regnskab</caption><tr><td>123456</td><td>789</td></tr></table>"


@pytest.mark.parametrize(
    ("body", "css", "told"),
    [
        ("<p>Kommunen</p>", "p { margin-left: 65mm }", ("Kommunen",)),
        ("<p>Kommunen</p>", "p { margin-left: -15mm }", ("Kommunen",)),
        ("<p>Kommunen</p>", "p { position: absolute; top: 88mm }", ("Kommunen",)),
        ("<p>Kommunen</p>", "p { height: 4mm; width: 10mm; overflow: hidden }", ("Kommunen",)),
        (
            "<section><header><h2>Indledning</h2></header><section><h3>Året</h3><p>Ord</p></section></section>",
            "p { position: absolute; left: 75mm; top: 0 }",
            ("Indledning", "Året", "Ord"),
        ),
        (f"<figure><figcaption>Figur 1</figcaption>{DRAWING}</figure>", "svg { width: 90mm }",
         ("Figur 1", "En tegning")),
        (TABLE, "table { table-layout: fixed; width: 16mm }", ("Regnskab", "")),
        (TABLE, "td { padding-right: 50mm; white-space: nowrap }", ("Regnskab", "")),
    ],
    ids=["right", "left", "bottom", "clipped", "titles", "drawing", "next-cell", "margin"],
)  # fmt: skip
def test_what_is_not_whole_on_its_page_is_told(
    printed: Printed, body: str, css: str, told: tuple[str, ...]
) -> None:
    with pytest.raises(CutOff) as cut:
        printed(body, f"body {{ margin: 0 }} {css}")
    assert told in cut.value.args


@pytest.mark.parametrize(
    ("body", "css"),
    [
        ("<p>Kommunen</p>", "p { position: absolute; right: -9mm; bottom: -9mm }"),
        ('<p aria-hidden="true">Kommunen</p>', "p { margin-left: 65mm }"),
        ("<p>Kommunen</p>", "p { visibility: hidden; margin-left: 65mm }"),
        ("<p>Kommunen</p>", "p { position: absolute; width: 1px; height: 1px; overflow: hidden }"),
        ("<p>Kommunen</p>", "p { margin-left: 50mm; transform: rotate(90deg) }"),
        ("<p>Kommunen</p>", "@page { @top-left { content: 'Kommunen'; width: 3mm; overflow: hidden } }"),
        (TABLE, ""),
    ],
    ids=["in-the-margin", "ornament", "unseen", "only-heard", "turned", "running-head", "table"],
)
def test_what_is_whole_or_not_meant_to_be_seen_is_left_alone(printed: Printed, body: str, css: str) -> None:
    assert len(printed(body, f"body {{ margin: 0 }} {css}").pdf.pages) == 1
