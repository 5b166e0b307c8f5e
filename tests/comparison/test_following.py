"""What follows from another change is not told twice, and what only looks alike is not the same."""

from typing import Any

import pytest

from plancc.comparison.compare import compare
from plancc.comparison.comparison import Added, Altered, Dropped, Moved, Renamed, Retargeted, Reworded
from plancc.comparison.order import moved
from plancc.comparison.wording import Mark, reworded, same
from tests.comparison.written import changes, compared, data, edition


def test_what_moves_with_its_parent_is_not_told() -> None:
    def join(plan: Any) -> None:
        strategies = plan["annual"]["2024"]["strategies"]
        strategies[0]["chapters"] = strategies[1].pop("chapters")

    (change,) = changes(join)
    assert isinstance(change, Moved)
    assert (change.new.kind, change.to) == ("chapter", "parent")


def test_a_target_that_changes_hands_keeps_its_numbers() -> None:
    def hand_over(plan: Any) -> None:
        strategies = plan["annual"]["2024"]["strategies"]
        strategies[1]["targets"] = [strategies[0]["targets"].pop(0)]
        strategies[1]["targets"][0]["aims"][0]["deadline"] = "2025-12"

    moving, numbers = changes(hand_over)
    assert isinstance(moving, Moved)
    assert isinstance(numbers, Retargeted)
    (aim,) = numbers.numbers.aims
    assert aim.old
    assert aim.new
    assert (str(aim.old.deadline), str(aim.new.deadline)) == ("2024-12", "2025-12")


def test_what_was_moved_out_of_a_dropped_element_is_told_as_moved() -> None:
    def merge(plan: Any) -> None:
        points = plan["multi_year"]["focus_points"]
        points[0]["commitments"] += points.pop(1)["commitments"]
        plan["annual"]["2024"]["focus_points"].pop(1)

    *moving, dropped = changes(merge)
    assert [type(each) for each in moving] == [Moved, Moved]
    assert isinstance(dropped, Dropped)
    assert dropped.old.parts == ()


def test_what_was_moved_into_a_new_element_is_told_as_moved() -> None:
    def part(plan: Any) -> None:
        points = plan["multi_year"]["focus_points"]
        kept = points[0]["commitments"].pop(2)
        points.append({"id": "seniorer", "title": "Erfaring tæller", "commitments": [kept]})

    added, moving = changes(part)
    assert isinstance(added, Added)
    assert added.new.parts == ()
    assert isinstance(moving, Moved)
    assert moving.to == "parent"


def test_an_id_makes_the_same_element_of_quite_other_words() -> None:
    def rewrite(plan: Any) -> None:
        goal = plan["annual"]["2024"]["goals"][0]
        goal |= {"title": "Noget uden lighed", "level": "regional"}

    assert [type(each) for each in changes(rewrite)] == [Reworded, Altered]


def test_a_new_column_is_one_change_whose_cells_are_told_with_it() -> None:
    def widen(plan: Any) -> None:
        table = plan["before"][0]["blocks"][5]["table"]
        table["columns"].insert(1, "2022")
        for row in table["rows"]:
            row.insert(1, 7)

    (change,) = changes(widen)
    assert isinstance(change, Added)
    assert [(fact.about, fact.value) for fact in change.new.facts if fact.echo] == [
        ("Vejledning", 7), ("Kurser", 7), ("Mentorer", 7),
    ]  # fmt: skip


def test_a_point_that_leaves_a_figure_takes_its_numbers_along() -> None:
    def narrow(plan: Any) -> None:
        figure = plan["before"][0]["blocks"][6]["figure"]
        figure["points"].pop(0)
        for series in figure["series"]:
            series["values"].pop(0)

    (change,) = changes(narrow)
    assert isinstance(change, Dropped)
    assert change.old.name == "2021"


def test_a_number_in_a_table_is_told_by_its_row_and_column() -> None:
    def correct(plan: Any) -> None:
        plan["before"][0]["blocks"][5]["table"]["rows"][1][2] = 96

    (change,) = changes(correct)
    assert isinstance(change, Altered)
    assert (change.new.name, change.about, change.was, change.now) == ("Kurser", "2024", 95, 96)


def test_text_in_two_blocks_instead_of_one_reads_the_same() -> None:
    old, new = data(), data()
    old["before"][0]["blocks"][0]["text"] += "\n\nOg det er der brug for."
    new["before"][0]["blocks"].insert(1, {"text": "Og det er der brug for."})
    assert compared(old, new).changes == ()


def test_lines_that_end_elsewhere_read_the_same() -> None:
    old, new = data(), data()
    old["annual"]["2024"]["lead"] = "Dette år\nhandler om\nungdommen."
    assert compared(old, new).changes == ()


