"""A year begun from the last one: what moves, what stays to the byte, and what is left to the author."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given

from plancc.compiler import validate
from plancc.edits import rewritten
from plancc.finding import Severity
from plancc.message import NOTHING, Message
from plancc.plan.goal import Goal
from plancc.plan.plan import Plan
from plancc.reader.reader import read
from plancc.renewal.renewal import NotRenewable, Renewal, renew
from plancc.source import Span
from plancc.speech import ENGLISH
from plancc.tree.tree import Tree, plant
from tests.commands import plancc
from tests.renewal.layouts import layout, plans

HEAD = """\
plancc: 1
title: Plan
period: {from: 2023, to: 2025}
authority:
  name: Ringby
  areas: [{id: by, name: By}, {id: oe, name: Ø}]
bodies: [{id: raad, name: Rådet, role: council}]
"""


def planted(content: bytes) -> tuple[Tree, Plan]:
    tree, findings = plant("ringby.yaml", content)
    assert findings == ()
    assert tree is not None
    return tree, Plan.model_validate(tree.data)


def renewed(text: str, year: int = 2025) -> Renewal:
    return renew(*planted((HEAD + text).encode()), year)


def section(text: str) -> str:
    """What the new year looks like that is begun from one year's text."""
    before = f'annual:\n  "2024":\n    title: x\n{text}'
    after = renewed(before).source.text
    assert after.startswith(HEAD + before + '\n  "2025":\n    title: x\n')
    return after.removeprefix(HEAD + before + '\n  "2025":\n    title: x\n')


def target(text: str) -> str:
    begin = "    goals:\n      - id: a\n        title: x\n        level: local\n        targets:\n"
    begin += "          - id: b\n            indicator: x\n"
    lines = "".join(f"            {line}\n" for line in text.splitlines())
    found = section(begin + lines)
    assert found.startswith(begin)
    return "".join(
        line.removeprefix(" " * 12) for line in found.removeprefix(begin).splitlines(keepends=True)
    )


def told(renewal: Renewal) -> list[str]:
    return [f"{each.span.line}: {ENGLISH.say(each.words)}" for each in renewal.decisions]


# What stays.


def expected(data: dict[str, Any]) -> dict[str, Any]:
    """The section of 2025 that a section of 2024 becomes, in the simplest way to say it."""

    def time(when: Any) -> Any:
        form = str(when)
        if form.startswith(("2025", "2026")):
            return when
        later = f"2025{form[4:]}".replace("2025-02-29", "2025-02-28")
        return int(later) if isinstance(when, int) else later

    def walk(key: str, value: Any) -> Any:
        if key in ("deadline", "from", "to", "when"):
            return time(value)
        if isinstance(value, list):
            return [walk("", item) for item in value]
        if not isinstance(value, dict):
            return value
        distance = any(aim["operator"] == "closer-to" for aim in value.get("aims", []))
        kept = {key: item for key, item in value.items() if key == "measurements" and distance}
        made = kept | {
            step: walk(step, item)
            for step, item in value.items()
            if step not in ("adoption", "date", "measurements")
        }
        if "measurements" in value and not distance:
            own = last_of_its_own(value["measurements"], value.get("areas", []))
            made |= {"base": own} if own else {}
        return made

    done: dict[str, Any] = walk("", data)
    return done | ({"name": done["name"].replace("2024", "2025")} if "name" in done else {})


def last_of_its_own(measurements: list[dict[str, Any]], areas: list[str]) -> dict[str, Any] | None:
    rank = {2022: 1, "2023-Q3": 2, "2023-09": 2}
    own = [each for each in measurements if "reference" not in each]
    dated = [each for each in own if "period" in each]
    if not dated:
        return measurements[-1] if "reference" not in measurements[-1] else None
    newest = max(rank.get(each["period"], 0) for each in dated)
    found = [each for each in dated if rank.get(each["period"], 0) == newest]
    return min(found, key=lambda each: areas.index(each["area"]) if each.get("area") in areas else -1)


@given(plans())
def test_only_the_new_year_is_new(
    made: tuple[dict[str, Any], bytes, Sequence[str], frozenset[str]],
) -> None:
    only_the_new_year_is_new(*made)


