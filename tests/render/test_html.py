import re
import shutil
import subprocess
import sys
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from html.parser import HTMLParser
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, get_args

import pytest
from jinja2 import TemplateNotFound, UndefinedError

from plancc import resources
from plancc.document import nodes
from plancc.document.nodes.blocks import Block, Paragraph
from plancc.document.nodes.document import Document
from plancc.document.nodes.words import Words
from plancc.drawing.bullet import Bullet
from plancc.drawing.drawing import Drawing
from plancc.render.html import html
from plancc.render.html.fonts import fonts
from plancc.render.plain import plain
from plancc.render.templates import Templates
from tests.render import sample

TEMPLATES = Templates(resources.templates())
KINDS = ("role", "kind", "node", "href", "anchor", "anchors", "note", "back", "address", "name", "mark")
"""Fields whose words are no text that a reader sees, or not everywhere."""


class Page(HTMLParser):
    """What the tests ask of a page: its elements with their attributes, and its text."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self._silent = False
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self._silent = tag in {"style", "script"}

    def handle_endtag(self, tag: str) -> None:
        self._silent &= tag not in {"style", "script"}

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.text += data

    def values(self, name: str) -> list[str]:
        return [attributes[name] for _, attributes in self.elements if name in attributes]


@pytest.fixture(scope="module")
def source() -> str:
    return html(sample.document(), TEMPLATES)


@pytest.fixture(scope="module")
def page(source: str) -> Page:
    return Page(source)


def texts(value: Any) -> Iterator[str]:
    """Every text of a document that a reader is meant to meet."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for member in value:
            yield from texts(member)
    elif is_dataclass(value) and not isinstance(value, Drawing | Bullet):
        for field in fields(value):
            if field.name not in KINDS:
                yield from texts(getattr(value, field.name))


def test_every_text_of_the_document_is_on_the_page(page: Page) -> None:
    shown = page.text + " ".join(value for _, each in page.elements for value in each.values())
    document = replace(sample.document(), colours=None, name="", unit="")  # type: ignore[arg-type]
    expected = set(texts(document)) - {
        "Verdensmål 4",
        "Verdensmål 17",
    }  # said by the list's name and the number
    assert len(expected) > 150
    assert {text for text in expected if text not in shown} == set()


