"""The pages of editions become an index that a browser searches; Pagefind makes it, where it is installed."""

import os
import re
import subprocess
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version

from plancc.output.scratch import scratch_folder
from plancc.resources import BrokenInstallation
from plancc.site.addresses import SEARCH

_FOLDER = f"{SEARCH}pagefind/"
# What it brings beside: ways of showing the search that this site doesn't use.
_SPARE = ("pagefind-component-ui", "pagefind-highlight", "pagefind-modular-ui", "pagefind-ui")
_PATIENCE = 300


def engine() -> str:
    """Which Pagefind is installed; empty for none."""
    try:
        return version("pagefind-bin") and version("pagefind")
    except PackageNotFoundError:
        return ""


def index(pages: Mapping[str, bytes], language: str) -> dict[str, bytes]:
    """The files of the search over pages, named as they stand in the site. The same pages give the same."""
    from pagefind.service import get_executable  # noqa: PLC0415 - it need not be installed

    with scratch_folder() as home:
        for name, content in sorted(pages.items()):
            (home / "pages" / name).parent.mkdir(parents=True, exist_ok=True)
            (home / "pages" / name).write_bytes(content)
        made = home / "made"
        command = [str(get_executable()), "--site", str(home / "pages"), "--output-path", str(made)]
        command += ["--root-selector", "main", "--force-language", language, "--quiet"]
        # What a shell has set for another site would be obeyed here.
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND")}
        ended = subprocess.run(  # noqa: S603 - the program that was installed with plancc
            command, cwd=home, env=environment, capture_output=True, check=False, timeout=_PATIENCE
        )
        if ended.returncode:
            words = (ended.stdout + ended.stderr).decode("utf-8", "replace").strip()
            if refused := re.search(r"\(os error (\d+)\)", words):
                raise OSError(int(refused[1]), os.strerror(int(refused[1])))
            raise BrokenInstallation(f"Pagefind: {words[-300:]}")
        return {
            f"{_FOLDER}{path.relative_to(made).as_posix()}": path.read_bytes()
            for path in sorted(made.rglob("*"))
            if path.is_file() and not path.name.startswith(_SPARE)
        }
