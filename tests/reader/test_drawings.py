"""What documents show of a drawing, and why some can't be shown."""

from base64 import b64encode

import pytest

from plancc.reader.drawings import Unshowable, published
from tests.reader.test_photos import CANARY, photo

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"'


PATHS = "<path/>" * 900


def svg(inner: str) -> bytes:
    return f"{HEAD}>{inner}</svg>".encode()


def swelling(levels: int) -> bytes:
    groups = "".join(
        f'<g id="g{level}">' + f'<use href="#g{level - 1}"/>' * 10 + "</g>" for level in range(1, levels)
    )
    return svg(f'<defs><rect id="g0" width="1" height="1"/>{groups}</defs><use href="#g{levels - 1}"/>')


@pytest.mark.parametrize(
    ("drawing", "cause"),
    [
        (svg('<style>@import "https://fonts.example/a.css";</style>'), "refers to"),
        (svg('<rect style="fill: url(https://x.example/a.svg#b)"/>'), "refers to"),
        (svg('<image href="photo.jpg"/>'), "refers to"),
        (svg('<use xlink:href="other.svg#a"/>'), "refers to"),
        (svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Ord</p></foreignObject>'), "HTML"),
        (svg("<text>Godt \N{THUMBS UP SIGN}</text>"), "no font"),
        (swelling(8), "repeats"),
        (svg('<g id="a"><use href="#a"/></g>'), "repeats"),
        (svg("<g>" * 100 + "</g>" * 100), "repeats"),
        (svg(f'<marker id="m">{PATHS}</marker><path d="{"M1 1 " * 900}" marker-mid="url(#m)"/>'), "repeats"),
        (b'<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>' + svg("<text>&b;</text>"), "repeats"),
        (b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + svg("<text>&a;</text>"), "repeats"),
        (svg("<g>")[:-6], "only a part"),
        (b"<html/>", "no image"),
    ],
)  # fmt: skip
def test_what_can_not_be_shown_is_refused_for_its_true_cause(drawing: bytes, cause: str) -> None:
    with pytest.raises(Unshowable) as refused:
        published(drawing)
    assert cause in refused.value.message.text


def test_what_a_drawing_program_says_of_its_user_is_left_out() -> None:
    word = CANARY.decode()
    embedded = b64encode(photo("JPEG")).decode()
    shown = published(
        f'<?xml version="1.0"?><!--{word}--><?{word} x?>'
        '<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]>'
        f'<svg xmlns="&ns;" xmlns:i="http://ink.example/" i:docname="/home/{word}/a.svg" viewBox="0 0 9 9">'
        f"<metadata>{word}</metadata><i:data>{word}</i:data><script>{word}</script><text>Før<i:b/> og</text>"
        f'<a href="https://{word}.example"><rect width="3" onclick="{word}"/></a>'
        f'<image href="data:image/jpeg;base64,{embedded}" width="4"/></svg>'.encode()
    )
    assert CANARY not in shown
    assert b64encode(CANARY)[:-4] not in shown
    assert b"data:image/jpeg;base64,/9j/" in shown
    assert "<text>Før og</text>" in shown.decode()
    assert published(shown) == shown


def test_a_drawing_keeps_what_it_draws() -> None:
    drawing = svg(
        '<defs><linearGradient id="g"/></defs><style>.a{fill:url(#g)}</style><rect class="a" width="3"/>'
        '<use xlink:href="#b"/><path id="b" d="M0 0"/><text xml:space="preserve"> a  b </text>'
    )
    shown = published(drawing).decode()
    assert 'href="#b"' in shown
    assert "fill:url(#g)" in shown
    assert 'xml:space="preserve"> a  b <' in shown
