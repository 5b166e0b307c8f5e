"""A small published plan with an image and an annual file, and PDFs that somebody has been at."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from tests import commands
from tests.commands import Ended

PLAN = """\
plancc: 1
title: Lille plan
period: {from: 2024, to: 2025}
authority: {name: Lilleby Kommune}
bodies: [{id: raad, name: Byrådet, role: council}]
before:
  - title: Havnen
    blocks: [{image: {file: lilleby/havn.png, alt: Havnen om aftenen.}}]
annual:
  2024: lilleby/2024.yaml
"""
SECTION = """\
title: Året 2024
adoption: {body: raad, date: 2023-12-11}
lead: Året begynder i januar.
"""

Plancc = Callable[..., Ended]
Forge = Callable[[Callable[[pikepdf.Pdf], None]], Path]


@pytest.fixture(scope="session")
def municipality(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the plan, its edition frozen in it."""
    home = tmp_path_factory.mktemp("lilleby")
    (home / "plans" / "lilleby").mkdir(parents=True)
    (home / "plans" / "lilleby.yaml").write_text(PLAN, encoding="utf-8")
    (home / "plans" / "lilleby" / "2024.yaml").write_text(SECTION, encoding="utf-8")
    shutil.copy(root / "tests" / "torture" / "pictures" / "havn.png", home / "plans" / "lilleby" / "havn.png")
    ended = commands.plancc("freeze", "lilleby", "2024", cwd=home)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return home


@pytest.fixture(scope="session")
def published(municipality: Path) -> Path:
    """The PDF that the municipality has published."""
    return municipality / "plans" / "lilleby" / "published" / "2024" / "lilleby-2024.pdf"


@pytest.fixture
def plancc(tmp_path: Path) -> Plancc:
    """The command line in a folder that has nothing to do with the plan."""

    def call(*words: str | Path, **env: str) -> Ended:
        return commands.plancc(*words, cwd=tmp_path, **env)

    return call


@pytest.fixture
def forge(published: Path, tmp_path: Path) -> Forge:
    """The published PDF after somebody has been at it."""

    def change(by: Callable[[pikepdf.Pdf], None]) -> Path:
        path = tmp_path / "forged.pdf"
        with pikepdf.open(published) as pdf:
            by(pdf)
            pdf.save(path)
        return path

    return change


def attach(pdf: pikepdf.Pdf, name: str, content: bytes) -> None:
    """Put an attachment into a PDF, in the place of one of that name."""
    pdf.attachments[name] = pikepdf.AttachedFileSpec(
        pdf, content, description=name, filename=name, mime_type="text/plain", creation_date="", mod_date=""
    )


def attached(pdf: pikepdf.Pdf, name: str) -> bytes:
    return pdf.attachments[name].get_file().read_bytes()
