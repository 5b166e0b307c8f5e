"""The decimals of a table's column stand below each other."""

from plancc.document.blocks import BlockWriter
from plancc.document.colours import colours
from plancc.document.nodes.blocks import Figure, Paragraph, Table
from plancc.document.nodes.words import Words
from plancc.document.scribe import Scribe
from plancc.document.vocabulary import Vocabulary
from plancc.language.languages import LANGUAGES
from plancc.plan.blocks import FigureBlock, TableBlock
from plancc.plan.plan import Theme
from plancc.plan.terms import Terms


def columns(table: dict[str, object]) -> list[list[str]]:
    """What stands in the cells, column by column."""
    scribe = Scribe(Vocabulary(LANGUAGES["da"], Terms()), {}, frozenset())
    block = TableBlock.model_validate({"table": {"caption": "Tal", **table}})
    (written,) = BlockWriter(scribe, colours(Theme(), 0), {}, lambda _: ()).blocks([block])
    assert isinstance(written, Table)
    return cells(written)


def cells(table: Table) -> list[list[str]]:
    def words(blocks: object) -> str:
        assert isinstance(blocks, tuple)
        (paragraph,) = blocks
        assert isinstance(paragraph, Paragraph)
        return "".join(each.text for each in paragraph.inlines if isinstance(each, Words))

    return [
        list(column)
        for column in zip(*([words(cell.blocks) for cell in row] for row in table.rows), strict=True)
    ]


def test_numbers_of_a_column_have_as_many_decimals() -> None:
    table = {"columns": ["Konto", "2026"], "rows": [["a", 112.5], ["b", 88.0], ["c", 1200.25]]}
    assert columns(table)[1] == ["112,50", "88,00", "1.200,25"]


def test_whole_numbers_get_decimals_only_where_all_are_of_one_kind() -> None:
    rows = [["a", 4339], ["b", 32.7], ["c", None]]
    assert columns({"columns": ["Konto", "Tal"], "rows": rows})[1][:2] == ["4.339", "32,7"]
    unit = {"title": "Tal", "unit": "mio. kr."}
    assert columns({"columns": ["Konto", unit], "rows": rows})[1][:2] == ["4.339,0", "32,7"]


def test_a_whole_number_among_decimals_keeps_room_for_theirs() -> None:
    rows = [["a", 112.5], ["b", 88.0], ["c", 3], ["d", 10.25], ["e", None]]
    scribe = Scribe(Vocabulary(LANGUAGES["da"], Terms()), {}, frozenset())
    block = {"table": {"caption": "Tal", "columns": ["Konto", "Tal"], "rows": rows}}
    writer = BlockWriter(scribe, colours(Theme(), 0), {}, lambda _: ())
    (table,) = writer.blocks([TableBlock.model_validate(block)])
    assert isinstance(table, Table)
    assert cells(table)[1] == ["112,50", "88,00", "3", "10,25", "intet tal"]
    assert [row[1].behind for row in table.rows] == ["", "", ",00", "", ""]
    assert all(row[1].numeric for row in table.rows)


def test_the_numbers_below_a_figure_line_up_series_by_series() -> None:
    scribe = Scribe(Vocabulary(LANGUAGES["da"], Terms()), {}, frozenset())
    block = FigureBlock.model_validate(
        {
            "figure": {
                "title": "Ledige",
                "kind": "range",
                "points": [2025, 2026, 2027],
                "unit": "percent",
                "series": [
                    {"name": "Unge", "values": [8.8, 9, None], "upper": [9.25, 10, None]},
                    {"name": "Antal", "values": [1200, 1300, 1400]},
                ],
            }
        }
    )
    (written,) = BlockWriter(scribe, colours(Theme(), 0), {}, lambda _: ()).blocks([block])
    assert isinstance(written, Figure)
    assert cells(written.table)[1][:2] == ["8,80–9,25", "9,00–10,00"]
    assert cells(written.table)[2] == ["1.200", "1.300", "1.400"]


def test_years_are_printed_as_they_stand() -> None:
    head = ["År", "Startår", {"title": "Frist"}, "Antal", {"title": "År", "unit": "kr."}]
    rows = [[2027, 1999, 2027, 2027, 2027], [2028, 2001, 20288, 2028, 2028]]
    first, start, deadline, amount, money = columns({"columns": head, "rows": rows})
    assert first == ["2027", "2028"]
    assert start == ["1999", "2001"]
    assert deadline == ["2.027", "20.288"]
    assert amount == money == ["2.027", "2.028"]
