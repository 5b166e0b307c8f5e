"""Danish words are parted where Danish parts them: compounds at their joints, never a letter beside one."""

from collections.abc import Callable
from pathlib import Path

import pymupdf
import pytest
from pyphen import Pyphen  # type: ignore[import-untyped] # it brings no types

from plancc.render.pdf.hyphenation import hyphenator
from tests.commands import plancc
from tests.pdf.reader import Pdf

Printed = Callable[..., Pdf]
AS_PAINTED = pymupdf.TEXTFLAGS_TEXT | pymupdf.TEXT_IGNORE_ACTUALTEXT

PARTED = [
    "ledig-heds-ydelse",
    "grund-uddan-nelse",
    "hjem-rejse-ydelse",
    "indsatsen",
    "flaske-halse",
    "mål-grupper",
    "opkvali-fi-ce-ring",
    "admi-ni-stra-tion",
    "bety-delse",
    "Virk-som-heds-praktik",
    "syge-dag-penge-mod-tagere",
]


@pytest.mark.parametrize("parted", PARTED)
def test_where_a_word_may_be_parted(parted: str) -> None:
    word, parts = parted.replace("-", ""), parted.split("-")
    ends = [sum(map(len, parts[: count + 1])) for count in range(len(parts) - 1)]
    found = hyphenator(Pyphen)(lang="da", left=3, right=3).iterate(word)
    assert list(found) == [(word[:end], word[end:]) for end in reversed(ends)]


def test_other_languages_are_left_to_their_patterns() -> None:
    english = hyphenator(Pyphen)(lang="en_GB", left=3, right=3)
    assert list(english.iterate("employment")) == list(
        Pyphen(lang="en_GB", left=3, right=3).iterate("employment")
    )


def test_a_pdf_is_laid_out_so(printed: Printed, tmp_path: Path) -> None:
    words = "Nogle får ledighedsydelse, og der er flaskehalse for alle målgrupper."
    css = "p { width: 30mm; hyphens: auto; hyphenate-limit-chars: 8 3 3; hyphenate-character: '-' }"
    printed(f"<p>{words}</p>", css)
    with pymupdf.open(tmp_path / "page.pdf") as pdf:  # type: ignore[no-untyped-call] # it brings none
        lines = [line for page in pdf for line in page.get_text(flags=AS_PAINTED).split()]
    assert "ledigheds-" in lines
    assert not [line for line in lines if line.endswith(("sy-", "fla-", "må-", "grup-"))]


def test_no_address_gets_a_hyphen_at_the_end_of_a_line(printed: Printed, tmp_path: Path, root: Path) -> None:
    address = "beskaeftigelsesindsatsen@arbejdsmarkedsforvaltningen.ringby.dk"
    css = (root / "templates" / "base.css").read_text(encoding="utf-8")
    css += "p { width: 30mm; hyphens: auto; hyphenate-limit-chars: 8 3 3; hyphenate-character: '-' }"
    printed(f'<p lang="da">Skriv til <span class="verbatim">{address}</span> om ledighedsydelse.</p>', css)
    with pymupdf.open(tmp_path / "page.pdf") as pdf:  # type: ignore[no-untyped-call] # it brings none
        lines = [line for page in pdf for line in page.get_text(flags=AS_PAINTED).split()]
    assert address in "".join(lines)
    assert lines.count(address) == 0, "the column is too narrow for it"


def test_a_long_word_in_the_title_of_a_section_is_parted_at_a_joint(tmp_path: Path) -> None:
    (tmp_path / "lille.yaml").write_text(
        "plancc: 1\ntitle: Lille plan\nperiod: {from: 2027, to: 2028}\nauthority: {name: Lilleby Kommune}\n"
        "multi_year: {title: Beskæftigelsesindsatsen}\n"
        "annual: {2027: {title: Beskæftigelsesministeriets planer, adoption: {unknown: Det vides ikke.}}}\n",
        encoding="utf-8",
    )
    assert plancc("build", "lille.yaml", "--to", "pdf", "-o", "ud", cwd=tmp_path).returncode == 0
    with pymupdf.open(tmp_path / "ud" / "lille" / "2027" / "lille-2027.pdf") as pdf:  # type: ignore[no-untyped-call] # see above
        lines = [line for page in pdf for line in page.get_text(flags=AS_PAINTED).splitlines()]
    assert "Beskæftigelsesindsatsen" in lines
    assert {"Beskæftigelsesmini-", "steriets planer"} <= {line.strip() for line in lines}
