"""The letters of Europe's languages come out of the PDF as they went in, for each reader."""

import subprocess
import sys
from pathlib import Path
from unicodedata import combining, normalize

import pymupdf
import pytest

from plancc.glyphs import without_glyph

LATIN_1 = "".join(chr(code) for code in range(0xC0, 0x100) if chr(code) not in "×÷")
EXTENDED_A = "".join(map(chr, range(0x100, 0x180)))
FURTHER = {
    "Romanian": "ȘșȚț",
    "Azeri": "Əə",
    "Croatian": "ǄǅǆǇǈǉǊǋǌȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗ",
    "Slovene": "ẠạẸẹỌọ",
    "Sami": "ǤǥǦǧǨǩǮǯƷʒ",
    "Livonian": "ǞǟȪȫȬȭȮȯȰȱ",
    "Welsh": "ẀẁẂẃẄẅỲỳ",
    "Irish": "ḂḃḊḋḞḟṀṁṖṗṠṡṪṫ",
    "Danish": "ǺǻǼǽǾǿ",
    "German": "ẞ",
    "Asturian": "ḤḥḶḷ",
    "Elfdalian": "Y\u0328y\u0328",
    "Lithuanian": "E\u0307\u0303e\u0307\u0303Ų\u0303ų\u0303L\u0303l\u0303R\u0303r\u0303J\u0303j\u0303",
    "Latgalian": "ŌōR\u0304r\u0304",
    "Ewe and Vietnamese": "Ɛ\u0301ɛ\u0301Ŋ\u0301ŋ\u0301ẾếỮữ",
}
ABSENT = {*FURTHER["Croatian"], *"ǨǩǞǟȪȫȬȭȮȯȰȱ"} - {*"ȀȁȄȅȈȉȌȍ"}
"""Letters that Source Sans 3 does not have: they are findings."""
SENTENCE = "Ny zone, en zebra: quiz om fjord, hvalp og Xenia Wium."


def letters() -> list[str]:
    """All letters, each with the marks that follow it."""
    found: list[str] = []
    for letter in LATIN_1 + EXTENDED_A + "".join(FURTHER.values()):
        if combining(letter):
            found[-1] += letter
        else:
            found.append(letter)
    return found


def test_letters_that_no_font_has_are_known() -> None:
    assert {letter for letter in letters() if without_glyph(letter)} == ABSENT


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plan with each letter inside a word, composed and decomposed, and with plain sentences around."""
    home = tmp_path_factory.mktemp("letters")
    words = [f"n{letter}z" for letter in letters() if letter not in ABSENT]
    texts = [" ".join(normalize(form, word) for word in words) for form in ("NFC", "NFD")]
    blocks = "".join(f'      - text: "{text}"\n' for text in (SENTENCE, *texts, SENTENCE))
    (home / "plan.yaml").write_text(
        "plancc: 1\ntitle: Plan\nperiod: {from: 2027, to: 2028}\nauthority: {name: Łódź og Ālise}\n"
        f"before:\n  - title: Ğ og Š\n    blocks:\n{blocks}annual: {{2027: {{title: Året}}}}\n",
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "plancc", "build", "plan.yaml", "--to", "pdf"]
    ended = subprocess.run(command, cwd=home, capture_output=True, check=False, encoding="utf-8")
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return home / "build" / "plan" / "2027" / "plan-2027.pdf"


@pytest.mark.xdist_group("letters")
@pytest.mark.parametrize("reader", ["pdftotext", "pymupdf"])
def test_each_letter_comes_out_as_it_went_in(pdf: Path, reader: str) -> None:
    if reader == "pymupdf":
        with pymupdf.open(pdf) as document:  # type: ignore[no-untyped-call] # it brings none
            text = "\n".join(page.get_text() for page in document)
    else:
        text = subprocess.run([reader, pdf, "-"], capture_output=True, check=True, encoding="utf-8").stdout
    wanted = [normalize("NFC", f"n{letter}z") for letter in letters() if letter not in ABSENT]
    found = text.split()
    assert [word for word in wanted if found.count(word) < 2] == []
    assert " ".join(found).count(SENTENCE) == 2
    assert "Łódź og Ālise" in text
