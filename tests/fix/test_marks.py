"""Bullets, numbers and signs that CommonMark takes for something else are mended in every style of YAML."""

from functools import partial
from pathlib import Path

import pytest

from tests import commands

HEAD = """\
plancc: 1
title: Lille plan
period: {from: 2023, to: 2024}
authority: {name: Lilleby}
annual:
  2024:
    title: Mål
"""
MENDS = {
    "bullets in a block": (
        "    lead: |\n      Vi vil:\n      •\tmøde os\n        o\tlytte\n      •\thjælpe\n\n      Godt.\n",
        "    lead: |\n      Vi vil:\n      - møde os\n        - lytte\n      - hjælpe\n\n      Godt.\n",
    ),
    "bullets that YAML folds": (
        "    lead: >-\n      Vi vil:\n      • møde de unge\n      • hjælpe dem\n",
        "    lead: >-\n      Vi vil:\n\n      - møde de unge\n\n      - hjælpe dem\n",
    ),
    "a list that YAML folds": (
        "    lead: >-\n      Vi vil:\n      - møde de unge\n      - hjælpe dem\n",
        "    lead: >-\n      Vi vil:\n\n      - møde de unge\n\n      - hjælpe dem\n",
    ),
    "bullets without quotes": (
        "    lead: • møde de unge • hjælpe dem\n",
        "    lead: |-\n      - møde de unge\n      - hjælpe dem\n",
    ),
    "bullets in double quotes": (
        '    lead: "Vi vil:\\n– møde de unge\\n– hjælpe dem"\n',
        '    lead: "Vi vil:\\n- møde de unge\\n- hjælpe dem"\n',
    ),
    "bullets in the points of a list": (
        "    chapters: [{title: Om, blocks: [{list: [• møde de unge, • hjælpe dem]}]}]\n",
        "    chapters: [{title: Om, blocks: [{list: [møde de unge, hjælpe dem]}]}]\n",
    ),
    "a date without quotes": (
        "    lead: 31. december slutter vi.\n",
        "    lead: 31\\. december slutter vi.\n",
    ),
    "a date in single quotes": (
        "    lead: '31. december, det''s sent.'\n",
        "    lead: '31\\. december, det''s sent.'\n",
    ),
    "dates in double quotes": (
        '    lead: "31. december slutter vi.\\n\\n1. januar begynder vi."\n',
        '    lead: "31\\\\. december slutter vi.\\n\\n1\\\\. januar begynder vi."\n',
    ),
    "signs": (
        "    lead: |\n      > 80 pct. er i job.\n\n      + 3 pct. er målet, eller 2*3*4.\n",
        "    lead: |\n      \\> 80 pct. er i job.\n\n      \\+ 3 pct. er målet, eller 2\\*3\\*4.\n",
    ),
    "characters of HTML": ("    lead: Unge &amp; gamle p&aring; vej.\n", "    lead: Unge & gamle på vej.\n"),
}


@pytest.mark.parametrize("kind", MENDS)
def test_what_becomes_something_else_is_mended(tmp_path: Path, kind: str) -> None:
    before, after = MENDS[kind]
    plan = tmp_path / "plan.yaml"
    plan.write_text(HEAD + before, encoding="utf-8")
    run = partial(commands.plancc, "validate", "./plan.yaml", cwd=tmp_path)
    run("--fix")
    assert plan.read_text(encoding="utf-8") == HEAD + after
    told = run("--output-format", "concise").stdout
    assert not any(rule in told for rule in ("bullet", "list]", "sign]", "markup"))
