"""Where there is one right line, the finding says it, and --fix writes it if nothing else depends on it."""

from pathlib import Path

import pytest

from plancc.compiler import validate
from plancc.mending import mended
from plancc.rules.selection import Selection
from tests.said import english

RULES = Selection(select=["table-row-of-wrong-length", "unknown-reference", "unusable-address"])
PLAN = """\
plancc: 1
title: Lille plan
period: {from: 2027, to: 2027}
authority: {name: Lilleby}
contact: {name: Vi, phone: "75 16 16 16", email: job@ringby.dk, web: "https://ringby.dk"}
annual:
  2027:
    title: Året
    goals: [{id: job, title: Job, level: local}]
    strategies:
      - id: unge
        title: Unge
        goals: [job]
        commitments:
          - Vi kender hinanden.
        initiatives:
          - text: Vi mødes.
            period: {from: 2027-02, to: 2027-11}
        targets:
          - id: andel
            indicator: Andel unge i job
            aims:
              - operator: at-least
                reference: national-average
                deadline: 2027-12
            measuring: {where: surveys}
            measurements:
              - value: 80
                period: 2026-08
                source: {text: jobindsats.dk, retrieved: 2026-09-01}
    chapters:
      - title: Tal
        blocks:
          - text: Se [kommunen](https://www.ringby.dk).
          - box:
              blocks:
                - list: [Et punkt]
          - table:
              caption: Budget
              columns: [Konto, "2026", "2027"]
              rows:
                - [Drift, 1.5, 2.5]
          - figure:
              title: Ledige
              kind: bar
              points: [2026, 2027]
              series:
                - {name: Unge, values: [8.5, 9.1]}
"""
CURES = [
    ("operator: at-least", "operator: mindst", "operator: at-least", True),
    ("operator: at-least", "operator: ≥", "operator: at-least", True),
    ("reference: national-average", "reference: landsgennemsnittet", "reference: national-average", True),
    ("deadline: 2027-12", "deadline: 31.12.2027", "deadline: 2027-12-31", True),
    ("deadline: 2027-12", "deadline: december 2027", "deadline: 2027-12", True),
    ("deadline: 2027-12", "deadline: 3. kvartal 2027", "deadline: 2027-Q3", True),
    ("retrieved: 2026-09-01", "retrieved: 1. september 2026", "retrieved: 2026-09-01", True),
    ("retrieved: 2026-09-01", "retrieved: september 2026", "", False),
    ("value: 80", "value: 1,5 mio.", "value: 1500000, or 1.5", False),
    ("value: 80", "value: (5)", "value: -5, or 5", False),
    ("value: 80", "value: 5½", "value: 5.5", True),
    ("[Drift, 1.5, 2.5]", "[Drift,1,5,2,5]", "1.5, 2.5", False),
    ("[Drift, 1.5, 2.5]", "[Drift,1,5,3.5]", "1.5", False),
    ("[Drift, 1.5, 2.5]", "[Drift,1,5,2]", "", False),
    ("values: [8.5, 9.1]", "values: [8,5,9,1]", "8.5, 9.1", False),
    ("values: [8.5, 9.1]", "values: [1.200,-, 9.1]", "1200, or 1.2", False),
    (
        "commitments:\n          - Vi kender hinanden.",
        "commitments: Vi kender hinanden.",
        "- Vi kender hinanden.",
        False,
    ),
    ("- Vi kender hinanden.", "• Vi kender hinanden.\n          • Vi mødes.", "- Vi kender hinanden.", True),
    ("- operator: at-least", "  operator: at-least", "- operator: at-least", False),
    ("- id: unge", "  id: unge", "- id: unge", False),
    (
        "- {name: Unge, values: [8.5, 9.1]}",
        "{name: Unge, values: [8.5, 9.1]}",
        "- {name: Unge, values: [8.5, 9.1]}",
        False,
    ),
    ("points: [2026, 2027]", "points: 2026, 2027", "points: [2026, 2027]", False),
    ("goals: [job]", "goals: job", "goals: [job]", False),
    (
        'columns: [Konto, "2026", "2027"]',
        "columns: Konto, 2026, 2027",
        'columns: [Konto, "2026", "2027"]',
        False,
    ),
    ("- [Drift, 1.5, 2.5]", "- Drift, 1.5, 2.5", "[Drift, 1.5, 2.5]", False),
    ("- text: Vi mødes.", "- Mål: vi mødes", 'text: "Mål: vi mødes"', False),
    ("- Vi kender hinanden.", "- Løfter:", '"Løfter:"', False),
    ("- Vi kender hinanden.", '- Vi "vil": noget', "'Vi \"vil\": noget'", False),
    ("- list: [Et punkt]", "- Bemærk: et punkt", 'text: "Bemærk: et punkt"', False),
    ("- list: [Et punkt]", "- Et punkt", "text: Et punkt", False),
    ("- [Drift, 1.5, 2.5]", "- {konto: Drift, a: 1.5, b: 2.5}", "[Drift, 1.5, 2.5]", False),
    ("authority: {name: Lilleby}", "authority: Lilleby", "authority: {name: Lilleby}", False),
    ("title: Året", "title: [Året]", "title: Året", False),
    ("title: Året", "title: |\n      Året\n      2027", "title: Året 2027", False),
    ("  2027:", "  År 2027:", '"2027"', False),
    ("goals: [job]", "goals: [Job]", "job", True),
    ("goals: [job]", "goals: [jobb]", "job", True),
    ("{id: job,", "{id: Job,", "id: job", False),
    ("{id: job,", "{id: jøb!,", "id: job, or joeb", False),
    ('web: "https://ringby.dk"', "web: www.ringby.dk", "web: https://www.ringby.dk", True),
    ('web: "https://ringby.dk"', "web: ringby.dk/job", "web: https://ringby.dk/job", True),
    ('web: "https://ringby.dk"', 'web: "htps://ringby.dk"', "web: https://ringby.dk", True),
    ('web: "https://ringby.dk"', 'web: "https:/ringby.dk"', "web: https://ringby.dk", True),
    ('web: "https://ringby.dk"', 'web: "[Ringby](https://ringby.dk)"', "web: https://ringby.dk", True),
    ('web: "https://ringby.dk"', 'web: "https://ringby"', "", False),
    ('web: "https://ringby.dk"', 'web: "javascript:alert(1)"', "", False),
    ("email: job@ringby.dk", "email: job @ringby.dk", "email: job@ringby.dk", False),
    ("email: job@ringby.dk", 'email: "Jobcentret <job@ringby.dk>"', "email: job@ringby.dk", False),
    ("email: job@ringby.dk", "email: job(at)ringby.dk", "email: job@ringby.dk", False),
    ("email: job@ringby.dk", "email: job@ringby.dk; os@ringby.dk", "", False),
    ('phone: "75 16 16 16"', 'phone: "tlf. 75 16 16 16 (9-15)"', "phone: 75 16 16 16", False),
    ('phone: "75 16 16 16"', 'phone: "(+45) 75161616"', "phone: +45 75161616", False),
    ('phone: "75 16 16 16"', 'phone: "75 16 16 16 / 75 16 16 17"', "", False),
    ('phone: "75 16 16 16"', "phone: 75161616", 'phone: "75161616"', True),
    ("(https://www.ringby.dk)", "(ringby.dk)", "https://ringby.dk", False),
    ("(https://www.ringby.dk)", "(75161616)", "tel:75161616", False),
    ("(https://www.ringby.dk)", "(budget.pdf)", "", False),
    ("deadline: 2027-12", "deadline: ultimo 2027", "deadline: 2027-12", True),
    ("deadline: 2027-12", "deadline: inden udgangen af 2027", "deadline: 2027-12", True),
    ("deadline: 2027-12", "deadline: ultimo marts 2027", "deadline: 2027-03", True),
    ("deadline: 2027-12", "deadline: i løbet af 2027", "deadline: 2027", True),
    ("deadline: 2027-12", "deadline: primo 2027", "", False),
    ("values: [8.5, 9.1]", "values: [8.5; 9.1]", "8.5, 9.1", False),
    ("goals: [job]", "goals: Job", "goals: [job]", False),
    ("goals: [job]", "goals: [Målet om job]", "job", True),
    ("- list: [Et punkt]", "- faktaboks: {title: T}", "box", False),
    ("period: {from: 2027, to: 2027}", "period: 2027-2030", "period: {from: 2027, to: 2030}", False),
    ("period: {from: 2027, to: 2027}", "period: 2027", "period: {from: 2027, to: 2027}", False),
    ("period: {from: 2027-02, to: 2027-11}", "period: 2027", "period: {from: 2027, to: 2027}", False),
    ("indicator: Andel", "indikator: Andel", "indicator", True),
    ("deadline: 2027-12", "frist: 2027-12", "deadline", True),
    ("- list: [Et punkt]", "- liste: [Et punkt]", "list", False),
    ("- list: [Et punkt]", "- punkter: [Et punkt]", "list", False),
    ("id: unge", "id: unge-på-vej", "id: unge-paa-vej", False),
    ("list: [Et punkt]", "list: [2026]", '"2026"', True),
    ("list: [Et punkt]", "list: [true]", '"true"', False),
    ("title: Tal", "title: 2027", 'title: "2027"', True),
    ("list: [Et punkt]", "list: [{Byrådet: vedtager}]", '"Byrådet: vedtager"', False),
    ("- Vi kender hinanden.", "- Løfte: vi kender hinanden", '"Løfte: vi kender hinanden"', False),
    ("plancc: 1", 'plancc: "1"', "plancc: 1", True),
    ("plancc: 1", "plancc: v1", "plancc: 1", False),
    ("period: {from: 2027, to: 2027}", "period: {from: 2027-01-01, to: 2027}", "from: 2027", False),
    ("period: {from: 2027, to: 2027}", "period: {from: 2027, to: 31.12.2030}", "to: 2030", False),
    ("period: {from: 2027, to: 2027}", "period: [2027, 2030]", "period: {from: 2027, to: 2030}", False),
    ("period: {from: 2027, to: 2027}", "period: [2027-2030]", "period: {from: 2027, to: 2030}", False),
    (
        "period: {from: 2027, to: 2027}",
        "period:\n  - to: 2030\n  - from: 2027",
        "period: {from: 2027, to: 2030}",
        False,
    ),
]


