"""What the structure of each edition is, in the order in which it is read: any change of it shows here."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.pdf.conftest import Built, Edition
from tests.pdf.struct_text import struct_text, whole


def test_the_structure_is_read_in_the_order_we_know(
    edition: Edition, golden: Callable[[str, Path], None]
) -> None:
    shown = "".join(f"{line}\n" for line in edition.pdf.root.lines())
    golden(shown, Path(__file__).parent / "structure" / f"{edition.name}.txt")


@pytest.mark.xdist_group("frederikshavn-2024")
def test_poppler_reads_the_same(built: Built) -> None:
    """On the smallest edition only: poppler reads a page anew for each of its pieces."""
    edition = built("frederikshavn-2024")
    told = (re.sub(r" \{/[^}]*\}", "", line) for line in edition.pdf.root.lines())
    # It names types by their role.
    ours = [re.sub(r"^( *)(?:Em|Strong)\b", r"\1Span", line) for line in told]
    assert struct_text(edition.path, set(edition.page.words)).splitlines() == ours


def test_words_on_two_lines_are_joined_for_the_comparison() -> None:
    words = {"beskæftigelse", "AMU-Vest", "a-kasse"}
    assert whole("beskæf-tigelse, AMU-Vest og a-kas-se", words) == "beskæftigelse, AMU-Vest og a-kasse"
