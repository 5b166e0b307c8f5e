"""What the pictures of a document show, and what they say to those who do not see them."""

import re
from dataclasses import is_dataclass
from pathlib import Path
from typing import TypeVar

import pytest

from plancc.colour.contrast import contrast
from plancc.document.colours import NIGHT
from plancc.document.document import compose
from plancc.document.nodes.blocks import Figure, Relations, Verdict
from plancc.document.nodes.document import Document
from plancc.document.nodes.pictures import Gauge, Timeline
from plancc.document.nodes.references import Matrix
from plancc.document.nodes.words import Words
from plancc.edition.resolve import resolve
from plancc.reader.reader import read
from tests.document.test_aims import laid_out

Kind = TypeVar("Kind")

EDITIONS = [("esbjerg", 2024), ("frederikshavn", 2023), ("frederikshavn", 2024)]


def document(root: Path, name: str, year: int) -> Document:
    reading = read(root / "plans" / f"{name}.yaml")
    assert reading.plan
    return compose(resolve(name, reading.plan, year), reading.images, "")


def every(kind: type[Kind], value: object) -> list[Kind]:
    """Every node of a kind, in the order of print."""
    if isinstance(value, kind):
        return [value]
    members = value if isinstance(value, tuple) else vars(value).values() if is_dataclass(value) else ()
    return [found for member in members for found in every(kind, member)]


@pytest.fixture(scope="module")
def esbjerg(root: Path) -> Document:
    return document(root, "esbjerg", 2024)


def words(verdicts: list[Verdict]) -> list[str]:
    return ["".join(inline.text for inline in each.inlines if isinstance(inline, Words)) for each in verdicts]


def test_targets_with_a_number_and_something_to_hold_it_up_to_are_drawn(esbjerg: Document) -> None:
    gauges = every(Gauge, esbjerg)
    told = [" ".join(line.text for label in each.drawing.labels for line in label.lines) for each in gauges]
    assert [each.replace("\xa0", " ") for each in told] == [
        "Efteråret 2023 99 pct. 0 100 Mål: mindst 90 pct.",
        "Esbjerg 3,7 pct. Fanø 4,3 pct. 0 5 Landsgennemsnittet: 1,7 pct.",
        "Esbjerg 57 pct. Fanø 82 pct. 0 100 Landsgennemsnittet: 56 pct.",
        "3. kvartal 2023 86 pct. 0 100 Mål: mindst 90 pct.",
        "November 2023 745 unge 0 800 Mål: højst 750 unge",
        "Esbjerg 3,2 pct. Fanø 4,1 pct. 0 5 Landsgennemsnittet: 2,7 pct.",
    ]


def test_a_picture_says_its_numbers_only_where_the_words_beside_it_need_not(esbjerg: Document) -> None:
    said = [each.drawing.title.replace("\xa0", " ") for each in every(Gauge, esbjerg)]
    assert [each for each in said if each] == [
        "Den målte værdi var 99 pct. i efteråret 2023. Målet er mindst 90 pct. i december 2024.",
        "Den målte værdi var 86 pct. i 3. kvartal 2023. Målet er mindst 90 pct. i december 2024.",
    ]
    assert len(said) == 6


def test_areas_references_and_a_base_are_said_in_sentences(root: Path, tmp_path: Path) -> None:
    written = (root / "plans" / "esbjerg.yaml").read_text("utf-8")
    begin = written.index("indicator: Andel af flygtninge og familiesammenførte")
    begin, end = written.index("aims:", begin), written.index("measurements:", begin)
    status = "status: Det går fremad."
    base = "base: {value: 40}"
    aims = "aims: [{operator: at-least, value: 80, area: fanoe, deadline: 2024-12}]"
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "esbjerg.yaml").write_text(
        written[:begin] + f"\n{' ' * 12}".join((aims, base, status, written[end:])), "utf-8"
    )
    gauge = every(Gauge, document(tmp_path, "esbjerg", 2024))[2]
    assert gauge.drawing.title.replace("\xa0", " ") == (
        "Den målte værdi var 57 pct. for Esbjerg og 82 pct. for Fanø i september 2023. "
        "Målet for Fanø er mindst 80 pct. i december 2024. Landsgennemsnittet var 56 pct. "
        "Udgangspunktet var 40 pct."
    )