@pytest.mark.parametrize(("good", "bad", "cure", "fixed"), CURES, ids=[bad for _, bad, _, _ in CURES])
def test_a_finding_has_the_line_as_it_should_be(
    tmp_path: Path, good: str, bad: str, cure: str, fixed: bool
) -> None:
    assert PLAN.count(good) == 1
    path = tmp_path / "plan.yaml"
    path.write_text(PLAN.replace(good, bad), encoding="utf-8")
    (finding,) = validate(path, "plan.yaml", RULES).findings
    hint = english(finding.hint).removeprefix("write ")
    assert hint.removeprefix('did you mean "').removesuffix('"?') == cure
    after = [each.after.text for each in mended([finding])]
    assert bool(after) == fixed
    assert not after or cure.partition(": ")[2].strip('"') in after[0]


@pytest.mark.parametrize(
    ("strategy", "cure"),
    [
        (
            "targets: [{id: b, indicator: X, aims: {operator: at-most, value: 3}}]",
            "aims: [{operator: at-most, value: 3}]",
        ),
        ("commitments: Vi mødes.", "commitments: [Vi mødes.]"),
        ("commitments: Vi mødes., goals: []", "commitments: [Vi mødes.]"),
        ('commitments: "Vi mødes, også: i byen"', 'commitments: ["Vi mødes, også: i byen"]'),
        ("initiatives: {text: Vi mødes.}", "initiatives: [{text: Vi mødes.}]"),
        ("initiatives: – Vi mødes.", "initiatives: [Vi mødes.]"),
        ("targets: {id: b,\n           indicator: X}", ""),
    ],
)
def test_a_list_between_brackets_ends_where_its_value_does(tmp_path: Path, strategy: str, cure: str) -> None:
    path = tmp_path / "plan.yaml"
    head = PLAN.partition("    goals:")[0] + "    strategies:\n"
    path.write_text(f"{head}      - {{id: a, title: A, {strategy}}}\n", encoding="utf-8")
    (finding,) = validate(path, "plan.yaml", RULES).findings
    assert english(finding.hint).removeprefix("write ") == cure


