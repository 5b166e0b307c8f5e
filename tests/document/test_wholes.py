"""A plan may have no years, no period of its own, its parts in its own order, numbers on its chapters."""

import json
import re
from pathlib import Path

import pytest

from tests.commands import plancc

HEAD = """\
plancc: 1
kind: strategy
title: Unge på vej
period: {from: 2026, to: 2029}
authority: {name: Lilleby Kommune}
bodies: [{id: byraadet, name: Byrådet, role: council}]
"""
PERIOD = """\
multi_year:
  title: Hele vejen
  goals:
    - {id: uddannelse, title: Flere unge tager en uddannelse, level: local}
  focus_points:
    - id: overgange
      title: Gode overgange
      goals: [uddannelse]
      commitments: [Hver ung har én kontaktperson.]
      initiatives: [{text: Vi besøger alle skoler., owner: Ungeenheden}]
      targets: [{id: overgang, indicator: Unge i gang efter skolen, without_aim: Tallet følges.}]
  targets: [{id: ledige, indicator: Ledige unge, without_aim: Tallet følges hele vejen.}]
"""
YEAR = """\
annual:
  2026:
    title: Det første år
    goals: [{id: praktik, title: Flere praktikpladser, level: local}]
    strategies:
      - id: pladser
        title: Pladser nok
        goals: [praktik]
        commitments: [Vi spørger alle firmaer.]
        targets: [{id: antal, indicator: Antal pladser, without_aim: Tallet følges.}]
"""


def page(place: Path, text: str) -> str:
    (place / "unge.yaml").write_text(text, encoding="utf-8")
    ended = plancc("build", "unge.yaml", "--to", "html", "--to", "json", "--to", "csv", cwd=place)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return (place / "build" / "unge" / "2026" / "index.html").read_text(encoding="utf-8")


def headings(told: str) -> list[str]:
    found = re.findall(r"<h[2-6] id=[^>]*data-name=\"(.*?)\"", told)
    return [" ".join(words.split()) for words in found if words != "Indhold"]


def test_a_plan_without_years_names_none(tmp_path: Path) -> None:
    own = "adoption: {body: byraadet, date: 2026-01-26}\ndate: 2026-02-01\n"
    told = page(tmp_path, HEAD + own + PERIOD)
    assert "<title>Unge på vej – Lilleby Kommune</title>" in told
    assert "Udgave" not in told
    assert "2026" not in told.partition("<main")[2].partition("</section>")[2]
    assert "<dd>1.\N{NO-BREAK SPACE}februar 2026</dd>" in told
    assert "Udkast" not in told.partition("<body>")[2]
    data = json.loads((tmp_path / "build" / "unge" / "2026" / "plan.json").read_bytes())
    assert "year" not in data
    assert data["multi_year"]["goals"][0]["focus_points"] == ["overgange"]
    rows = (tmp_path / "build" / "unge" / "2026" / "targets.csv").read_text(encoding="utf-8").splitlines()
    assert rows[1].startswith("unge,,overgange,uddannelse,overgang,")
    assert rows[2].startswith("unge,,,,ledige,")


def test_a_plan_without_years_is_a_draft_until_it_is_adopted(tmp_path: Path) -> None:
    assert "Udkast, ikke vedtaget" in page(tmp_path, HEAD + PERIOD)


def test_a_section_that_is_alone_is_not_counted(tmp_path: Path) -> None:
    for part in (PERIOD, YEAR):
        told = page(tmp_path, HEAD + part)
        assert not re.search("Første sektion|Anden sektion|Sektion 1", told)
    told = page(tmp_path, HEAD + PERIOD + YEAR)
    assert {*re.findall(r'data-mark="(.*?)"', told)} == {"Første sektion", "Anden sektion"}


