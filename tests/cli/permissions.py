"""Run plancc so that the permissions of files hold for it, whoever runs the tests."""

import os
import sys
from pathlib import Path

from tests.commands import Ended, ran

# Root may write everywhere by two of its capabilities; without them it is a user as any other.
_BOUND = ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.getuid() == 0 else ()


def bound_by_permissions(*words: str, cwd: Path) -> Ended:
    """What the real command line does in a folder."""
    return ran([*_BOUND, sys.executable, "-m", "plancc", *words], cwd)