@pytest.mark.parametrize(
    ("good", "bad", "help_words"),
    [
        (
            "level: local",
            "level: x",
            "write one of these words; national: ministermål. regional: regionalt mål.",
        ),
        ("title: Året", "title:", "write it after the colon: "),
        ("reference: national-average", "reference:", "write a value after the colon, or take the key out"),
        (
            "- operator: at-least",
            "- unit: percent\n                operator: at-least",
            "move it out: it belongs beside aims:",
        ),
        ("indicator: Andel", "value: 5\n            indicator: Andel", "keys here: "),
        (
            "indicator: Andel",
            "operator: top\n            indicator: Andel",
            "move it in: it belongs under aims:",
        ),
        ("where: surveys", "times_per_year: 0", "write a number from 1"),
        ("where: surveys", "words: {a: 1, b: 2}", "write one text here, without keys"),
        ("- id: unge\n        title: Unge", "- id: unge", "add title: … ("),
        ("goals: [job]", "goals: [Job!]", "write it as the id that it refers to"),
        (
            "goals: [{id: job, title: Job, level: local}]",
            "goals: mål",
            "each point of this list has keys: id",
        ),
    ],
)
def test_what_helps_can_be_done(tmp_path: Path, good: str, bad: str, help_words: str) -> None:
    assert PLAN.count(good) == 1
    path = tmp_path / "plan.yaml"
    path.write_text(PLAN.replace(good, bad), encoding="utf-8")
    first, *_ = validate(path, "plan.yaml", RULES).findings
    assert english(first.help).startswith(help_words)


