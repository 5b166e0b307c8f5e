"""A machine that has only what a test gives it: a folder of programs that is the whole PATH."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

PLAIN = ["bash", "cat", "cut", "dirname", "env", "grep", "paste", "rm", "sed", "setsid", "sh", "touch"]


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
        return subprocess.run(
            ["bash", self.tools / tool, *arguments],
            cwd=cwd,
            env=self._environment(),
            capture_output=True,
            check=False,
            encoding="utf-8",
        )

    def run_at_a_terminal(self, tool: str, *arguments: str) -> str:
        """What somebody sees who calls the tool at a terminal; it must end well."""
        ours, terminal = os.openpty()
        with os.fdopen(ours, "rb") as seen, os.fdopen(terminal, "rb+", buffering=0) as held:
            subprocess.run(
                ["setsid", "--ctty", "--wait", "bash", self.tools / tool, *arguments],
                env=self._environment(),
                stdin=held,
                stdout=held,
                stderr=held,
                check=True,
            )
            return os.read(seen.fileno(), 65536).decode()

    def _environment(self) -> dict[str, str]:
        return {"PATH": str(self.programs), "HOME": str(self.programs), "PYTHONDONTWRITEBYTECODE": "1"}
