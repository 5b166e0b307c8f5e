"""Ask the judges of web pages: axe-core in the open page, and the Nu checker, which also reads the styles."""

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

from tests.html.browser import Visit

HOME = Path(sys.prefix) / "judges" / "node_modules"

# A virtual machine for a short life: to make its code faster would take longer than what that gains.
# Code that is less optimised needs a larger stack: the Nu checker goes deep.
JAVA = ("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss8m")

# Everything that axe does unasked, best practice too, and the size of targets, which it does when asked.
# Its experiments are left out: by its own word they are no judgements yet.
RULES = {
    "preload": False,  # there is nothing to fetch
    "resultTypes": ["violations", "incomplete"],
    "rules": {"target-size": {"enabled": True}},
}


def _home(name: str) -> Path:
    path = HOME / name
    assert path.exists(), f"{path} is not there: make .venv/.tests installs it"
    return path


@cache
def _axe() -> str:
    return _home("axe-core/axe.min.js").read_text(encoding="utf-8") + ";0"


def axe(visit: Visit) -> dict[str, Any]:
    """What axe found against the page, and what it could not decide."""
    visit.ask(_axe())
    found: dict[str, Any] = visit.ask("rules => axe.run(document, rules)", RULES)
    assert found["testEngine"]["name"] == "axe-core"
    return found


def violations(visit: Visit) -> list[str]:
    return [
        f"{each['id']}: {node['target']} {node.get('failureSummary', '')}"
        for each in axe(visit)["violations"]
        for node in each["nodes"]
    ]


def nu(*pages: Path) -> list[str]:
    """What the Nu checker has to say about pages; it starts slowly, so all are asked at once."""
    command = [*JAVA, "-jar", str(_home("vnu-jar/build/dist/vnu.jar")), "--stdout", "--format", "json"]
    done = subprocess.run([*command, *map(str, pages)], capture_output=True, text=True, check=False)
    messages = json.loads(done.stdout)["messages"]
    assert done.returncode == bool([each for each in messages if each["type"] == "error"]), done.stderr
    return [
        f"{each['url']}:{each.get('lastLine')}: {each.get('subType', each['type'])}: {each['message']}"
        for each in messages
    ]
