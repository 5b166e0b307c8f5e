"""The pages under test, built as users build them, and one browser for all who look at them."""

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from plancc import resources
from plancc.render.html import html
from plancc.render.templates import Templates
from tests.html.pages import PLANS, Pages
from tests.render import sample


@pytest.fixture(scope="session")
def pages(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Pages:
    """Each page by its name: the shipped plans through the command line, the sample as it is."""
    output = tmp_path_factory.mktemp("pages")

    @cache
    def page(name: str) -> Path:
        if name == "sample":
            path = output / "sample.html"
            path.write_text(html(sample.document(), Templates(resources.templates())), encoding="utf-8")
            return path
        plan, year = PLANS[name]
        command = [sys.executable, "-m", "plancc", "build", plan, "--edition", year, "--to", "html"]
        subprocess.run([*command, "--output", output], cwd=root, check=True, stdout=subprocess.DEVNULL)
        return output / plan / year / "index.html"

    return page
