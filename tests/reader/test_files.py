"""Files that a plan names are looked for in its own folder only."""

from pathlib import Path

import pytest

from plancc.finding import Fault
from plancc.pointer import Pointer
from plancc.reader.files import content
from plancc.reader.reader import read, sources


def test_a_file_of_the_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "aar").mkdir()
    (tmp_path / "aar" / "2024.yaml").write_bytes(b"title: x")
    for name in ("aar/2024.yaml", "aar/../aar/2024.yaml"):
        assert content(tmp_path, name, Pointer(), 100) == b"title: x"


@pytest.mark.parametrize("name", ["{folder}/plan.yaml", "../other.yaml", "link.yaml", "/etc/hostname"])
def test_a_name_that_leads_elsewhere_or_hangs_on_this_machine_is_refused(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "plans"
    folder.mkdir()
    for path in (folder / "plan.yaml", tmp_path / "other.yaml"):
        path.write_bytes(b"title: x")
    (folder / "link.yaml").symlink_to(tmp_path / "other.yaml")
    found = content(folder, name.format(folder=folder), Pointer(), 100)
    assert isinstance(found, Fault)
    assert found.rule == "file-outside-plan"


def test_sources_are_what_was_read_whatever_is_written_meanwhile(tmp_path: Path) -> None:
    plan, section = tmp_path / "by.yaml", tmp_path / "by" / "2024.yaml"
    section.parent.mkdir()
    plan.write_bytes(
        b"\xef\xbb\xbfplancc: 1\r\ntitle: By\nperiod: {from: 2024, to: 2025}\n"
        b"authority: {name: By}\nannual: {2024: ./by/2024.yaml}\n"
    )
    section.write_bytes(b"title: 2024\n")
    wanted = {"by.yaml": plan.read_bytes(), "by/2024.yaml": section.read_bytes()}
    reading = read(plan)
    plan.write_bytes(b"something else")
    section.unlink()
    assert sources(reading) == wanted
    assert list(sources(reading)) == list(wanted)


def test_a_plan_does_not_grow_by_naming_files_without_end(tmp_path: Path) -> None:
    (tmp_path / "year.yaml").write_text("title: x # " + "x" * 500_000 + "\n", encoding="utf-8")
    plan = tmp_path / "plan.yaml"
    years = "".join(f"  {year}: year.yaml\n" for year in range(2020, 2026))
    plan.write_text(
        f"plancc: 1\ntitle: By\nperiod: {{from: 2020, to: 2025}}\nauthority: {{name: By}}\nannual:\n{years}",
        encoding="utf-8",
    )
    found = [finding for finding in read(plan).findings if finding.rule == "too-large"]
    assert [finding.span.line for finding in found] == [10, 11]