@pytest.mark.parametrize("name", ["esbjerg", "frederikshavn"])
@pytest.mark.parametrize("seed", range(5))
def test_so_it_is_in_both_plans_however_they_are_laid_out(root: Path, name: str, seed: int) -> None:
    tree, _ = planted((root / "plans" / f"{name}.yaml").read_bytes())
    choose = Random(seed).choice  # noqa: S311 - layouts, not secrets
    only_the_new_year_is_new(tree.data, *layout(tree.data, choose))


def only_the_new_year_is_new(
    data: dict[str, Any], content: bytes, comments: Sequence[str], inside: frozenset[str]
) -> None:
    tree, plan = planted(content)
    assert plan == Plan.model_validate(data)
    renewal = renew(tree, plan, 2025)
    after = rewritten(content, renewal.edits)
    assert after.removeprefix(b"\xef\xbb\xbf").decode() == renewal.source.text
    assert after.startswith(b"\xef\xbb\xbf") == content.startswith(b"\xef\xbb\xbf")
    # Nothing is taken away or written over; what is brought in holds the new year and nothing else.
    assert all(edit.start == edit.end for edit in renewal.edits)
    _, new = planted(after)
    assert {year: each for year, each in new.annual.items() if year != "2025"} == plan.annual
    wanted = {**data, "annual": {**data["annual"], "2025": expected(data["annual"]["2024"])}}
    assert new == Plan.model_validate(wanted), renewal.source.text
    for comment in comments:
        count = renewal.source.text.count(comment)
        assert count == 2 if comment in inside else count in (1, 2), comment
    assert (b"\r\n" in content) == (b"\r\n" in after)
    assert b"\r\n" not in after or after.count(b"\r\n") == after.count(b"\n")
    lines = renewal.source.text.splitlines()
    assert all(1 <= each.span.line <= len(lines) for each in renewal.decisions)


@pytest.mark.parametrize("name", ["esbjerg", "frederikshavn"])
@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["", "mark"])
def test_both_plans_are_renewed_and_stay_sound(
    root: Path, tmp_path: Path, name: str, line_end: bytes, mark: bytes
) -> None:
    content = mark + (root / "plans" / f"{name}.yaml").read_bytes().replace(b"\n", line_end)
    path = tmp_path / f"{name}.yaml"
    path.write_bytes(content)
    reading = read(path)
    assert reading.tree is not None
    assert reading.plan is not None
    renewal = renew(reading.tree, reading.plan, 2025)
    after = rewritten(content, renewal.edits)
    (edit,) = renewal.edits
    before = len(mark + reading.tree.source.text[: edit.start].encode())
    assert after[:before] == content[:before]
    assert after[len(after) - len(content) + before :] == content[before:]
    assert after.count(b"\n") == after.count(line_end)
    path.write_bytes(after)
    checked = validate(path, path.name)
    assert [each for each in checked.findings if each.severity is Severity.ERROR] == []
    assert checked.reading.plan is not None
    assert checked.reading.plan.annual["2024"] == reading.plan.annual["2024"]
    assert set(checked.reading.plan.annual) == {*reading.plan.annual, "2025"}


# What moves.


def test_deadlines_and_periods_move_with_the_year() -> None:
    text = """\
    strategies:
      - id: a
        title: x
        initiatives:
          - text: y
            period: {from: 2024-02-29, to: '2024-Q3'}  # kept
        targets:
          - id: b
            indicator: x
            aims:
              - {operator: at-least, value: 1, deadline: 2024}
              - operator: rises
                deadline: "2024-autumn" # plancc: ignore[deadline-outside-period] because
"""
    moved = text.replace("2024-02-29", "2025-02-28").replace("2024", "2025")
    assert section(text) == moved


def test_a_step_that_would_fall_out_of_the_period_stays() -> None:
    text = "aims:\n  - {operator: rises, deadline: 2024-12}\n  - {operator: rises, deadline: 2025-12}\n"
    assert target(text) == text.replace("2024", "2025")


