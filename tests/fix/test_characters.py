"""What comes along when text is copied is mended, also where the file is no YAML because of it."""

from functools import partial
from pathlib import Path

import pytest

from tests import commands

HEAD = "plancc: 1\ntitle: Lille plan\nperiod: {from: 2023, to: 2024}\nauthority: {name: Lilleby}\n"
KEPT = "\N{NO-BREAK SPACE}"
YEAR = "annual:\n  2024:\n    title: Mål\n"
MENDS = {
    "indentation": (f"annual:\n  2024:\n{KEPT * 4}title: Mål\n", YEAR),
    "behind a colon and a hyphen": (
        f"{YEAR}bodies:\n  -{KEPT}id: a\n    name:{KEPT}Et{KEPT}råd\n    role: council{KEPT}\n",
        f"{YEAR}bodies:\n  - id: a\n    name: Et{KEPT}råd\n    role: council \n",
    ),
    "bullets for hyphens": (
        f"{YEAR}bodies:\n  – id: a\n    name: – et råd\n    role: council\n",
        f"{YEAR}bodies:\n  - id: a\n    name: – et råd\n    role: council\n",
    ),
    "bullets for the hyphens of a list": (
        f"{YEAR}    chapters:\n      - title: Om\n        blocks:\n          - list:\n"
        "              • Vi er i gang.\n              • Vi er her – nu.\n",
        f"{YEAR}    chapters:\n      - title: Om\n        blocks:\n          - list:\n"
        "              - Vi er i gang.\n              - Vi er her – nu.\n",
    ),
    "tabs": (
        "annual:\n\t2024:\n\t\ttitle: Mål\n",
        "annual:\n  2024:\n    title: Mål\n",
    ),
    "keys": (
        f"{YEAR}    „lead“:\u200bHej.\nbo\u00addies: [{{id: a, na\u200bme: Et råd, role: council}}]\n",
        f'{YEAR}    "lead": Hej.\nbodies: [{{id: a, name: Et råd, role: council}}]\n',
    ),
    "half of the quotes": (
        f'{YEAR}    lead: "Vi er: her”\n',
        f'{YEAR}    lead: "Vi er: her"\n',
    ),
    "a text on several lines": (
        f"{YEAR}    lead: >-\n      Vi er\n{KEPT}     her.\ncolophon: Slut.\n",
        f"{YEAR}    lead: >-\n      Vi er\n      her.\ncolophon: Slut.\n",
    ),
    "in brackets": (
        f"{YEAR}bodies: [{{id:{KEPT}a,\u2009name: '{KEPT}Et råd', role: council}}]\n",
        f"{YEAR}bodies: [{{id: a, name: '{KEPT}Et råd', role: council}}]\n",
    ),
    "in a value": (
        f'{YEAR}theme:\n  colour: "#0f3a5f{KEPT}"\nbodies: [{{id: r\u00adaad, name: Råd, role: council}}]\n',
        f'{YEAR}theme:\n  colour: "#0f3a5f"\nbodies: [{{id: raad, name: Råd, role: council}}]\n',
    ),
    "quotes around a value": (
        f"{YEAR}theme:\n  colour: “#0f3a5f”\nbodies: [{{id: »a«, name: ”Et råd”, role: „council“}}]\n",
        f'{YEAR}theme:\n  colour: "#0f3a5f"\nbodies: [{{id: a, name: ”Et råd”, role: council}}]\n',
    ),
    "quotes around a colon": (
        f"{YEAR}    lead: “Målet: flere job”\n    chapters:\n      - title: ”Nu: os”\n        lead: ”Ja.”\n",
        f'{YEAR}    lead: "Målet: flere job"\n    chapters:\n      - title: "Nu: os"\n        lead: ”Ja.”\n',
    ),
    "quotes around a comma": (
        f"{YEAR}    lead: Ja.\n    chapters: [{{title: “A, b”, lead: ”Ja.”}}]\n",
        f'{YEAR}    lead: Ja.\n    chapters: [{{title: "A, b", lead: ”Ja.”}}]\n',
    ),
    "characters that no plan may hold": (
        f"{YEAR}    lead: Vi\u2028er\u200f på\x0bvej.\ufeff\n",
        f"{YEAR}    lead: Vi er på vej.\n",
    ),
    "characters that nobody sees": (
        f"{YEAR}    lead: >-\n      Vi er i beskæf\u00adtigelses\u00ad\n      området på\u200b vej.\n",
        f"{YEAR}    lead: >-\n      Vi er i beskæftigelses\n      området på vej.\n",
    ),
    "letters that are others": (
        f"{YEAR}    lead: Vi \ufb01nder la\u030angt \ufb01nere hj\u0430lp og hj\u00c3\u00a6lper.\n",
        f"{YEAR}    lead: Vi finder længt finere hjalp og hjælper.\n".replace("længt", "långt"),
    ),
    "spaces in a text": (
        f"{YEAR}    lead: Vi{KEPT}er{KEPT}{KEPT}på\tvej i 10{KEPT}kr.{KEPT} og{KEPT}det{KEPT}er{KEPT}godt.\n",
        f"{YEAR}    lead: Vi{KEPT}er på vej i 10{KEPT}kr. og det er godt.\n",
    ),
    "dashes": (
        f"{YEAR}    lead: Vej—nu — hver \u2212 dag, a\u2010kassen 5—7, 2023—2024, \u22125.\n",
        f"{YEAR}    lead: Vej – nu – hver – dag, a-kassen 5-7, 2023-2024, \u22125.\n",
    ),
}


@pytest.mark.parametrize("kind", MENDS)
def test_what_was_pasted_is_mended(tmp_path: Path, kind: str) -> None:
    before, after = MENDS[kind]
    plan = tmp_path / "plan.yaml"
    plan.write_text(HEAD + before, encoding="utf-8", newline="")
    run = partial(commands.plancc, "validate", "./plan.yaml", cwd=tmp_path)
    for _ in range(3):
        run("--fix")
    assert plan.read_text(encoding="utf-8") == HEAD + after
    told = run("--output-format", "concise").stdout
    assert not any(rule in told for rule in ("pasted", "character", "misplaced", "yaml-syntax", "tab-"))
