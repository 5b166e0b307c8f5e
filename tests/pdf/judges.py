"""Ask the judges of PDFs: page-validation and veraPDF for both standards, qpdf, poppler, and outloud."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import outloud  # type: ignore[import-untyped]
import page
import pytest
from outloud.report import to_json  # type: ignore[import-untyped]

from tests.html.judges import JAVA


@dataclass(frozen=True)
class Remark:
    """What outloud has to say: its rule, a sentence, the words that it read, the page, or 0 for the whole."""

    rule: str
    message: str
    evidence: str
    page: int


def conforms(path: Path) -> None:
    """Fail where a PDF breaks PDF/UA-1 or PDF/A-3a, or where a program that reads it complains."""
    for profile in ("ua1", "3a"):
        report = page.validate_pdf(path, profile=profile)
        assert [(each.rule_id, each.message) for each in report.failures] == [], profile
        assert report.rules.total > 100
    tools: tuple[list[str | Path], ...] = (
        ["qpdf", "--check", path],
        ["pdfinfo", "-struct", path],
        ["pdftotext", path, "-"],
        ["pdftoppm", "-r", "20", path],  # to standard output: the folder is everybody's
        ["pdfdetach", "-list", path],
    )
    for tool in tools:
        asked = subprocess.run(tool, capture_output=True, check=False, text=True, errors="replace")
        assert (asked.returncode, asked.stderr) == (0, ""), tool


def remarks(path: Path) -> list[Remark]:
    """What outloud says of how a PDF is heard, but for mere information."""
    (result,) = json.loads(to_json([outloud.check(str(path))]))["results"]
    assert result["error"] is None
    return [
        Remark(each["rule"], each["message"], each.get("evidence") or "", each.get("page") or 0)
        for each in result["findings"]
        if each["severity"] != "info"
    ]


def verapdf(*paths: Path) -> list[str]:
    """What veraPDF finds against the two claims of each PDF; it starts slowly, so all are asked at once."""
    jar = next((Path(sys.prefix) / "judges").glob("greenfield-apps-*.jar"), None)
    if jar is None:
        pytest.skip("veraPDF is not here, since there was no mvn to fetch it; the other judges have judged")
    # It writes its settings into the folder of whoever starts it.
    with TemporaryDirectory() as home:
        java = [*JAVA, f"-Duser.home={home}", "-cp", str(jar), "org.verapdf.apps.GreenfieldCliWrapper"]
        asked = subprocess.run(
            [*java, "-f", "0", "--format", "text", "-v", *map(str, paths)],
            capture_output=True,
            check=False,
            encoding="utf-8",
        )
    told = asked.stdout.splitlines()
    good = {f"PASS {path} {profile}" for path in paths for profile in ("3a", "ua1")}
    found = [line for line in told if line not in good] + sorted(good - set(told))
    assert (asked.returncode, asked.stderr) == (bool(found), "")
    return found