def test_the_last_measurement_becomes_the_base() -> None:
    before = """\
measurements: # målt
  # den gamle
  - value: 1
    period: 2022 # for to år siden
  # den nye
  - value: 2
    period: 2023-09
    source:
      text: jobindsats.dk
      retrieved: 2023-10-01 # kl. 12
  - {value: 3, reference: national-average, period: 2023-09} # landet
status: Det gik godt.
"""
    after = """\
base: # målt
  # den gamle
  # for to år siden
  # den nye
  value: 2
  period: 2023-09
  source:
    text: jobindsats.dk
    retrieved: 2023-10-01 # kl. 12
  # landet
status: Det gik godt.
"""
    assert target(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("measurements:\n- value: 1\n  period: 2023\n", "base:\n  value: 1\n  period: 2023\n"),
        (
            "measurements:\n    -   value: 1\n        period: 2023\n",
            "base:\n    value: 1\n    period: 2023\n",
        ),
        ("measurements:\n  -\n    value: 1\n", "base:\n    value: 1\n"),
        ("measurements:\n  - {value: 1}  # a\n", "base: {value: 1}  # a\n"),
        ("measurements: [{value: 1}]\n", "base: {value: 1}\n"),
        (
            "'measurements': [ {value: 1, period: 2023}, {value: 2} ] # a\n",
            "'base': {value: 1, period: 2023} # a\n",
        ),
        ("base: {value: 7}\nmeasurements:\n  - value: 1\n", "base:\n  value: 1\n"),
        ("base: # var\n  value: 7\nmeasurements:\n  - value: 1\n", "# var\nbase:\n  value: 1\n"),
        ("base: {value: 7}\nmeasurements: []\n", "base: {value: 7}\nmeasurements: []\n"),
        ("measurements:\n  - {value: 1, reference: previous-year} # a\n", "# a\n"),
    ],
)
def test_a_base_looks_as_the_measurement_did(before: str, after: str) -> None:
    assert target(before) == after


def test_a_new_year_is_not_adopted_yet() -> None:
    assert section("    adoption: {body: raad, date: 2023-12-11} # enstemmigt\n    name: A\n") == (
        "    # enstemmigt\n    name: A\n"
    )


# Where it stands.


def test_the_new_year_follows_as_the_years_follow_each_other() -> None:
    text = "annual:\n  # Alle år\n  2023:\n    title: a\n\n\n  # Året\n  2024: {title: b} # c\n\n# Slut\n"
    after = renewed(text).source.text
    assert after == HEAD + text.replace("c\n", "c\n\n\n  # Året\n  2025: {title: b} # c\n")


def test_the_newest_year_may_stand_first() -> None:
    text = "annual:\n  # Alle år\n  '2024':\n    title: b\n  '2023':\n    title: a"
    after = renewed(text).source.text
    assert after == HEAD + text.replace("år\n", "år\n  '2025':\n    title: b\n")


def test_the_last_comments_of_a_year_are_its_own() -> None:
    own = "  2024:\n    title: a\n\n    # Sidste ord\n"
    after = renewed(f"annual:\n{own}  # Alle år\n# Slut\n").source.text
    assert after == f"{HEAD}annual:\n{own}\n{own.replace('2024', '2025')}  # Alle år\n# Slut\n"


@pytest.mark.parametrize("rest", ["", "contact: {name: x}\n"])
def test_a_text_that_keeps_its_empty_lines_gets_no_more_of_them(rest: str) -> None:
    own = "  2024:\n    title: a\n    lead: |+\n      b\n\n\n"
    after = renewed(f"annual:\n{own}{rest}").source.text
    assert after == f"{HEAD}annual:\n{own}{own.replace('2024', '2025')}{rest}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("annual: {2024: {title: a}}", "annual: {2024: {title: a}, 2025: {title: a}}"),
        (
            "annual: {\n  2024: {title: a}, # b\n}\n",
            "annual: {\n  2024: {title: a}, # b\n  2025: {title: a}, # b\n}\n",
        ),
        (
            "annual: {\n  2024: {title: a} # b\n  }\n",
            "annual: {\n  2024: {title: a}, # b\n  2025: {title: a} # b\n  }\n",
        ),
    ],
)
def test_years_in_brackets(before: str, after: str) -> None:
    assert renewed(before).source.text == HEAD + after