def test_a_dropped_goal_is_not_told_again_by_the_strategies_that_pursued_it() -> None:
    def drop(plan: Any) -> None:
        year = plan["annual"]["2024"]
        year["goals"].pop(0)
        year["strategies"][0]["goals"] = []
        year["strategies"][1]["goals"] = ["fodfaeste"]

    (change,) = changes(drop)
    assert isinstance(change, Dropped)


def test_a_goal_that_is_no_longer_pursued_is_told_by_its_name() -> None:
    def leave(plan: Any) -> None:
        plan["annual"]["2024"]["strategies"][1]["goals"] = ["fodfaeste"]

    (change,) = changes(leave)
    assert isinstance(change, Altered)
    assert isinstance(change.was, tuple)
    assert [getattr(each, "id", "") for each in change.was] == ["kvalificering", "fodfaeste"]


def test_an_id_and_the_title_may_change_at_once() -> None:
    def rename(plan: Any) -> None:
        year = plan["annual"]["2024"]
        year["strategies"][0] |= {"id": "laering", "title": "Læring, der fører til job"}
        year["focus_points"][0]["strategies"][0] = "laering"

    assert [type(each) for each in changes(rename)] == [Renamed, Reworded]


def test_a_new_element_under_the_id_of_another_kind_is_new() -> None:
    def reuse(plan: Any) -> None:
        year = plan["annual"]["2024"]
        target = year["strategies"][0]["targets"].pop(1)
        year["strategies"][1]["initiatives"].append({"id": target["id"], "text": "Noget ganske andet."})

    assert {type(each) for each in changes(reuse)} == {Added, Dropped}


def test_a_measurement_of_another_time_is_another_one() -> None:
    def measure(plan: Any) -> None:
        target = plan["annual"]["2024"]["strategies"][0]["targets"][0]
        target["measurements"][0] = {"value": 52, "area": "lilleby", "period": "2023-12"}

    (change,) = changes(measure)
    assert isinstance(change, Retargeted)
    assert [(both.old is None, both.new is None) for both in change.numbers.measurements] == [
        (True, False),
        (False, True),
    ]


def test_a_base_that_was_corrected_stands_side_by_side() -> None:
    def correct(plan: Any) -> None:
        plan["annual"]["2024"]["strategies"][0]["targets"][0]["base"]["value"] = 42

    (change,) = changes(correct)
    assert isinstance(change, Retargeted)
    base = change.numbers.base
    assert base
    assert (base.old and base.old.value, base.new and base.new.value) == (41, 42)


def test_a_renamed_area_changes_no_aim() -> None:
    old, new = data(), data()
    new["authority"]["areas"][1]["id"] = "kysten"
    target = new["annual"]["2024"]["strategies"][0]["targets"][0]
    target["areas"][1] = target["aims"][1]["area"] = target["measurements"][1]["area"] = "kysten"
    (change,) = compared(old, new).changes
    assert isinstance(change, Renamed)


def test_years_are_compared_as_well() -> None:
    written = data()
    written["annual"]["2025"] = {**data()["annual"]["2024"], "title": "Året 2025"}
    (change,) = compare(edition(written, 2024), edition(written, 2025)).changes
    assert isinstance(change, Reworded)
    assert [piece.text for piece in change.pieces] == ["Året ", "2024", "2025"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("en to tre fire", "en to fire", "en to [tre ]fire"),
        ("en to", "en to tre", "en to {tre}"),
        ("den gamle bil kører", "den nye bil kører", "den [gamle ]{nye }bil kører"),
        ("alt er nyt her", "intet ligner det gamle", "[alt er nyt her]{intet ligner det gamle}"),
        ("7,5 pct. i 2023-2024", "7,6 pct. i 2023-2025", "[7,5 ]{7,6 }pct. i [2023-2024]{2023-2025}"),
        ("et\n\nto", "et\n\nnyt\n\nto", "et\n\n{nyt\n\n}to"),
        ("farven #0b5d5e", "farven #123456", "farven [#0b5d5e]{#123456}"),
    ],
)
def test_words_that_went_and_came(old: str, new: str, told: str) -> None:
    frames = {Mark.KEPT: "{}", Mark.DROPPED: "[{}]", Mark.ADDED: "{{{}}}"}
    assert "".join(frames[piece.mark].format(piece.text) for piece in reworded(old, new)) == told


def test_very_long_texts_are_compared_in_time() -> None:
    old = " ".join(f"ord{number % 90} og" for number in range(20_000))
    new = old.replace("ord7 ", "andet ")
    assert not same(old, new)
    assert {piece.mark for piece in reworded(old, new)} == {Mark.DROPPED, Mark.ADDED}


@pytest.mark.parametrize(
    ("places", "moving"),
    [
        ([], 0), ([0, 1, 2], 0), ([2, 0, 1], 1), ([1, 2, 0], 1), ([1, 0], 1), ([3, 2, 1, 0], 3),
        ([0, 2, 1, 3], 1),
    ],
)  # fmt: skip
def test_the_fewest_move(places: list[int], moving: int) -> None:
    assert len(moved(places)) == moving
