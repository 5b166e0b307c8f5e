"""Tables: which cells are heads of which."""

from collections.abc import Iterator

import pydyf

from plancc.render.pdf.node import Node

Place = tuple[int, int]
"""Column and row of a cell's upper left corner."""


def head(table: Node, number: int) -> Iterator[tuple[str, Node]]:
    """Write spans, scopes and heads on the cells of a table, and yield the heads that were given a name.

    Scope says it all while each head stands over one column or beside one row (WeasyPrint writes none). Where
    one spans several, readers guess differently, so every cell names its heads.
    """
    places = _places(table)
    for cell in places:
        _describe(cell)
    if not any(cell.tag == "TH" and cell.span != (1, 1) for cell in places):
        return
    names = {
        cell: f"table-{number}-{row + 1}-{column + 1}"
        for cell, (column, row) in places.items()
        if cell.tag == "TH"
    }
    for cell, place in places.items():
        over = [
            name
            for other, name in names.items()
            if other is not cell and _over(other, places[other], cell, place)
        ]
        if over:
            cell.attribute("Table")["Headers"] = pydyf.Array(map(pydyf.String, over))
    for cell, name in names.items():
        cell.entries["ID"] = pydyf.String(name)
        yield name, cell


def _describe(cell: Node) -> None:
    across, down = cell.span
    if across > 1:
        cell.attribute("Table")["ColSpan"] = across
    if down > 1:
        cell.attribute("Table")["RowSpan"] = down
    if cell.tag == "TH":
        written = (cell.element.get("scope") if cell.element is not None else None) or ""
        in_head = (
            cell.parent is not None and cell.parent.parent is not None and cell.parent.parent.tag == "THead"
        )
        beside = written == "row" or (not written and not in_head)
        cell.attribute("Table")["Scope"] = "/Row" if beside else "/Column"


def _over(head: Node, at: Place, cell: Node, place: Place) -> bool:
    """Whether one cell is the head of another."""
    (column, row), (across, down) = place, cell.span
    if head.element is not None and head.element.get("scope") == "rowgroup":
        return at[1] < row and _body(head) is _body(cell)
    if head.attributes["Table"]["Scope"] == "/Row":
        return at[0] < column and at[1] < row + down and row < at[1] + head.span[1]
    return at[1] < row and at[0] < column + across and column < at[0] + head.span[0]


def _body(cell: Node) -> Node | None:
    return cell.parent.parent if cell.parent else None


def _places(table: Node) -> dict[Node, Place]:
    """Each cell's place in the grid that spans make, in reading order."""
    rows = [
        row for each in table.nodes for row in ([each] if each.tag == "TR" else each.nodes) if row.tag == "TR"
    ]
    taken: set[Place] = set()
    places: dict[Node, Place] = {}
    for y, row in enumerate(rows):
        x = 0
        for cell in row.nodes:
            while (x, y) in taken:
                x += 1
            across, down = cell.span
            taken.update((x + right, y + below) for right in range(across) for below in range(down))
            places[cell] = x, y
    return places