def test_a_year_in_a_file_of_its_own_begins_another(tmp_path: Path) -> None:
    (tmp_path / "ringby").mkdir()
    annual = "annual:\n  2024: ringby/aar-2024.yaml # sit eget\n"
    (tmp_path / "ringby.yaml").write_text(HEAD + annual, encoding="utf-8")
    own = "# Året\r\ntitle: Mål 2024\r\nstrategies: []\r\n"
    (tmp_path / "ringby" / "aar-2024.yaml").write_bytes(own.encode())
    reading = read(tmp_path / "ringby.yaml", "plans/ringby.yaml")
    assert reading.tree is not None
    assert reading.plan is not None
    renewal = renew(reading.tree, reading.plan, 2025)
    assert renewal.source.text == HEAD + annual + annual.removeprefix("annual:\n").replace(
        "2024", "2025"
    ).join(["\n", ""])
    assert renewal.beside is not None
    assert renewal.beside.path == "ringby/aar-2025.yaml"
    assert renewal.beside.source.name == "plans/ringby/aar-2025.yaml"
    assert renewal.beside.source.text == own
    assert [
        (each.span.source.name, each.span.line, ENGLISH.say(each.words)) for each in renewal.decisions
    ] == [("plans/ringby/aar-2025.yaml", 2, "the text names 2024")]


# What is left to the author.


def test_every_decision_names_its_line_in_the_new_text() -> None:
    text = """\
annual:
  2024:
    title: Mål for 2024
    adoption: {body: raad, date: 2023-12-11}
    goals:
      - id: a
        title: x
        level: national
        targets:
          - id: b-2024
            indicator: x
            areas: [oe, by]
            aims:
              - {operator: rises, deadline: 2024-12, words: Mere end i 2023}
              - {operator: rises, deadline: 2026-12}
            measurements:
              - {value: 3, area: by, period: 2023-09}
              - {value: 4, area: oe, period: 2023-09}
            status: Fint i 2023.
          - id: c
            indicator: x
            base: {value: 1, period: 2020}
          - id: d
            indicator: x
            measurements: [{value: 1, reference: previous-year}]
"""

    def objection(goal: Goal, year: int) -> Message:
        return Message(f"no such goals in {year}") if goal.level == "national" else NOTHING

    assert told(renew(*planted((HEAD + text).encode()), 2025, objection)) == [
        "35: the adoption of 2023-12-11 was taken out: this year is a draft until it is adopted",
        "35: the text names 2024",
        "39: no such goals in 2025",
        "45: deadline moved from 2024-12 to 2025-12: confirm",
        "45: the text names 2023",
        "46: left at 2026-12: moved along, it would lie after 2025",
        "47: base taken from the measurement of 2023-09",
        "47: a target has one base; left out: By 3",
        "48: the status is last year's: write it anew, or take it out",
        "51: the base is an older one: nothing was measured since",
        "53: the measurements were taken out: none of them is the plan's own",
    ]


def test_what_is_left_out_is_told() -> None:
    found = renewed("""\
annual:
  2024:
    title: x
    name: 2024 udgave
    date: 2023-12-01
    errata: [{date: 2024-03-01, text: Et tal er rettet., reason: Slåfejl}]
    discontinued: [{target: c, reason: Alle fik en plads.}]
    goals:
      - id: a
        title: x
        level: local
        targets:
          - id: b
            indicator: x
            base: {value: 1, period: 2022}
            measurements:
              - {value: 2.5, period: 2023-03}
              - {value: 3, area: by, period: 2023-09}
              - {value: 4, area: oe, period: 2023-09}
              - {value: 7, reference: national-average, period: 2023-09}
""")
    assert told(found) == [
        "30: the date 2023-12-01 was taken out: it is that of last year",
        "30: the errata were taken out: they are those of last year",
        "30: what was discontinued was taken out: it was told last year",
        '31: the edition is now called "2025 udgave": confirm',
        "39: base taken from the measurement of 2023-09",
        "39: a target has one base; left out: 2022 1, 2023-03 2.5, Ø 4, national-average 7",
    ]
    assert "    name: 2025 udgave\n" in found.source.text


def test_a_name_of_several_years_is_the_authors_to_change() -> None:
    found = renewed("annual: {2024: {title: x, name: Udgave 2024 af planen for 2023-2026}}\n")
    assert told(found) == ["8: the text names 2023, 2024"]


def test_an_aim_to_come_closer_keeps_both_ends_of_the_way() -> None:
    text = """\
aims: [{operator: closer-to, reference: national-average, deadline: 2024}]
measurements:
  - {value: 3, period: 2023}
  - {value: 7, reference: national-average, period: 2023}
"""
    assert target(text) == text.replace("deadline: 2024", "deadline: 2025")


