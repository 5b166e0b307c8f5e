"""All targets at a glance, and a long row of measurements as a figure instead of a column of lines."""

import re
from pathlib import Path

from tests.commands import plancc

HEAD = """\
plancc: 1
title: Lille plan
period: {from: 2024, to: 2024}
authority: {name: Lilleby Kommune, areas: [{id: by, name: Byen}, {id: oe, name: Øen}]}
"""
BLOCK = """\
before:
  - {title: Målene på ét blik, blocks: [{targets: {OWN}}]}
annual:
  2024:
    title: Året
    strategies:
      - id: vej
        title: En vej
        targets:
          - id: antal
            indicator: Antal unge i job[^note]
            unit: {one: ung, many: unge}
            aims: [{operator: at-least, value: 1200, deadline: 2024-12}]
            rationale: Det kan nås.
            measurements: [{value: 900, period: 2022}, {value: 1100, period: 2023}]
          - {id: glade, indicator: Glade unge, without_aim: Tallet følges.}
footnotes: [{id: note, text: Uden praktikanter.}]
"""


def page(place: Path, text: str) -> str:
    (place / "lille.yaml").write_text(text, encoding="utf-8")
    ended = plancc("build", "lille.yaml", "--to", "html", cwd=place)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    told = (place / "build" / "lille" / "2024" / "index.html").read_text(encoding="utf-8")
    return told.replace("\N{NO-BREAK SPACE}", " ").partition("<main")[2]


def cells(table: str) -> list[str]:
    found = re.findall(r"<t[hd]\b.*?>(.*?)</t[hd]>", table, re.DOTALL)
    return [" ".join(re.sub("<.*?>", " ", cell).split()) for cell in found]


def test_all_targets_stand_in_one_table_that_leads_to_each(tmp_path: Path) -> None:
    told = page(tmp_path, HEAD + BLOCK.replace("{OWN}", "{}"))
    table = told.partition("<table")[2].partition("</table>")[0]
    assert "<caption>Samlet oversigt over resultatmål</caption>" in table
    assert cells(table) == [
        *("Resultatmål", "Mål", "Seneste måling"),
        *("Antal unge i job", "Mindst 1.200 unge i december 2024.", "2023: 1.100 unge."),
        *("Glade unge", "Tallet følges.", "Ingen måling endnu."),
    ]
    assert re.findall(r'href="#(\w+)"', table) == ["antal", "glade"]
    assert told.count('role="doc-noteref"') == 1  # where the target is told in full
    assert "Det kan nås." not in table


def test_the_overview_bears_the_plan_s_own_title(tmp_path: Path) -> None:
    told = page(tmp_path, HEAD + BLOCK.replace("{OWN}", "{title: Alt i ét}"))
    assert "<caption>Alt i ét</caption>" in told


SERIES = """\
annual:
  2024:
    title: Året
    goals:
      - id: maal
        title: Et mål
        level: local
        targets:
          - id: ledige
            indicator: Ledige unge
            unit: percent
            better: lower
            aims: [{operator: at-most, value: 3, deadline: 2024-12}]
            measurements:
"""


def measured(count: int, more: str = "") -> str:
    months = [f"{2020 + month // 12}-{month % 12 + 1:02}" for month in range(count)]
    rows = [f"{{value: {100 + n}.5, period: {when}{more}}}" for n, when in enumerate(months)]
    return HEAD + SERIES + "".join(f"              - {row}\n" for row in rows)


def test_a_long_row_of_measurements_is_a_figure_that_loses_none(tmp_path: Path) -> None:
    told = page(tmp_path, measured(36, ", source: jobindsats.dk"))
    table = told.partition('class="table targets"')[2].partition("</table>")[0]
    table = re.sub("<svg.*?</svg>|</?span.*?>", "", table, flags=re.DOTALL)
    assert "Januar 2020: 100,5 pct. (kilde: jobindsats.dk)." in table
    assert "December 2022: 135,5 pct. (kilde: jobindsats.dk)." in table
    assert "Alle 36 målinger står i figuren under tabellen." in table
    assert len(re.findall(r"\d,5 pct\.", table)) == 2
    figure = told.partition("<figure")[2].partition("</figure>")[0]
    assert all(f">{100 + n},5<" in figure for n in range(36))
    assert "Figur 1. Ledige unge" in figure
    assert "Kilde: jobindsats.dk." in re.sub("</?span.*?>", "", told)


def test_what_a_figure_could_not_say_stays_in_the_table(tmp_path: Path) -> None:
    few = page(tmp_path, measured(6))
    assert "<figure" not in few
    twice = page(tmp_path, measured(9) + "              - {value: 7.5, period: 2020-01}\n")
    assert "<figure" not in twice
    assert "7,5 pct." in twice
    ranks = page(tmp_path, measured(9).replace(".5, period", ", of: 200, period"))
    assert "<figure" not in ranks
    assert "nr. 108 af 200" in ranks


def test_areas_have_rows_of_their_own(tmp_path: Path) -> None:
    both = measured(8, ", area: by") + "".join(
        f"              - {{value: {n}.25, period: 2020-{n:02}, area: oe}}\n" for n in range(1, 9)
    )
    figure = page(tmp_path, both).partition("<figure")[2].partition("</figure>")[0]
    heads = re.findall(r'<th scope="col".*?>\s*<p>(.*?)</p>', figure)
    assert heads[-2:] == ["Byen 2020 (pct.)", "Øen 2020 (pct.)"]
    assert ">8,25<" in figure
    assert ">107,50<" in figure or ">107,5<" in figure