def test_ids_that_would_be_spelt_alike_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    chapters = "    chapters:\n      - {id: Ringby By, title: Byen}\n      - {id: ringby_by, title: Mere}\n"
    path.write_text(f"{PLAN.partition('    goals:')[0]}{chapters}", encoding="utf-8")
    findings = validate(path, "plan.yaml", RULES).findings
    assert [english(each.hint) for each in findings] == ["write id: ringby-by", "write id: ringby-by-2"]


@pytest.mark.parametrize("bad", ["", " ", "—"])
def test_an_id_without_a_letter_is_made_of_its_title_unless_another_has_it(tmp_path: Path, bad: str) -> None:
    path = tmp_path / "plan.yaml"
    for other, hint in (("mere", "write id: byen"), ("byen", "")):
        chapters = f'      - {{id: "{bad}", title: Byen}}\n      - {{id: {other}, title: Mere}}\n'
        path.write_text(f"{PLAN.partition('    goals:')[0]}    chapters:\n{chapters}", encoding="utf-8")
        (finding,) = validate(path, "plan.yaml", RULES).findings
        assert english(finding.hint) == hint


def test_a_year_that_is_only_a_title_is_no_missing_file(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(f"{PLAN.partition('  2027:')[0]}  2027: Vores mål\n", encoding="utf-8")
    (finding,) = validate(path, "plan.yaml", RULES).findings
    assert (finding.rule, english(finding.hint)) == ("wrong-type", "write 2027: {title: Vores mål}")


def test_a_table_whose_numbers_are_all_text_is_one_mistake(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    rows = "".join(f'                - [R{at}, "{at},5", {at}]\n' for at in range(1, 30))
    table = "          - table:\n              caption: T\n              columns: [A, B, C]\n"
    head = f"{PLAN.partition('    goals:')[0]}    chapters:\n      - title: T\n        blocks:\n"
    path.write_text(f"{head}{table}              rows:\n{rows}", encoding="utf-8")
    (finding,) = validate(path, "plan.yaml", Selection(select=["number-in-text-cell"])).findings
    assert english(finding.related[-1].words) == "here too, and in 23 more places"
    assert len(finding.mends) == 29


def test_a_plan_without_mistakes_has_no_findings(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(PLAN, encoding="utf-8")
    assert validate(path, "plan.yaml", RULES).findings == ()
