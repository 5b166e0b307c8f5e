"""Run plancc so that the permissions of files hold for it, whoever runs the tests."""

import os
import subprocess
import sys
from pathlib import Path

# Root may write everywhere by two of its capabilities; without them it is a user as any other.
_BOUND = ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.getuid() == 0 else ()


def bound_by_permissions(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """What the real command line does in a folder."""
    command = [*_BOUND, sys.executable, "-m", "plancc", *words]
    return subprocess.run(command, cwd=cwd, capture_output=True, check=False, encoding="utf-8")
