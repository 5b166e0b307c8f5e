"""The editions that we ship, built once by the real command line, and small pages printed on the spot."""

import os
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from plancc.render.order import Attachment, Order
from plancc.render.press import Press
from tests.pdf.reader import Page, Pdf

EDITIONS = ("esbjerg-2024", "frederikshavn-2023", "frederikshavn-2024")


@dataclass(frozen=True)
class Edition:
    """A built edition: its folder, and what the PDF and the page in it say."""

    name: str
    folder: Path
    pdf: Pdf
    page: Page

    @property
    def path(self) -> Path:
        return self.folder / f"{self.name}.pdf"


@pytest.fixture(scope="session")
def built(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Edition]:
    """Build an edition, once."""
    output, done = tmp_path_factory.mktemp("build"), dict[str, Edition]()

    def build(name: str) -> Edition:
        if name not in done:
            plan, _, year = name.partition("-")
            subprocess.run(
                [sys.executable, "-m", "plancc", "build", plan, "--edition", year, "-o", output],
                cwd=root,
                check=True,
                capture_output=True,
                env={**os.environ, "PYTHONPATH": str(root)},
            )
            folder = output / plan / year
            page = Page((folder / "index.html").read_text(encoding="utf-8"))
            done[name] = Edition(name, folder, Pdf(folder / f"{name}.pdf"), page)
        return done[name]

    return build


@pytest.fixture(params=[pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in EDITIONS])
def edition(request: pytest.FixtureRequest, built: Callable[[str], Edition]) -> Edition:
    """Each of the editions."""
    return built(request.param)


@pytest.fixture(scope="session")
def press() -> Iterator[Press]:
    """One press for all pages."""
    with Press() as press:
        yield press


@pytest.fixture
def printed(press: Press, root: Path, tmp_path: Path) -> Callable[..., Pdf]:
    """Print the body of a page and read it."""

    def printed(body: str, css: str = "", *attachments: Attachment, language: str = "da") -> Pdf:
        path = tmp_path / "page.pdf"
        path.write_bytes(press.pdf(order(root, body, css, *attachments, language=language)))
        return Pdf(path)

    return printed


def order(root: Path, body: str, css: str, *attachments: Attachment, language: str = "da") -> Order:
    """An order of a page with the product's own fonts, as small sheets."""
    fonts = root / "plancc" / "fonts"
    faces = ""
    for weight, style in (("400", "normal"), ("400", "italic"), ("700", "normal")):
        font = b64encode((fonts / f"source-sans-3-latin-{weight}-{style}.woff2").read_bytes()).decode()
        address = f'url("data:font/woff2;base64,{font}")'
        faces += (
            f"@font-face {{ font-family: S; font-weight: {weight}; font-style: {style}; src: {address} }}"
        )
    base = "@page { size: 80mm 100mm; margin: 10mm } html { font: 10pt/14pt S }"
    page = (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>Prøve</title>'
        f'<meta name="author" content="Prøveby"><style>{faces}</style></head><body>{body}</body></html>'
    )
    return Order(page, f"{base} {css}", "2024-01-01T00:00:00Z", attachments)
