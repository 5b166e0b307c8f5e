"""A machine that has only what a test gives it: a folder of programs that is the whole PATH."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

PLAIN = ["bash", "cat", "cut", "dirname", "env", "grep", "paste", "rm", "sed", "sh"]


@dataclass(frozen=True)
class Machine:
    """Its programs, and the tools of the checkout run on it."""

    programs: Path
    tools: Path

    def has(self, name: str, script: str) -> Path:
        path = self.programs / name
        path.write_text(f"#!{shutil.which('sh')}\n{script}\n", encoding="utf-8")
        path.chmod(0o755)
        return path

    def run(
        self, tool: str, *arguments: str | Path, cwd: Path | None = None
    ) -> subprocess.CompletedProcess[str]:
        env = {"PATH": str(self.programs), "HOME": str(self.programs), "PYTHONDONTWRITEBYTECODE": "1"}
        command = [shutil.which("bash") or "bash", self.tools / tool, *arguments]
        return subprocess.run(command, cwd=cwd, env=env, capture_output=True, check=False, encoding="utf-8")
