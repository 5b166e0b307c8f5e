"""Distributions made from the checkout, and an empty environment into which the wheel was installed.

The wheel is made from the source distribution, so both are tried. It is installed with the locked
dependencies from `.venv/wheels`, where `make` keeps them; without that folder pip asks its index.
"""

import sys
import venv
from pathlib import Path

import pytest

from tests.packaging.stranger import run


@pytest.fixture(scope="session")
def distributions(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("distributions")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, root, cwd=folder)
    return folder


@pytest.fixture(scope="session")
def wheel(distributions: Path) -> Path:
    (found,) = distributions.glob("*.whl")
    return found


@pytest.fixture(scope="session")
def installed(root: Path, wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an empty environment into which only the wheel and what it needs were installed."""
    home = tmp_path_factory.mktemp("a folder of its own")
    venv.create(home, with_pip=True)
    pip = (home / "bin" / "python", "-m", "pip", "--quiet", "--disable-pip-version-check", "install")
    kept = Path(sys.prefix) / "wheels"
    where = ("--no-index", "--find-links", kept) if kept.is_dir() else ()
    run(*pip, *where, "--require-hashes", "-r", root / "requirements.lock", cwd=home)
    run(*pip, "--no-index", "--no-deps", wheel, cwd=home)
    return home / "bin"
