"""Editions as the command line builds them, and small pages printed on the spot."""

from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import pytest

from plancc.render.order import Attachment, Order
from plancc.render.press import Press
from tests.editions import EDITIONS, SHIPPED, Compile
from tests.pdf.reader import Page, Pdf


@dataclass(frozen=True)
class Edition:
    """A built edition: its folder, and what the PDF and the page in it say."""

    name: str
    folder: Path

    @property
    def path(self) -> Path:
        return self.folder / f"{self.name}.pdf"

    @cached_property
    def pdf(self) -> Pdf:
        return Pdf(self.path)

    @cached_property
    def page(self) -> Page:
        return Page((self.folder / "index.html").read_text(encoding="utf-8"))


Built = Callable[[str], Edition]


@pytest.fixture(scope="session")
def built(compile_once: Compile) -> Built:
    """An edition by its name."""
    return cache(lambda name: Edition(name, compile_once(name).folder))


@pytest.fixture(params=[pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in SHIPPED])
def edition(request: pytest.FixtureRequest, built: Built) -> Edition:
    """Each of the editions that we ship."""
    return built(request.param)


@pytest.fixture(params=[pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in EDITIONS])
def any_edition(request: pytest.FixtureRequest, built: Built) -> Edition:
    """Each of these, and of those that were made to be difficult."""
    return built(request.param)


@pytest.fixture(scope="session")
def press() -> Iterator[Press]:
    """One press for all pages."""
    with Press() as press:
        yield press


@pytest.fixture
def printed(press: Press, root: Path, tmp_path: Path) -> Callable[..., Pdf]:
    """Print the body of a page and read it."""

    def printed(
        body: str, css: str = "", *attachments: Attachment, language: str = "da", font: str = "basic"
    ) -> Pdf:
        path = tmp_path / "page.pdf"
        path.write_bytes(press.pdf(order(root, body, css, *attachments, language=language, font=font)))
        return Pdf(path)

    return printed


def order(
    root: Path, body: str, css: str, *attachments: Attachment, language: str = "da", font: str = "basic"
) -> Order:
    """An order of a page with the product's own fonts, as small sheets."""
    fonts = root / "plancc" / "fonts"
    faces = ""
    for weight, style in (("400", "normal"), ("400", "italic"), ("700", "normal")):
        file = b64encode((fonts / f"plancc-sans-{font}-{weight}-{style}.woff2").read_bytes()).decode()
        address = f'url("data:font/woff2;base64,{file}")'
        faces += (
            f"@font-face {{ font-family: S; font-weight: {weight}; font-style: {style}; src: {address} }}"
        )
    base = "@page { size: 80mm 100mm; margin: 10mm } html { font: 10pt/14pt S }"
    page = (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>Prøve</title>'
        f'<meta name="author" content="Prøveby"><style>{faces}</style></head><body>{body}</body></html>'
    )
    return Order(page, f"{base} {css}", "2024-01-01T00:00:00Z", attachments)
