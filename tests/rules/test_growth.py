"""What checking a plan costs grows with what is in it, and not with the square of that."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plancc.compiler import validate
from tests.growth import calls

START = """\
plancc: 1
title: Beskæftigelsesplan 2023-2024
period: {from: 2023, to: 2024}
authority: {name: Lilleby Kommune}
annual: {2024: {title: Mål}}
"""
KINDS: dict[str, tuple[str, Callable[[int], str]]] = {
    "unknown keys": ("", lambda number: f"titel{number}: 1\n"),
    "keys that are missing": ("before:\n", lambda number: f"  - {{id: a{number}}}\n"),
    "values of the wrong kind": ("before:\n", lambda _: "  - {title: [1], lead: 1}\n"),
    "empty values": ("before:\n", lambda _: "  - {title: , id: }\n"),
    "parts that are not understood": ("before:\n", lambda _: "  - {title: T, blokke: [{tekst: a}]}\n"),
    "ids that are taken": ("before:\n", lambda _: "  - {id: a, title: T}\n"),
    "notes that are not there": ("before:\n", lambda number: f"  - {{title: T, lead: 'Ord[^{number}]'}}\n"),
    "findings that are silenced": (
        "before:\n",
        lambda _: "  - {title: T, lead: 'Vi  gør'} # plancc: ignore[double-space] Sådan.\n",
    ),
    "comments under each other": ("", lambda _: "# plancc: ignore[double-space] Sådan.\n"),
    "links": ("summary: >-\n", lambda number: f"  [se her](www.lilleby.dk/{number})\n"),
    "plans of other years": ("summary: >-\n", lambda _: "  Beskæftigelsesplan 2021-2022 gælder.\n"),
    "bullets in a text": ("before:\n  - title: T\n    lead: |\n", lambda _: "      • et mål\n"),
    "dates in a text": ("before:\n  - title: T\n    lead: |\n", lambda _: "      31. december\n\n"),
    "marks in a text": ("before:\n  - title: T\n    lead: |\n", lambda _: "      `a` **b <i>c &amp; | d |\n"),
    "soft hyphens in a text": ("before:\n  - title: T\n    lead: |\n", lambda _: "      ar\u00adbejde\n"),
    "no-break spaces among signs": ("before:\n", lambda _: "  -\u00a0title: T\n    lead:\u00a0Ja.\n"),
    "quotes around values": ("before:\n", lambda _: "  - {title: “T, t”, lead: Ja.}\n"),
    "lists in a text": ("before:\n  - title: T\n    lead: |\n", lambda _: "      To mål:\n      - et\n"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_twice_as_much_costs_twice_as_much(tmp_path: Path, kind: str) -> None:
    opening, each = KINDS[kind]

    def cost(number: int) -> int:
        file = tmp_path / f"{number}.yaml"
        file.write_text(START + opening + "".join(each(at) for at in range(number)), encoding="utf-8")
        validate(file, "plan.yaml")
        return calls(lambda: validate(file, "plan.yaml"))

    few = cost(1)
    assert cost(160) - few < 2.6 * (cost(80) - few)