def test_only_what_the_numbers_decide_is_called_met(esbjerg: Document) -> None:
    found = every(Verdict, esbjerg)
    assert words(found) == [
        "Niveauet var nået i september 2023.",
        "Niveauet var nået i september 2023.",
        "Niveauet var nået i november 2023.",
    ]
    assert all(each.met for each in found)


@pytest.mark.parametrize(
    ("deadline", "value", "said"),
    [
        ("2024-12", 81, "Niveauet var nået i september 2024."),
        ("2024-12", 79, "Niveauet var endnu ikke nået i september 2024."),
        ("2024", 81, "Niveauet var nået i september 2024."),
        ("2024-09", 81, "Målet blev nået i september 2024."),
        ("2024-09", 79, "Målet blev ikke nået i september 2024."),
        ("2024-Q3", 81, "Målet blev nået i september 2024."),
        ("", 81, "Niveauet var nået i september 2024."),
    ],
)
def test_an_aim_is_called_met_when_its_time_has_come(
    tmp_path: Path, deadline: str, value: int, said: str
) -> None:
    aim = {"operator": "at-least", "value": 80} | ({"deadline": deadline} if deadline else {})
    target = {
        "id": "job",
        "indicator": "Andel i job",
        "unit": "percent",
        "aims": [aim],
        "measurements": [{"value": value, "period": "2024-09"}],
    }
    plan = laid_out(tmp_path, [target]).plan
    assert plan
    (verdict,) = every(Verdict, compose(resolve("plan", plan, 2027), {}, ""))
    assert words([verdict]) == [said]


def test_the_matrix_says_which_strategies_carry_which_focus_points(esbjerg: Document, root: Path) -> None:
    (matrix,) = every(Matrix, esbjerg)
    carried = {
        column.number: [number for number, row in enumerate(matrix.rows, 1) if column.number in row.carried]
        for column in matrix.columns
    }
    assert carried == {1: [1, 2, 3, 4, 7], 2: [2, 5, 6, 7], 3: [1, 6]}
    assert matrix.mark == "ja"
    assert not every(Matrix, document(root, "frederikshavn", 2024))


def test_the_hub_stands_between_its_parties(esbjerg: Document) -> None:
    (relations,) = every(Relations, esbjerg)
    assert relations.hub
    assert (len(relations.left), len(relations.right)) == (3, 3)
    (told,) = [
        "".join(inline.text for inline in each if isinstance(inline, Words)) for each in relations.links
    ]
    assert told == (
        "Vejledningen arbejder sammen med Børn & Kultur, Familie & Forebyggelse, Uddannelseshuset/Jobcenter, "
        "Ungehuset, Social & Tilbud og Borger & Arbejdsmarked."
    )
    assert "Vejledningen står i midten" in relations.alt


def test_the_years_of_the_plan_stand_along_a_line(esbjerg: Document) -> None:
    (timeline,) = every(Timeline, esbjerg)
    assert [step.when for step in timeline.steps] == ["2022", "2023", "2024"]
    assert timeline.shares == pytest.approx((100 / 3,) * 3, abs=0.2)


@pytest.mark.parametrize(("name", "year"), EDITIONS)
def test_the_same_plan_gives_the_same_pictures(name: str, year: int, root: Path) -> None:
    assert document(root, name, year) == document(root, name, year)


@pytest.mark.parametrize(("name", "year"), EDITIONS)
def test_pictures_stand_out_by_day_and_by_night(name: str, year: int, root: Path) -> None:
    plan = document(root, name, year)
    for picture in every(Figure, plan):
        for bar in picture.drawings[0].bars:
            assert contrast(bar.colour, "#ffffff") >= 3
        for night in picture.drawings[0].night:
            assert contrast(night.colour, NIGHT) >= 3
            assert contrast(night.colour, night.on) >= 4.5
    goal = re.search(
        r"chart-goal \{ fill: (#\w+)", (root / "templates/pictures-screen.css").read_text("utf-8")
    )
    assert goal
    for gauge in every(Gauge, plan):
        (night,) = gauge.drawing.night
        assert contrast(night.colour, goal[1]) >= 3
        assert all(contrast(gauge.drawing.bars[0].colour, band.colour) >= 3 for band in gauge.drawing.goals)
