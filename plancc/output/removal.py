"""Remove a folder that plancc made for itself."""

import shutil
from contextlib import suppress
from pathlib import Path


def remove(folder: Path) -> None:
    """Remove a folder with all that is in it, as far as the system lets us.

    Who asks a run to stop is heard again and again until it ends; here that has been heard already.
    """
    done = False
    while not done:
        with suppress(BaseException):
            shutil.rmtree(folder, ignore_errors=True)
            done = True
