"""The pages under test, built as users build them."""

from functools import cache
from pathlib import Path

import pytest

from plancc import resources
from plancc.render.html import html
from plancc.render.templates import Templates
from tests.editions import Compile
from tests.html.pages import Pages
from tests.render import sample


@pytest.fixture(scope="session")
def pages(compile_once: Compile, tmp_path_factory: pytest.TempPathFactory) -> Pages:
    """Each page by its name: the plans through the command line, the sample as it is."""
    output = tmp_path_factory.mktemp("pages")

    @cache
    def page(name: str) -> Path:
        if name != "sample":
            return compile_once(name).page
        path = output / "sample.html"
        path.write_text(html(sample.document(), Templates(resources.templates())), encoding="utf-8")
        return path

    return page
