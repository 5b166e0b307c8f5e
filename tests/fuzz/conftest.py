"""A folder to build in."""

from collections.abc import Iterator

import pytest

from plancc.render.press import Press
from plancc.render.presses import Presses
from tests.fuzz.building import Building


@pytest.fixture(scope="module")
def building(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Building]:
    with Press() as press, Presses(press, 1) as presses:
        yield Building(tmp_path_factory.mktemp("fuzzed"), presses)