def test_the_sample_has_every_node_and_every_block_its_template() -> None:
    def used(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            yield from [value["node"]] if "node" in value else ()
            value = list(value.values())
        if isinstance(value, list):
            for member in value:
                yield from used(member)

    known = {
        each.__name__
        for room in (
            import_module(found.name) for found in iter_modules(nodes.__path__, f"{nodes.__name__}.")
        )
        for each in vars(room).values()
        if isinstance(each, type) and is_dataclass(each) and each.__module__ == room.__name__
    }
    names = set(used(plain(sample.document())))
    assert len(known) > 30
    assert {re.sub("(?<!^)(?=[A-Z])", "-", name).lower() for name in known} <= names
    blocks = {path.name.removesuffix(".html.j2") for path in (TEMPLATES.shipped / "block").iterdir()}
    assert {each.__name__.lower() for each in get_args(Block)} == blocks


def test_hostile_text_stays_text(source: str, page: Page) -> None:
    assert sample.HOSTILE in page.text
    assert source.count("<script") == 2  # the page's own
    assert not page.values("onmouseover")


def test_words_that_call_themselves_safe_are_escaped_all_the_same() -> None:
    class Safe(str):
        def __html__(self) -> str:
            return "<b>" + self

    document = replace(sample.bare(), motto=(Paragraph((Words(Safe("<i>motto")),)),))
    assert "&lt;i&gt;motto" in html(document, TEMPLATES)


def test_ids_are_unique_and_every_inner_link_arrives(page: Page) -> None:
    ids = page.values("id")
    assert [name for name, count in Counter(ids).items() if count > 1] == []
    inner = {href[1:] for href in page.values("href") if href.startswith("#")}
    named = {name for value in page.values("aria-labelledby") for name in value.split()}
    assert len(inner) > 50
    assert inner | named <= set(ids)


def test_headings_skip_no_level(page: Page) -> None:
    levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_nothing_is_fetched_from_anywhere(source: str, page: Page) -> None:
    assert "http:" not in source.replace("http://www.w3.org/2000/svg", "")
    assert [src for src in page.values("src") if not src.startswith("data:")] == []
    assert not {"link", "iframe", "object"} & {tag for tag, _ in page.elements}
    assert re.findall(r"url\((?!'?data:)[^)]*\)|@import", source) == []
    hrefs = [href for href in page.values("href") if not href.startswith("#")]
    assert all(href.startswith(("https:", "mailto:", "tel:")) for href in hrefs)


def test_a_document_may_leave_out_all_that_is_optional() -> None:
    page = Page(html(sample.bare(), TEMPLATES))
    assert [tag for tag, _ in page.elements if tag in {"ul", "dl", "figure", "table", "img"}] == []
    assert "dcterms.created" not in page.values("name")


@pytest.mark.parametrize(
    ("words", "font"),
    [
        ("Łódź, Ālise og Škoda: ≥ 5 → 6", "basic"),
        ("A\u0304lise\u00ad\u200b\nog", "basic"),
        ("Əli", "full"),
        ("y\u0328", "full"),
    ],
)
def test_a_page_carries_one_font_in_four_cuts_and_the_larger_one_only_when_asked(
    words: str, font: str
) -> None:
    carried = fonts({"text": [{"inlines": words}]})
    assert {each["family"] for each in carried} == {"Plancc Sans"}
    files = [
        resources.fonts() / f"plancc-sans-{font}-{each['weight']}-{each['style']}.woff2" for each in carried
    ]
    assert len(set(files)) == 4
    for each, file in zip(carried, files, strict=True):
        assert each["address"].endswith(b64encode(file.read_bytes()).decode())


def test_a_name_that_no_document_has_is_an_error(tmp_path: Path) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(TEMPLATES.shipped, templates)
    (templates / "back.html.j2").write_text("{{ document.telephone }}")
    with pytest.raises(UndefinedError, match="telephone"):
        html(sample.bare(), Templates(templates))


def test_templates_see_no_methods_and_no_files_outside_their_folder(tmp_path: Path) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(TEMPLATES.shipped, templates)
    (tmp_path / "secret.txt").write_text("secret")
    (templates / "back.html.j2").write_text("{{ document.words.items() }}")
    with pytest.raises(UndefinedError, match="items"):
        html(sample.bare(), Templates(templates))
    (templates / "back.html.j2").write_text("{% include '../secret.txt' %}")
    with pytest.raises(TemplateNotFound):
        html(sample.bare(), Templates(templates))


def test_only_plain_data_enters_a_template() -> None:
    with pytest.raises(TypeError, match="PosixPath"):
        plain({"path": Path("plan")})
    assert plain(sample.noted("1")[1].inlines[0]) == {"node": "words", "text": "Se "}


def test_the_same_document_gives_the_same_bytes(source: str) -> None:
    assert html(sample.document(), TEMPLATES) == source
    code = (
        "from tests.render import sample; from plancc import resources; from plancc.render.html import html; "
        "from plancc.render.templates import Templates; "
    )
    code += "import sys; sys.stdout.write(html(sample.document(), Templates(resources.templates())))"
    root = Path(__file__).parents[2]
    again = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONHASHSEED": "7", "LC_ALL": "C", "PYTHONIOENCODING": "utf-8", "PYTHONPATH": str(root)},
        cwd=root,
        check=True,
        capture_output=True,
    )
    assert again.stdout.decode() == source


def test_a_document_is_never_changed_by_being_shown() -> None:
    document: Document = sample.document()
    html(document, TEMPLATES)
    assert document == sample.document()
