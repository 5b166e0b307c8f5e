"""What fuzzing has found stays mended: each case is read, and built if it is a plan."""

from pathlib import Path

import pytest

from tests.fuzz.building import Building
from tests.fuzz.cases import CASES
from tests.fuzz.reading import read_any

FOUND = sorted(path for path in CASES.iterdir() if path.suffix == ".yaml")


def test_there_are_cases() -> None:
    assert FOUND


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.stem)
def test_a_case_is_read_and_built(path: Path, building: Building) -> None:
    content = path.read_bytes()
    read_any(content)
    building.build(content, "html", "json", "csv")


def test_words_about_an_overview_of_nothing_are_kept(building: Building) -> None:
    files = building.build((CASES / "overview-of-nothing.yaml").read_bytes(), "html")
    assert files
    page = files["index.html"].decode()
    for words in (
        "Her kommer fokuspunkterne til at stå.",
        "Målene er ikke meldt ud endnu.",
        ">Fokus<",
        "Oversigt",
    ):
        assert words in page
