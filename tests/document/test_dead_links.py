"""A link to a place that an edition does not have is printed as its words, and its plan is built."""

import re
from pathlib import Path

from tests.commands import plancc

PLAN = """\
plancc: 1
title: Lille plan
period: {from: 2027, to: 2028}
authority: {name: Lilleby Kommune}
footnotes: [{id: kilde, text: "Se [note](#intet) og [afsnit](#maal)."}]
before:
  - title: Indledning og øvrigt
    blocks:
      - text: |
          Se [det ene](#intet), [det andet](#x "En titel"), [det tredje](<#y>), [toppen](#),
          [os selv](#indledning-og-oevrigt), [målene](#maal) og [dem igen](#MAAL).[^kilde]
      - list: ["Se [et punkt](#punkt)."]
  - id: maal
    title: Vores [mål](#nej)
    blocks: [{quote: {text: "Se [her](#maal) og [der](#der)."}}]
annual:
  2027: {title: Året 2027, adoption: {unknown: Det vides ikke.}}
"""


def test_a_link_that_leads_nowhere_is_its_words(tmp_path: Path) -> None:
    (tmp_path / "lille.yaml").write_text(PLAN, encoding="utf-8")
    told = plancc("validate", "lille.yaml", "--output-format", "concise", cwd=tmp_path)
    assert told.returncode == 0
    assert told.stdout.count("dead-internal-link") >= 7
    ended = plancc("build", "lille.yaml", cwd=tmp_path)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    page = (tmp_path / "build" / "lille" / "2027" / "index.html").read_text(encoding="utf-8")
    main = page[page.index("<main") : page.index("</main>")]
    leading = re.findall(r'<a href="#([^"]*)">(.*?)</a>', main)
    assert [each for each in leading if each[1] in PLAN] == [
        ("indledning-og-oevrigt", "os selv"),
        ("maal", "målene"),
        ("maal", "afsnit"),
        ("maal", "her"),
    ]
    for words in ("det ene", "det andet", "det tredje", "toppen", "dem igen", "et punkt", "note", "der"):
        assert words in re.sub(r"<.*?>", "", main)
