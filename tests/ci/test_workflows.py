"""What runs in CI is valid, pinned, and does nothing that can't be done here."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ACTION = re.compile(r"(?P<name>[\w.-]+/[\w./-]+)@(?P<commit>[0-9a-f]{40}) # v[0-9]+\.[0-9]+\.[0-9]+")
PROGRAM = Path(sys.executable).parent
PLAIN = re.compile(
    r"(?:[A-Z_]+=\S+ )*make (?:[A-Z_]+=\S+ )*[a-z]+\b|gh release create "
    r'|"\$RUNNER_TEMP"/plancc/bin/plancc |"\$GITHUB_ACTION_PATH"/tools/|tools/'
    r"|apt-get update && apt-get install --yes --no-install-recommends "
)


def written(path: Path) -> Any:
    return YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))


def workflows(root: Path) -> list[Path]:
    found = sorted((root / ".github" / "workflows").glob("*.yml"))
    assert [path.name for path in found] == ["ci.yml", "fresh.yml", "nightly.yml", "publish.yml"]
    return found


def steps(root: Path) -> Iterator[dict[str, Any]]:
    for path in workflows(root):
        for job in written(path)["jobs"].values():
            yield from job["steps"]
    yield from written(root / "action.yml")["runs"]["steps"]


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, check=False, encoding="utf-8")


def test_zizmor_finds_nothing(root: Path) -> None:
    ended = run(PROGRAM / "zizmor", "--offline", "--no-progress", root / ".github", root / "action.yml")
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_zizmor_would_find_something(root: Path, tmp_path: Path) -> None:
    text = (root / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    (tmp_path / "ci.yml").write_text(
        text.replace("  pull_request:\n", "  pull_request_target:\n"), encoding="utf-8"
    )
    ended = run(PROGRAM / "zizmor", "--offline", "--no-progress", tmp_path / "ci.yml")
    assert ended.returncode != 0
    assert "dangerous-triggers" in ended.stdout


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        (
            "vendor.github-workflows",
            [f".github/workflows/{name}.yml" for name in ("ci", "fresh", "nightly", "publish")],
        ),
        ("vendor.github-actions", ["action.yml"]),
    ],
)
def test_they_are_what_github_takes(root: Path, schema: str, files: list[str]) -> None:
    ended = run(PROGRAM / "check-jsonschema", "--builtin-schema", schema, *(root / file for file in files))
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_every_action_is_pinned_by_its_commit(root: Path) -> None:
    lines = [
        line.partition("uses:")[2].strip()
        for path in [*workflows(root), root / "docs" / "publish.md"]
        for line in path.read_text(encoding="utf-8").splitlines()
        if "uses:" in line and "plancc/plancc@" not in line
    ]
    assert len(lines) > 8
    assert [line for line in lines if not ACTION.fullmatch(line)] == []


def test_every_step_is_a_plain_call_that_can_be_made_here(root: Path) -> None:
    calls = [step["run"] for step in steps(root) if "run" in step]
    assert len(calls) > 10
    assert [call for call in calls if not PLAIN.match(call) or "\n" in call] == []
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    for call in calls:
        if target := re.match(r"(?:[A-Z_]+=\S+ )*make (?:[A-Z_]+=\S+ )*([a-z]+)", call):
            assert re.search(rf"^{target[1]}:", makefile, re.MULTILINE), call


def test_nothing_has_more_leave_than_it_needs(root: Path) -> None:
    for path in workflows(root):
        workflow = written(path)
        assert workflow["permissions"] == {}
        assert "pull_request_target" not in path.read_text(encoding="utf-8")
        for name, job in workflow["jobs"].items():
            writes = {what for what, leave in job["permissions"].items() if leave == "write"}
            assert writes <= {
                "pages": {"pages", "id-token"},
                "release": {"contents", "id-token", "attestations"},
            }.get(name, set())


def test_the_workflow_of_the_documentation_is_one(root: Path, tmp_path: Path) -> None:
    text = (root / "docs" / "publish.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```yaml\n# \.github/workflows/plan\.yml\n(.*?)```", text, re.DOTALL)
    assert len(block.splitlines()) == 10
    (tmp_path / "plan.yml").write_text(block, encoding="utf-8")
    schema = run(
        PROGRAM / "check-jsonschema", "--builtin-schema", "vendor.github-workflows", tmp_path / "plan.yml"
    )
    assert schema.returncode == 0, schema.stdout


@pytest.mark.parametrize(
    ("named", "obeyed"),
    [("", "--no-templates"), ("egne skabeloner", "--templates=egne skabeloner")],
)
def test_the_action_takes_templates_from_its_input_alone(
    root: Path, tmp_path: Path, named: str, obeyed: str
) -> None:
    (tmp_path / "plancc" / "bin").mkdir(parents=True)
    program = tmp_path / "plancc" / "bin" / "plancc"
    program.write_text("#!/bin/sh\nprintf '%s\\n' \"$@\"\n")
    program.chmod(0o755)
    calls = [
        step
        for step in written(root / "action.yml")["runs"]["steps"]
        if re.search(r"/plancc (build|site)\b", step["run"])
    ]
    assert len(calls) == 2
    for step in calls:
        assert step["env"]["TEMPLATES"] == "${{ inputs.templates }}"
        environment = {"PATH": os.environ["PATH"], "RUNNER_TEMP": str(tmp_path), "TEMPLATES": named}
        words = subprocess.check_output(["bash", "-c", step["run"]], env=environment, encoding="utf-8")
        assert obeyed in words.splitlines()


@pytest.mark.parametrize(
    ("tag", "said"), [("v1.0.0", "is no tag of an edition"), ("edition/esbjerg/1999", "freeze the edition")]
)
def test_only_a_frozen_edition_is_released(root: Path, tmp_path: Path, tag: str, said: str) -> None:
    command = [str(root / "tools" / "release"), "plancc", tag]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False, encoding="utf-8")
    assert ended.returncode != 0
    assert said in ended.stderr
