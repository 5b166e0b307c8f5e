"""Distributions made from the checkout, and an empty environment into which the wheel was installed.

The wheel is made from the source distribution, so both are tried. What it needs is taken from this
environment, where `make` installed it, by the names in requirements.lock: without a network, or a copy.
"""

import re
import sys
import sysconfig
import venv
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.markers import Marker

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


LOCKED = re.compile(r"^([\w.-]+)==[^ ]+(?: ; (.+?))? \\$", re.MULTILINE)


def locked(root: Path) -> list[str]:
    """The names of the runtime's packages, as far as this machine and this Python need them."""
    found = LOCKED.findall((root / "requirements.lock").read_text(encoding="utf-8"))
    assert len(found) > 20
    return [name for name, marker in found if not marker or Marker(marker).evaluate()]


@pytest.fixture(scope="session")
def installed(root: Path, wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an empty environment into which only the wheel and what it needs were installed."""
    home = tmp_path_factory.mktemp("a folder of its own")
    venv.create(home, with_pip=True)
    packages = Path(sysconfig.get_path("purelib", "venv", vars={"base": str(home)}))
    for name in locked(root):
        files = distribution(name).files or []
        assert files, f"nothing is known of {name}"
        for top in {file.parts[0] for file in files} - {"..", "__pycache__"}:
            if not (packages / top).exists():
                (packages / top).symlink_to(str(distribution(name).locate_file(top)))
    pip = (home / "bin" / "python", "-m", "pip", "--quiet", "--disable-pip-version-check")
    run(*pip, "install", "--no-index", "--no-deps", wheel, cwd=home)
    run(*pip, "check", cwd=home)
    return home / "bin"