def test_a_plan_has_its_own_order(tmp_path: Path) -> None:
    usual = headings(page(tmp_path, HEAD + PERIOD + YEAR))
    own = "order: {sections: [annual], strategy: [targets], focus_point: [targets, initiatives]}\n"
    told = page(tmp_path, HEAD + own + PERIOD + YEAR)
    assert headings(told) == [
        "Første sektion Det første år",
        "Lokale mål 2026",
        "Strategi 1 Pladser nok",
        "Resultatmål",
        "Det betyder i praksis",
        "Anden sektion Hele vejen",
        "Lokale mål",
        "Fokuspunkter",
        "Fokuspunkt 1 Gode overgange",
        "Resultatmål",
        "Initiativer",
        "Det betyder i praksis",
        "Resultatmål",
    ]
    assert usual[0] == "Første sektion Hele vejen"
    assert usual.index("Det betyder i praksis") < usual.index("Initiativer") < usual.index("Resultatmål")


@pytest.mark.parametrize("term", ["", "terms: {multi_year: Perioden}\n"])
def test_chapters_have_numbers_where_the_plan_wants_them(tmp_path: Path, term: str) -> None:
    chapters = """\
numbered: true
before: [{title: Forord, lead: Kære læser., chapters: [{title: Baggrund, lead: Det begyndte i fjor.}]}]
after: [{title: Økonomi, lead: Pengene rækker.}]
"""
    told = headings(page(tmp_path, HEAD + chapters + term + PERIOD))
    section = "2 Perioden Hele vejen" if term else "2 Hele vejen"
    assert told[:5] == ["1 Forord", "1.1 Baggrund", section, "2.1 Lokale mål", "2.2 Fokuspunkter"]
    assert told[-2:] == ["2.3 Resultatmål", "3 Økonomi"]
    assert "Fokuspunkt 1 Gode overgange" in told


def test_those_who_sign_have_a_heading_and_stand_in_the_contents(tmp_path: Path) -> None:
    told = page(tmp_path, HEAD + "signatures: [{name: Bo Berg, role: formand, body: byraadet}]\n" + PERIOD)
    assert headings(told)[-1] == "Underskrifter"
    assert '<a href="#underskrifter">Underskrifter</a>' in told
    assert "<strong>Bo Berg</strong> <span>formand, Byrådet</span>" in told


def test_no_two_columns_are_headed_alike_and_no_goal_is_told_in_each_row(tmp_path: Path) -> None:
    terms = "terms: {target: {one: mål, many: mål}, local_goal: {one: mål, many: mål}}\n"
    target = "{id: ID, indicator: Tal, aims: [{operator: at-least, value: 2, deadline: 2026-12}]}"
    goal = "{id: gID, title: Målet ID, level: local, targets: [TA, TB]}"
    goals = [
        goal.replace("ID", each)
        .replace("TA", target.replace("ID", f"a{each}"))
        .replace("TB", target.replace("ID", f"b{each}"))
        for each in ("1", "2")
    ]
    year = f"annual:\n  2026:\n    title: Året\n    goals:\n      - {goals[0]}\n      - {goals[1]}\n"
    told = page(tmp_path, HEAD + terms + year)
    table = told.partition('class="table targets"')[2].partition("</table>")[0]
    heads = re.findall(r'<th scope="col">\s*<p>(.*?)</p>', table)
    assert heads == ["Mål", "Måltal"]
    assert re.findall(r'<th colspan="2" scope="rowgroup">\s*<p>(.*?)</p>', table) == ["Målet 1", "Målet 2"]
    assert table.count("Målet 1") == 1
    assert "<caption>" not in table
    assert re.search(r'aria-labelledby="maal-2026-2.title"', table)


def test_of_a_plan_of_chapters_alone_these_are_counted(tmp_path: Path) -> None:
    chapters = "before: [{title: Formål, lead: Vi vil.}, {title: Pligter, lead: Vi gør.}]\n"
    (tmp_path / "aftale.yaml").write_text(HEAD + chapters, encoding="utf-8")
    told = plancc("validate", "aftale.yaml", cwd=tmp_path)
    assert "aftale: edition 2026-2029 (2 chapters)\n" in told.stderr
