import pytest

from plancc.render.pdf.breaks import Break, Run, breaks

NONE, SPACE, WORD, HYPHENATED = Break.NONE, Break.SPACE, Break.WORD, Break.HYPHENATED


@pytest.mark.parametrize(
    ("lines", "source", "expected"),
    [
        (["beskæf-", "tigelse"], "beskæftigelse", [HYPHENATED]),
        (["arbejds-", "og"], "arbejds- og", [SPACE]),
        (["AMU-", "Vest"], "AMU-Vest", [WORD]),
        (["Præstebakken/", "Syrenparken"], "Præstebakken/Syrenparken", [WORD]),
        (["et", "to"], "et\n  to", [SPACE]),
        (["et ", "to"], "et to", [NONE]),
        (["uddan-", "nel-", "se"], "uddannelse", [HYPHENATED, HYPHENATED]),
        (["uddan-", "nelse"], "ud\xaddan\xadnelse", [HYPHENATED]),
        (["vej-", "ledning"], "vej-ledning", [WORD]),
        (["1.", "et"], "et", [SPACE]),
        (["et", "7"], "et", [SPACE]),
        (["to", "tre"], "et to tre", [SPACE]),
    ],
)
def test_the_source_tells_what_is_between_two_lines(
    lines: list[str], source: str, expected: list[Break]
) -> None:
    runs = [Run(text, line) for line, text in enumerate(lines)]
    assert list(breaks(runs, source)) == expected


def test_on_one_line_nothing_is_between_parts_of_a_word() -> None:
    assert list(breaks([Run("H", 1), Run("2", 1), Run("O", 1)], "H2O")) == [NONE, NONE]
    assert list(breaks([Run("“", 1), Run("citat", 1)], "citat")) == [NONE]