# What silenced a rule.


def silencing(text: str, beside: Path | None = None) -> tuple[str, list[str]]:
    """The new year of a text, in which everything is silenced in vain."""

    def idle(tree: Tree, _: Plan) -> Iterator[Span]:
        for source in (tree.source, *(mount.source for mount in tree.mounts.values())):
            for found in re.finditer("idle-[a-z]", source.text):
                yield Span(source, *found.span())

    content = (HEAD + text).encode()
    if beside:
        (beside / "ringby.yaml").write_bytes(content)
        reading = read(beside / "ringby.yaml", "ringby.yaml")
        assert reading.tree
        assert reading.plan
        found = renew(reading.tree, reading.plan, 2025, idle=idle)
        assert found.beside
        return found.beside.source.text, told(found)
    tree, plan = planted(content)
    found = renew(tree, plan, 2025, idle=idle)
    assert rewritten(content, found.edits).decode() == found.source.text
    assert found.source.text.startswith(HEAD + text)
    return found.source.text.removeprefix(HEAD + text), told(found)


SILENCED = """\
    # plancc: ignore[idle-a] Sådan er det.
    title: x # plancc: ignore[idle-b] Det også.
    lead: y # plancc: ignore[idle-c, still-used, idle-d] Noget af det.
    # En note. plancc: ignore[still-used] Den bliver.
"""
QUIET = """\
    title: x
    lead: y # plancc: ignore[still-used] Noget af det.
    # En note. plancc: ignore[still-used] Den bliver.
"""
TAKEN_OUT = '"idle-{}" finds nothing to silence in 2025: the comment was taken out'


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_comments_that_silence_nothing_are_taken_out(end: str) -> None:
    # The old year stays as it is, idle or not.
    text = f"annual:\n  2024:\n{SILENCED}".replace("\n", end)
    new, decisions = silencing(text)
    assert new.replace(end, "\n") == f"\n  2025:\n{QUIET}"
    lines = zip((16, 16, 17, 17), "abcd", strict=True)
    assert decisions == [f"{line}: {TAKEN_OUT.format(rule)}" for line, rule in lines]


def test_comments_of_a_year_in_a_file_of_its_own_are_taken_out(tmp_path: Path) -> None:
    (tmp_path / "2024.yaml").write_text(SILENCED.replace("    ", ""), encoding="utf-8")
    new, decisions = silencing("annual: {2024: 2024.yaml}\n", tmp_path)
    assert new == QUIET.replace("    ", "")
    assert len(decisions) == 4


OWN_DECISIONS = {"edition-outside-period", "minister-goal-of-another-year"}
"""What the author has to decide, whoever begins the year."""


@pytest.mark.parametrize("name", ["esbjerg", "frederikshavn"])
def test_a_year_has_no_warnings_of_its_own_making(root: Path, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.yaml"
    path.write_bytes((root / "plans" / f"{name}.yaml").read_bytes())
    ended = plancc("edition", f"./{name}.yaml", "2025", cwd=tmp_path)
    assert ended.returncode == 0, ended.stderr
    assert {each.rule for each in validate(path, path.name).findings} <= OWN_DECISIONS


# When it can not be begun.


def test_a_year_outside_the_period_is_a_decision() -> None:
    assert told(renewed("annual: {2025: {title: a}}", 2026)) == [
        "3: the plan's period, 2023-2025, does not cover 2026: extend it, or begin a new plan"
    ]


@pytest.mark.parametrize(
    ("years", "year", "words"),
    [
        ("{}", 2024, "the plan has no annual section to begin from: write the first one by hand"),
        ("{2023: {title: a}}", 2023, "the plan has the year 2023 already"),
        ("{2023: {title: a}}", 2025, "after 2023 comes 2024, not 2025"),
        (
            "{2023: {title: a}, 2025: {title: a}, 2022: {title: a}}",
            2024,
            "after 2025 comes 2026, not 2024",
        ),
    ],
)
def test_a_year_that_can_not_be_begun_is_refused(years: str, year: int, words: str) -> None:
    with pytest.raises(NotRenewable) as refused:
        renewed(f"annual: {years}\n", year)
    assert ENGLISH.say(refused.value.message) == words
