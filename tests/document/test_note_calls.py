"""Every call of a note becomes a note, except where a rule says that none can stand."""

import json
from pathlib import Path
from typing import Any

from plancc.document.document import compose
from plancc.edition.resolve import resolve, years
from plancc.plan.part import Part
from plancc.plan.parts import of_year, parts
from plancc.plan.plan import Plan
from plancc.plan.texts import Words, texts
from plancc.reader.reader import read
from plancc.render.plain import plain
from plancc.rules.misplaced_note_call import WITHOUT_NOTES

TORTURE = Path(__file__).parent.parent / "torture"


def first_words(plan: Plan, year: int) -> list[Words]:
    """The first words of each field that has words."""
    seen: dict[tuple[type[Part], str], Words] = {}
    for words in texts(of_year(parts(plan), year)):
        seen.setdefault((type(words.part), words.field), words)
    return list(seen.values())


def call(number: int) -> str:
    return f"[^probe-{number}]"


def note(number: int) -> str:
    return f"Note of probe {number}."


def with_calls(plan: Plan, places: list[Words]) -> Plan:
    """The plan with a note for each place, called at the end of its words."""
    data = json.loads(plan.model_dump_json(by_alias=True, exclude_unset=True))
    for number, words in enumerate(places):
        data["footnotes"].append({"id": f"probe-{number}", "text": note(number)})
        holder: Any = data
        for step in words.pointer.steps[:-1]:
            holder = holder[step]
        holder[words.pointer.steps[-1]] += call(number)
    return Plan.model_validate(data)


def test_a_call_becomes_a_note_where_one_can_stand() -> None:
    fields, fallen = set(), set()
    for name in ("everything", "adopted"):
        reading = read(TORTURE / f"{name}.yaml")
        assert reading.plan
        year = years(reading.plan)[-1]
        places = first_words(reading.plan, year)
        document = compose(resolve(name, with_calls(reading.plan, places), year), reading.images, "")
        written = json.dumps(plain(document), ensure_ascii=False)
        for number, words in enumerate(places):
            field = type(words.part), words.field
            fields.add(field)
            if note(number) not in written or call(number) in written:
                fallen.add(field)
    assert len(fields) >= 80
    assert fallen == fields & WITHOUT_NOTES
