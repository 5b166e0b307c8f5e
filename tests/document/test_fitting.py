"""Tables are set in the largest type in which their words have room, then across."""

import pytest

from plancc.document.columns import with_columns
from plancc.document.fitting import fitted
from plancc.document.nodes.blocks import Box, Cell, Paragraph, Table
from plancc.document.nodes.words import Words


def cell(words: str, *, numeric: bool = False) -> Cell:
    return Cell((Paragraph((Words(words),)),), numeric)


def table(first: str, number: str, columns: int) -> Table:
    head = (cell("Konto"), *(cell("2027", numeric=True) for _ in range(columns)))
    return Table((Words("Budget"),), head, ((cell(first), *[cell(number, numeric=True)] * columns),))


def setting(made: object) -> tuple[str, bool]:
    assert isinstance(made, Table)
    return made.size, made.across


@pytest.mark.parametrize(
    ("first", "number", "columns", "size", "across"),
    [
        ("Aktivering", "1.234.567", 4, "", False),
        ("Aktivering", "1.234.567", 10, "small", False),
        ("Aktivering", "1.234.567", 11, "smaller", False),
        ("Aktivering", "123.456", 12, "small", False),
        ("Aktivering", "12", 16, "", False),
        ("Aktivering", "1.234.567", 12, "small", True),
        ("Aktivering", "1.234.567", 17, "smaller", True),
        # Words that may be hyphenated take little room, an address all that it has.
        ("Beskæftigelsesindsatsen og uddannelseshjælpen", "1.234.567", 4, "", False),
        ("virksomhedsservice@arbejdsmarkedsforvaltningen.ringby.dk", "1.234.567", 5, "small", False),
        # More than there is room for: the least, and the PDF is refused.
        ("Aktivering", "123.456.789", 20, "smaller", True),
    ],
)
def test_a_table_gets_the_largest_type_that_fits(
    first: str, number: str, columns: int, size: str, across: bool
) -> None:
    assert setting(fitted(table(first, number, columns))) == (size, across)


@pytest.mark.parametrize(
    ("columns", "spread", "size"),
    [(5, "", ""), (7, "", "smaller"), (8, "wide", ""), (10, "wide", "smaller"), (11, "broad", "")],
)
def test_a_box_becomes_as_wide_as_its_tables_need(columns: int, spread: str, size: str) -> None:
    box = fitted(Box((), "Boks", (table("Aktivering", "1.234.567", columns),)))
    assert isinstance(box, Box)
    assert box.spread == spread
    assert [setting(each) for each in box.blocks] == [(size, False)]


def test_a_box_in_a_box_stays_inside_it() -> None:
    outer = fitted(Box((), "Ydre", (Box((), "Indre", (table("Aktivering", "1.234.567", 7),)),)))
    assert isinstance(outer, Box)
    (inner,) = outer.blocks
    assert isinstance(inner, Box)
    assert (outer.spread, inner.spread) == ("wide", "")


def test_words_behind_numbers_need_room_between_them() -> None:
    def broadest(*numeric: bool) -> float:
        cells = (cell("Konto"), *(cell("Ord", numeric=each) for each in numeric))
        columns = with_columns(Table((), cells, (cells,))).columns
        assert columns
        return columns.other

    assert broadest(True, False) == pytest.approx(broadest(False, True) + 1.0)
