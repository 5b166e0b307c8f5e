"""What a picture costs grows with what is in it, and not with the square of that."""

from typing import get_args

import pytest

from plancc.drawing.chart import Chart, Kind, Row
from plancc.drawing.draw import draw
from plancc.drawing.lettering import wrap
from tests.growth import calls


def chart(kind: Kind, points: int) -> Chart:
    numbers = tuple(float(7 * point % 50) for point in range(points))
    upper = tuple(number + 5 for number in numbers) if kind == "range" else ()
    rows = (Row("Den ene", numbers, upper), Row("Den anden", numbers[::-1], upper[::-1]))
    return Chart(kind, tuple(f"Punkt {point}" for point in range(points)), rows, "pct.")


@pytest.mark.parametrize("kind", get_args(Kind))
def test_twice_the_points_cost_twice_as_much(kind: Kind) -> None:
    def cost(points: int) -> int:
        return calls(
            lambda: draw(
                chart(kind, points),
                str,
                "Titel",
                "Billede",
                name="figur",
                colours=("#0f3a5f", "#7a5c00"),
                ink="#000000",
                quiet="#555555",
            )
        )

    assert cost(160) < 2.6 * cost(80)


@pytest.mark.parametrize("words", ["x", "ord ", "æ-", "x\xad"])
def test_twice_the_letters_cost_twice_as_much(words: str) -> None:
    def cost(number: int) -> int:
        return calls(lambda: wrap(words * number, 12.0))

    assert cost(800) < 2.6 * cost(400)
