"""From an empty folder to a published plan, with the installed wheel and ten lines of workflow."""

import os
import re
import subprocess
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.packaging.stranger import run

pytestmark = pytest.mark.xdist_group("wheel")


@pytest.fixture(scope="module")
def ringby(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a municipality that began today."""
    home = tmp_path_factory.mktemp("ringby")
    run(installed / "plancc", "new", "ringby", "--lang", "da", cwd=home)
    return home


def test_a_first_plan_is_sound_and_built(installed: Path, ringby: Path) -> None:
    run(installed / "plancc", "validate", "--strict", cwd=ringby)
    run(installed / "plancc", "build", cwd=ringby)
    (pdf,) = (ringby / "build").rglob("*.pdf")
    assert pdf.read_bytes().startswith(b"%PDF-")


def test_the_schema_that_editors_ask_for_is_there(ringby: Path) -> None:
    first = (ringby / "plans" / "ringby.yaml").read_text(encoding="utf-8").splitlines()[0]
    (schema,) = re.findall(r"\$schema=(\S+)", first)
    assert (ringby / "plans" / schema).resolve().is_file()


def test_the_workflow_of_the_documentation_runs(
    root: Path, installed: Path, ringby: Path, tmp_path: Path
) -> None:
    """Each step of the action that the workflow names, as GitHub's runner would run it."""
    text = (root / "docs" / "publish.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```yaml\n# \.github/workflows/plan\.yml\n(.*?)```", text, re.DOTALL)
    (ringby / ".github" / "workflows").mkdir(parents=True)
    (ringby / ".github" / "workflows" / "plan.yml").write_text(block, encoding="utf-8")
    yaml = YAML(typ="safe", pure=True)
    used = [step["uses"].partition("@")[0] for step in yaml.load(block)["jobs"]["plan"]["steps"]]
    assert "plancc/plancc" in used
    (tmp_path / "plancc").symlink_to(installed.parent)
    summary = tmp_path / "summary.md"
    env = {
        **os.environ,
        "GITHUB_ACTIONS": "true",
        "GITHUB_ACTION_PATH": str(root),
        "GITHUB_STEP_SUMMARY": str(summary),
        "RUNNER_TEMP": str(tmp_path),
        "STRICT": "yes",
        "BASE_URL": "",
    }
    env.pop("PYTHONPATH", None)
    action = yaml.load((root / "action.yml").read_text(encoding="utf-8"))
    ran = 0
    for step in action["runs"]["steps"]:
        if "install-action" in step["run"]:
            # The wheel that was installed stands for it: making an environment twice shows nothing new.
            continue
        ended = subprocess.run(
            ["bash", "-eo", "pipefail", "-c", step["run"]],
            cwd=ringby,
            env=env,
            capture_output=True,
            check=False,
            encoding="utf-8",
        )
        assert ended.returncode == 0, ended.stdout + ended.stderr
        assert "::error" not in ended.stdout
        ran += 1
    assert ran == 4
    assert (ringby / "site" / "index.html").is_file()
    assert (ringby / "site" / "ringby" / "index.html").is_file()
    assert "plans/ringby.yaml" in summary.read_text(encoding="utf-8")
